import { compareText } from "./text.ts";

/** Items under their names, in text order of the names; within a name in the order given. Without a name, left out. */
export function groupedBy<T, N extends string>(
  items: readonly T[],
  nameOf: (item: T) => N | null,
): readonly (readonly [N, readonly T[]])[] {
  const groups = new Map<N, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    if (name === null) continue;
    const own = groups.get(name);
    if (own === undefined) groups.set(name, [item]);
    else own.push(item);
  }
  return [...groups].toSorted(([a], [b]) => compareText(a, b));
}
