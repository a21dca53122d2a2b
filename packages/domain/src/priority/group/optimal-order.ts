import { type ConflictCycles, conflictCycles, costOfCycles } from "./conflict-cycle.ts";
import { nearOptimalCost } from "./near-optimal-order.ts";
import { OPTIMA_LISTED, type Optima } from "./optima.ts";
import { addWay, placeOf, type SubsetTable, subsetTable } from "./subset-table.ts";

/** Items that one search can order: a subset is a word of 31 bits. */
export const ORDERED_ITEMS_MAXIMUM = 31;

/** A search keeps no more subsets than this, which is enough for any 18 items. */
export const SUBSETS_MAXIMUM = 2 ** 18;

/**
 * The cheapest orders of `size` items, where placing j before i costs `costs[i * size + j]`, 0 or more; in the
 * order of the indices. Costs within `tolerance` are equal. Absent when more subsets would have to be kept than
 * `SUBSETS_MAXIMUM`; never for 18 items or fewer.
 *
 * Grows the set of the last items one by one and keeps, of every set, the least cost of all pairs that it touches and
 * of the cycles among the other items; what comes to more than the cost of a good order is dropped. Exact; 2^size · size
 * steps at worst, where nothing conflicts with anything. Held and Karp (1962), bounded.
 */
export function optimalOrders(costs: Float64Array, size: number, tolerance: number): Optima<number> | null {
  const search: OrderSearch = { costs, size, tolerance, cycles: conflictCycles(costs, size) };
  const table = searched(search);
  if (table === null) return null;
  const count = table.counts[placeOf(table, 2 ** size - 1)] as number;
  return { count, isExact: count < Number.MAX_SAFE_INTEGER, orders: listedOrders(search, table) };
}

interface OrderSearch {
  readonly costs: Float64Array;
  readonly size: number;
  readonly tolerance: number;
  readonly cycles: readonly ConflictCycles[];
}

function searched({ costs, size, tolerance, cycles }: OrderSearch): SubsetTable | null {
  const [first, second, third, fourth] = rowSums(costs, size);
  const all = 2 ** size - 1;
  const limit = nearOptimalCost(costs, size) + tolerance;
  const table = subsetTable();
  addWay(table, 0, costOfAllCycles(cycles), 1, tolerance);
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
        (fourth[d + item] as number) -
        costOfCycles(cycles[item] as ConflictCycles, before);
      if (together <= limit) addWay(table, subset | (1 << item), together, count, tolerance);
    }
  }
  return table.size <= SUBSETS_MAXIMUM ? table : null;
}

/** Every cycle once, though each of its three items has it. */
function costOfAllCycles(cycles: readonly ConflictCycles[]): number {
  return cycles.reduce((sum, own, item) => sum + costOfCycles(own, -1 << item), 0);
}

type RowSums = readonly [Float64Array, Float64Array, Float64Array, Float64Array];

/** What it costs to place a set before an item, as four sums over eight items of the set each. */
function rowSums(costs: Float64Array, size: number): RowSums {
  return [
    rowSumsFrom(0, costs, size),
    rowSumsFrom(8, costs, size),
    rowSumsFrom(16, costs, size),
    rowSumsFrom(24, costs, size),
  ];
}

function rowSumsFrom(from: number, costs: Float64Array, size: number): Float64Array {
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
  { costs, size, tolerance, cycles }: OrderSearch,
  table: SubsetTable,
): readonly (readonly number[])[] {
  const all = 2 ** size - 1;
  const orders: (readonly number[])[] = [];
  const extend = (subset: number, order: readonly number[]) => {
    if (subset === 0) orders.push(order);
    const cost = table.costs[placeOf(table, subset)] as number;
    for (let item = 0; item < size; item++) {
      const rest = subset & ~(1 << item);
      const place = placeOf(table, rest);
      if (orders.length === OPTIMA_LISTED || rest === subset || place === -1) continue;
      const placing = order.reduce((sum, before) => sum + (costs[item * size + before] as number), 0);
      const freed = costOfCycles(cycles[item] as ConflictCycles, all ^ rest);
      if ((table.costs[place] as number) + placing - freed <= cost + tolerance)
        extend(rest, [...order, item]);
    }
  };
  extend(all, []);
  return orders;
}
