import { OPTIMA_LISTED, type Optima } from "./optima.ts";

/** Items that can be divided in some tenths of a second; at most 18, or ways are too many to be counted. */
export const PARTITIONED_ITEMS_MAXIMUM = 15;

/** What the relation of two items costs, as tables of size × size. */
export interface PartitionCosts {
  /** The first before the second. */
  readonly before: Float64Array;
  /** Both in one place; the same both ways. */
  readonly together: Float64Array;
}

/**
 * The cheapest ways to divide `size` items, as indices, into places that follow each other, with one item or more at
 * each. Costs within `tolerance` are equal.
 *
 * Finds the least cost of every subset from what it puts in the first place: exact, in 3^size steps. A pair costs half
 * of both ways around, plus or minus half of their difference: the differences of a place with itself cancel out, so a
 * place is taken against the whole subset.
 */
export function optimalPartitions(
  costs: PartitionCosts,
  size: number,
  tolerance: number,
): Optima<readonly number[]> {
  const search = partitionSearch(costs, size, tolerance);
  const counts = new Float64Array(2 ** size).fill(1, 0, 1);
  for (let subset = 1; subset < counts.length; subset++) {
    let least = Number.POSITIVE_INFINITY;
    let count = 0;
    leadingCosts(search, subset);
    for (let first = subset & -subset; first !== 0; first = (first - subset) & subset) {
      const cost = costWithFirst(search, subset, first);
      if (cost < least - tolerance) {
        least = cost;
        count = counts[subset ^ first] as number;
      } else if (cost <= least + tolerance) {
        count += counts[subset ^ first] as number;
      }
    }
    search.cheapest[subset] = least;
    counts[subset] = count;
  }
  return { count: counts[counts.length - 1] as number, isExact: true, orders: listedPartitions(search) };
}

interface PartitionSearch {
  readonly size: number;
  readonly tolerance: number;
  /** Half the difference between an item before another and behind it. */
  readonly lead: Float64Array;
  /** By subset: saved when its items share a place, against the mean of placing each pair one way and the other. */
  readonly saved: Float64Array;
  /** By subset: the least cost of its places, beyond those means. */
  readonly cheapest: Float64Array;
  /** By place: what its lead over the subset at hand costs. */
  readonly leading: Float64Array;
}

function partitionSearch(
  { before, together }: PartitionCosts,
  size: number,
  tolerance: number,
): PartitionSearch {
  const lead = new Float64Array(size * size);
  const savedByPair = new Float64Array(size * size);
  for (let item = 0; item < size; item++) {
    for (let other = 0; other < size; other++) {
      const at = item * size + other;
      const around = before[other * size + item] as number;
      lead[at] = ((before[at] as number) - around) / 2;
      savedByPair[at] = ((before[at] as number) + around) / 2 - (together[at] as number);
    }
  }
  const saved = pairSums(savedByPair, size);
  const empty = () => new Float64Array(2 ** size);
  return { size, tolerance, lead, saved, cheapest: empty(), leading: empty() };
}

/** For every subset, the sum over its pairs. */
function pairSums(byPair: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(2 ** size);
  for (let subset = 1; subset < sums.length; subset++) {
    const without = subset & (subset - 1);
    sums[subset] = (sums[without] as number) + sumWithin(byPair, size, lowest(subset), without);
  }
  return sums;
}

/** Sum of the item's row over the subset. */
function sumWithin(table: Float64Array, size: number, item: number, subset: number): number {
  let sum = 0;
  for (let rest = subset; rest !== 0; rest &= rest - 1) sum += table[item * size + lowest(rest)] as number;
  return sum;
}

function leadingCosts({ size, lead, leading }: PartitionSearch, subset: number): void {
  const leads = new Float64Array(size);
  for (let rest = subset; rest !== 0; rest &= rest - 1) {
    leads[lowest(rest)] = sumWithin(lead, size, lowest(rest), subset);
  }
  for (let first = subset & -subset; first !== 0; first = (first - subset) & subset) {
    leading[first] = (leading[first & (first - 1)] as number) + (leads[lowest(first)] as number);
  }
}

function costWithFirst({ saved, cheapest, leading }: PartitionSearch, subset: number, first: number): number {
  return (leading[first] as number) - (saved[first] as number) + (cheapest[subset ^ first] as number);
}

function lowest(subset: number): number {
  return 31 - Math.clz32(subset & -subset);
}

/** By the first place, as a number whose bits are its items, then the second, and so on. */
function listedPartitions(search: PartitionSearch): readonly (readonly (readonly number[])[])[] {
  const listed: (readonly (readonly number[])[])[] = [];
  const extend = (subset: number, places: readonly (readonly number[])[]) => {
    if (subset === 0) listed.push(places);
    leadingCosts(search, subset);
    const firsts = subsetsOf(subset).filter(
      (first) =>
        costWithFirst(search, subset, first) <= (search.cheapest[subset] as number) + search.tolerance,
    );
    for (const first of firsts) {
      if (listed.length < OPTIMA_LISTED) extend(subset ^ first, [...places, itemsOf(first)]);
    }
  };
  extend(search.cheapest.length - 1, []);
  return listed;
}

/** Every subset but the empty one, as numbers in ascending order. */
function subsetsOf(subset: number): readonly number[] {
  const subsets: number[] = [];
  for (let next = subset & -subset; next !== 0; next = (next - subset) & subset) subsets.push(next);
  return subsets;
}

function itemsOf(subset: number): readonly number[] {
  const items: number[] = [];
  for (let rest = subset; rest !== 0; rest &= rest - 1) items.push(lowest(rest));
  return items;
}
