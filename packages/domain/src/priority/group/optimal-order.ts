import { nearOptimalCost } from "./near-optimal-order.ts";
import { OPTIMA_LISTED, type Optima } from "./optima.ts";
import { addWay, placeOf, type SubsetTable, subsetTable } from "./subset-table.ts";

/** Items that one search can order: a subset is a word of 31 bits. */
export const ORDERED_ITEMS_MAXIMUM = 31;

/** A search keeps no more subsets than this, which is enough for any 20 items. */
export const SUBSETS_MAXIMUM = 2 ** 20;

/**
 * The cheapest orders of `size` items, where placing j before i costs `costs[i * size + j]`, 0 or more; in the
 * order of the indices. Costs within `tolerance` are equal. Absent when more subsets would have to be kept than
 * `SUBSETS_MAXIMUM`; never for 20 items or fewer.
 *
 * Grows the set of the last items one by one and keeps, of every set, the least cost of all pairs that it touches; what
 * costs more than a good order is dropped. Exact; 2^size · size steps at worst, a few hundred sets where orders hardly
 * conflict. Held and Karp (1962), bounded.
 */
export function optimalOrders(costs: Float64Array, size: number, tolerance: number): Optima<number> | null {
  const sums = [0, 8, 16, 24].map((from) => rowSums(costs, size, from));
  const table = searched(sums, size, nearOptimalCost(costs, size) + tolerance, tolerance);
  if (table === null) return null;
  const count = table.counts[placeOf(table, 2 ** size - 1)] as number;
  return {
    count,
    isExact: count < Number.MAX_SAFE_INTEGER,
    orders: listedOrders(table, costs, size, tolerance),
  };
}

function searched(
  sums: readonly Float64Array[],
  size: number,
  limit: number,
  tolerance: number,
): SubsetTable | null {
  const [first, second, third, fourth] = sums as [Float64Array, Float64Array, Float64Array, Float64Array];
  const all = 2 ** size - 1;
  const table = subsetTable();
  addWay(table, 0, 0, 1, tolerance);
  for (let place = 0; place < table.size && table.size <= SUBSETS_MAXIMUM; place++) {
    const subset = table.subsets[place] as number;
    const cost = table.costs[place] as number;
    const count = table.counts[place] as number;
    const before = all ^ subset;
    const a = (before & 255) * size;
    const b = ((before >>> 8) & 255) * size;
    const c = ((before >>> 16) & 255) * size;
    const d = (before >>> 24) * size;
    for (let rest = before; rest !== 0; rest &= rest - 1) {
      const item = 31 - Math.clz32(rest & -rest);
      const together =
        cost +
        (first[a + item] as number) +
        (second[b + item] as number) +
        (third[c + item] as number) +
        (fourth[d + item] as number);
      if (together <= limit) addWay(table, subset | (1 << item), together, count, tolerance);
    }
  }
  return table.size <= SUBSETS_MAXIMUM ? table : null;
}

/** For every set of the up to eight items from `from` on, and every item: what it costs to place the set before it. */
function rowSums(costs: Float64Array, size: number, from: number): Float64Array {
  const sets = 2 ** Math.max(0, Math.min(8, size - from));
  const sums = new Float64Array(sets * size);
  for (let set = 1; set < sets; set++) {
    const added = from + 31 - Math.clz32(set & -set);
    const without = (set & (set - 1)) * size;
    for (let item = 0; item < size; item++) {
      sums[set * size + item] = (sums[without + item] as number) + (costs[item * size + added] as number);
    }
  }
  return sums;
}

function listedOrders(
  table: SubsetTable,
  costs: Float64Array,
  size: number,
  tolerance: number,
): readonly (readonly number[])[] {
  const orders: (readonly number[])[] = [];
  const extend = (subset: number, order: readonly number[]) => {
    if (subset === 0) orders.push(order);
    const cost = table.costs[placeOf(table, subset)] as number;
    for (let item = 0; item < size; item++) {
      const rest = placeOf(table, subset & ~(1 << item));
      if (orders.length === OPTIMA_LISTED || (subset & (1 << item)) === 0 || rest === -1) continue;
      const placing = order.reduce((sum, before) => sum + (costs[item * size + before] as number), 0);
      if ((table.costs[rest] as number) + placing <= cost + tolerance) {
        extend(subset & ~(1 << item), [...order, item]);
      }
    }
  };
  extend(2 ** size - 1, []);
  return orders;
}
