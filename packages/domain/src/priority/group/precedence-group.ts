/**
 * Splits items, as indices, into groups that can be ordered one after the other: items stand in one group when
 * `mayPrecede` leads around from each to the other, and where it leads from one group to another only, that group comes
 * first. Strongly connected components, Tarjan (1972). Takes time in proportion to count²; recursion goes `count` deep.
 */
export function precedenceGroups(
  count: number,
  mayPrecede: (item: number, other: number) => boolean,
): readonly (readonly number[])[] {
  const groups: (readonly number[])[] = [];
  const found = new Int32Array(count).fill(-1);
  const earliest = new Int32Array(count);
  const isOpen = new Uint8Array(count);
  const open: number[] = [];
  let next = 0;

  const visit = (item: number) => {
    found[item] = next;
    earliest[item] = next++;
    isOpen[item] = 1;
    open.push(item);
    for (let other = 0; other < count; other++) {
      if (other === item || !mayPrecede(item, other)) continue;
      if (found[other] === -1) visit(other);
      if (isOpen[other] === 1) earliest[item] = Math.min(earliest[item] as number, earliest[other] as number);
    }
    if (earliest[item] !== found[item]) return;
    const group = open.splice(open.indexOf(item));
    for (const member of group) isOpen[member] = 0;
    groups.push(group.toSorted((a, b) => a - b));
  };
  for (let item = count - 1; item >= 0; item--) if (found[item] === -1) visit(item);
  return groups.toReversed();
}
