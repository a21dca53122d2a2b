import { TIE_TOLERANCE } from "./tie.ts";

/** The best and the worst rank that something may still take, 1 for the highest score. */
export interface OpenRanks {
  readonly best: number;
  readonly worst: number;
}

/**
 * The ranks that bounds of scores leave open to each, when every score may lie anywhere within its own bounds. The
 * present rank is always among them. Takes time n log n.
 */
export function openRanks(
  bounds: readonly { readonly low: number; readonly high: number }[],
  ranks: ArrayLike<number>,
): readonly OpenRanks[] {
  const lows = Float64Array.from(bounds, ({ low }) => low).sort();
  const highs = Float64Array.from(bounds, ({ high }) => high).sort();
  return bounds.map(({ low, high }, place) => {
    const rank = ranks[place] as number;
    const self = high > low + TIE_TOLERANCE ? 1 : 0;
    return {
      best: Math.min(rank, 1 + countAbove(lows, high + TIE_TOLERANCE)),
      worst: Math.max(rank, 1 + countAbove(highs, low + TIE_TOLERANCE) - self),
    };
  });
}

/** How many entries of an ascending list lie above `limit`. */
function countAbove(ascending: Float64Array, limit: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] as number) > limit) to = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}
