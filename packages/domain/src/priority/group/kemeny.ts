import { compareText } from "../../internal/text.ts";
import { err, ok, type Result } from "../../result.ts";
import { type Optima, oneAfterOther } from "./optima.ts";
import { ORDERED_ITEMS_MAXIMUM, optimalOrders } from "./optimal-order.ts";
import { type OrderScore, scoreOf } from "./order-score.ts";
import { countAt, type PairwiseTable, type TooManyItems } from "./pairwise.ts";
import { precedenceGroups } from "./precedence-group.ts";

/** Any group of so many items is ordered; a larger one where its ballots agree enough. */
export const KEMENY_ITEMS_MAXIMUM = 18;

/** The orders that contradict the ballots least: no order has fewer disagreements. */
export interface KemenyConsensus<K extends string> extends OrderScore {
  /** Number of optimal orders. */
  readonly optima: number;
  /** False when there are `optima` or more: beyond 2^53 − 1, or where level items were too many to count every order. */
  readonly isOptimaExact: boolean;
  /** Optimal orders, best item first, by the text order of their items; the first hundred where there are more. */
  readonly orders: readonly (readonly K[])[];
  /** Groups that follow each other in every optimal order: each item of one beats each item of the next by majority. */
  readonly groups: readonly (readonly K[])[];
}

/**
 * Kemeny's consensus: the strict orders with the fewest disagreements with the ballots, proven, not searched.
 *
 * A ballot that ties a pair, or lacks an item of it, disagrees with neither order of the pair. Groups that majorities
 * separate are ordered by themselves; within a group every subset that can matter is looked at. 18 items take some
 * milliseconds, a quarter of a second at worst; so do 31 when ballots agree as people do.
 * Kemeny (1959), with the condition of Truchon (1998); docs/methods/group-agreement.md.
 *
 * Fails with `too-many-items` when a group of more than 18 items conflicts too much to be ordered exactly.
 *
 * @example
 * ```ts
 * import { ballotBox, kemeny, pairwiseTable } from "@entente/domain";
 *
 * const box = ballotBox(["ai", "biotech", "telecom"], [
 *   { count: 3, ranking: [1, 2, 3] },
 *   { count: 2, ranking: [3, 1, 2] },
 *   { count: 2, ranking: [2, 3, 1] },
 * ]);
 * const table = box.ok ? pairwiseTable(box.value) : box;
 * const consensus = table.ok ? kemeny(table.value) : table;
 * if (consensus.ok) {
 *   const { orders, optima, disagreements } = consensus.value;
 *   console.log(orders.join(" or "), optima, disagreements); // → ai,biotech,telecom 1 8
 * }
 * ```
 */
export function kemeny<K extends string>(table: PairwiseTable<K>): Result<KemenyConsensus<K>, TooManyItems> {
  const { items } = table;
  const named = (indices: readonly number[]) => indices.map((index) => items[index] as K);
  const byText = [...items.keys()].toSorted((a, b) => compareText(items[a] as K, items[b] as K));
  const groups = splitWhere(table, byText, (margin) => margin >= 0);

  const ordered: Optima<number>[] = [];
  for (const group of groups) {
    const optima = orderedGroup(table, group) ?? orderedParts(table, group);
    if (optima === null) return err(tooManyItems(group.length));
    ordered.push(optima);
  }
  const { count, isExact, orders } = oneAfterOther(ordered);
  return ok({
    ...scoreOf(table, orders[0] as readonly number[]),
    optima: count,
    isOptimaExact: isExact,
    orders: orders.map(named),
    groups: groups.map(named),
  });
}

function orderedGroup(table: PairwiseTable<string>, group: readonly number[]): Optima<number> | null {
  if (group.length > ORDERED_ITEMS_MAXIMUM) return null;
  const costs = Float64Array.from(
    group.flatMap((item) => group.map((other) => Math.max(0, marginOf(table, item, other)))),
  );
  const optima = optimalOrders(costs, group.length, table.tolerance);
  if (optima === null) return null;
  const named = (order: readonly number[]) => order.map((index) => group[index] as number);
  return { ...optima, orders: optima.orders.map(named) };
}

/** Orders parts that majorities separate but for level pairs: orders as good as any, though not all of them. */
function orderedParts(table: PairwiseTable<string>, group: readonly number[]): Optima<number> | null {
  const parts = splitWhere(table, group, (margin) => margin > 0);
  const ordered = parts.map((part) => (part.length === group.length ? null : orderedGroup(table, part)));
  const solved = ordered.filter((optima) => optima !== null);
  return solved.length === ordered.length ? { ...oneAfterOther(solved), isExact: false } : null;
}

/** Groups of items in the order in which they follow each other; an item may precede another where its margin allows it. */
function splitWhere(
  table: PairwiseTable<string>,
  items: readonly number[],
  isAllowed: (margin: number) => boolean,
): readonly (readonly number[])[] {
  const mayPrecede = (a: number, b: number) =>
    isAllowed(marginOf(table, items[a] as number, items[b] as number));
  const groups = precedenceGroups(items.length, mayPrecede);
  return groups.map((group) => group.map((index) => items[index] as number));
}

/** Ballots for the item minus ballots for the other; 0 when they are level. */
function marginOf({ preferred, tolerance }: PairwiseTable<string>, item: number, other: number): number {
  const margin = countAt(preferred, item, other) - countAt(preferred, other, item);
  return Math.abs(margin) <= tolerance ? 0 : margin;
}

function tooManyItems(items: number): TooManyItems {
  return { code: "too-many-items", calculation: "kemeny", items, maximum: KEMENY_ITEMS_MAXIMUM };
}
