import { compareText } from "../../internal/text.ts";
import { err, ok, type Result } from "../../result.ts";
import { oneAfterOther } from "./optima.ts";
import { optimalPartitions, PARTITIONED_ITEMS_MAXIMUM } from "./optimal-partition.ts";
import { countAt, type PairwiseTable, type TooManyItems } from "./pairwise.ts";
import { precedenceGroups } from "./precedence-group.ts";

/** The rankings, ties allowed, that are nearest to the ballots. */
export interface WeakKemenyConsensus<K extends string> {
  /**
   * Kemeny–Snell distance to all ballots: for every pair, 2 for each ballot that places it the other way around, 1 for
   * each that ties it where the ranking does not or the reverse. No ranking has less.
   */
  readonly distance: number;
  /** Number of optimal rankings. */
  readonly optima: number;
  /** False when there are more than 2^53 − 1. */
  readonly isOptimaExact: boolean;
  /** Optimal rankings, the first hundred where there are more; in each, the items of every place, best first. */
  readonly rankings: readonly (readonly (readonly K[])[])[];
}

/**
 * The consensus of Kemeny and Snell: like `kemeny`, but items may share a place, and do where that contradicts the
 * ballots less.
 *
 * A ballot that lacks an item of a pair says nothing of the pair. Exact: groups that must follow each other are divided
 * by themselves, in 3^n steps for n items; 12 take milliseconds, 15 some tenths of a second.
 * Kemeny and Snell (1962); docs/methods/group-agreement.md.
 *
 * Fails with `too-many-items` when more than 15 items cannot be told apart by the condition above.
 *
 * @example
 * ```ts
 * import { ballotBox, pairwiseTable, weakKemeny } from "@entente/domain";
 *
 * const box = ballotBox(["ai", "biotech", "telecom"], [
 *   { count: 1, ranking: [1, 1, 3] },
 *   { count: 1, ranking: [1, 2, 3] },
 *   { count: 1, ranking: [2, 1, 3] },
 * ]);
 * const table = box.ok ? pairwiseTable(box.value) : box;
 * const consensus = table.ok ? weakKemeny(table.value) : table;
 * if (consensus.ok) console.log(JSON.stringify(consensus.value.rankings)); // → [[["ai","biotech"],["telecom"]]]
 * ```
 */
export function weakKemeny<K extends string>(
  table: PairwiseTable<K>,
): Result<WeakKemenyConsensus<K>, TooManyItems> {
  const { items, preferred, tied, tolerance } = table;
  const byText = [...items.keys()].toSorted((a, b) => compareText(items[a] as K, items[b] as K));
  const at = (counts: PairwiseTable<K>["preferred"], a: number, b: number) =>
    countAt(counts, byText[a] as number, byText[b] as number);
  const before = (a: number, b: number) => 2 * at(preferred, b, a) + at(tied, a, b);
  const together = (a: number, b: number) => at(preferred, a, b) + at(preferred, b, a);

  const mayPrecede = (a: number, b: number) => before(b, a) >= together(a, b) - tolerance;
  const groups = precedenceGroups(items.length, mayPrecede);
  const largest = Math.max(0, ...groups.map((group) => group.length));
  if (largest > PARTITIONED_ITEMS_MAXIMUM) return err(tooManyItems(largest));

  const divided = groups.map((group) => {
    const tableOf = (cost: PairCost) =>
      Float64Array.from(group.flatMap((a) => group.map((b) => (a === b ? 0 : cost(a, b)))));
    const costs = { before: tableOf(before), together: tableOf(together) };
    const optima = optimalPartitions(costs, group.length, tolerance);
    const named = (place: readonly number[]) => place.map((index) => group[index] as number);
    return { ...optima, orders: optima.orders.map((order) => order.map(named)) };
  });
  const { count, isExact, orders } = oneAfterOther(divided);
  return ok({
    distance: distanceOf(orders[0] as readonly (readonly number[])[], before, together),
    optima: count,
    isOptimaExact: isExact,
    rankings: orders.map((order) =>
      order.map((place) => place.map((index) => items[byText[index] as number] as K)),
    ),
  });
}

type PairCost = (item: number, other: number) => number;

function distanceOf(places: readonly (readonly number[])[], before: PairCost, together: PairCost): number {
  let distance = 0;
  for (const [index, place] of places.entries()) {
    const later = places.slice(index + 1).flat();
    for (const [at, item] of place.entries()) {
      for (const other of place.slice(at + 1)) distance += together(item, other);
      for (const other of later) distance += before(item, other);
    }
  }
  return distance;
}

function tooManyItems(items: number): TooManyItems {
  return { code: "too-many-items", calculation: "kemeny-weak", items, maximum: PARTITIONED_ITEMS_MAXIMUM };
}
