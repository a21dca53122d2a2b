import { err, ok, type Result } from "../../result.ts";
import { countAt, type PairwiseTable } from "./pairwise.ts";

/** How ballots stand to one strict order, over all pairs of items, by count. */
export interface OrderScore {
  /** Ballots that place a pair the other way around. A ballot that ties a pair, or lacks an item of it, counts for neither. */
  readonly disagreements: number;
  readonly agreements: number;
}

export interface OrderDiffersFromItems<K extends string> {
  readonly code: "order-differs-from-items";
  readonly missing: readonly K[];
  /** Named in the order though it is no item, or once more. */
  readonly surplus: readonly K[];
}

/**
 * How far the ballots contradict this order, best item first: its distance from them, Kemeny (1959).
 *
 * Fails with `order-differs-from-items` unless the order names every item once.
 */
export function orderScore<K extends string>(
  table: PairwiseTable<K>,
  order: readonly K[],
): Result<OrderScore, OrderDiffersFromItems<K>> {
  const places = order.map((item) => table.items.indexOf(item));
  const missing = table.items.filter((item) => !order.includes(item));
  const surplus = order.filter((item, index) => places[index] === -1 || order.indexOf(item) !== index);
  if (missing.length > 0 || surplus.length > 0) {
    return err({ code: "order-differs-from-items", missing, surplus });
  }
  return ok(scoreOf(table, places));
}

/** The same for an order of indices. */
export function scoreOf({ preferred }: PairwiseTable<string>, order: readonly number[]): OrderScore {
  let disagreements = 0;
  let agreements = 0;
  for (const [place, first] of order.entries()) {
    for (let later = place + 1; later < order.length; later++) {
      const second = order[later] as number;
      agreements += countAt(preferred, first, second);
      disagreements += countAt(preferred, second, first);
    }
  }
  return { disagreements, agreements };
}
