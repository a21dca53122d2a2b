/** Cycles of three items with an item, and what breaking each costs at least. */
export interface ConflictCycles {
  /** The other two items of each cycle, as bits. */
  readonly others: Int32Array;
  readonly costs: Float64Array;
}

/**
 * Cycles of preferences, i before j before k before i, that no order can follow, for every item; placing j before i
 * costs `costs[i * size + j]`. No preference is charged twice beyond its cost, so whatever order the items are brought
 * into, all cycles among them are paid for.
 */
export function conflictCycles(costs: Float64Array, size: number): readonly ConflictCycles[] {
  const unused = Float64Array.from(costs);
  const found: { readonly members: number; readonly cost: number }[] = [];
  const charge = (i: number, j: number, k: number) => {
    const edges = [i * size + j, j * size + k, k * size + i];
    const cost = Math.min(...edges.map((edge) => unused[edge] as number));
    if (cost === 0) return;
    for (const edge of edges) unused[edge] = (unused[edge] as number) - cost;
    found.push({ members: (1 << i) | (1 << j) | (1 << k), cost });
  };
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      for (let k = j + 1; k < size; k++) {
        charge(i, j, k);
        charge(i, k, j);
      }
    }
  }
  return Array.from({ length: size }, (_entry, item) => {
    const own = found.filter(({ members }) => (members & (1 << item)) !== 0);
    return {
      others: Int32Array.from(own, ({ members }) => members & ~(1 << item)),
      costs: Float64Array.from(own, ({ cost }) => cost),
    };
  });
}

/** What the item's cycles within these items cost at least; the item itself may be among them. */
export function costOfCycles({ others, costs }: ConflictCycles, within: number): number {
  let cost = 0;
  for (let cycle = 0; cycle < others.length; cycle++) {
    const members = others[cycle] as number;
    if ((within & members) === members) cost += costs[cycle] as number;
  }
  return cost;
}
