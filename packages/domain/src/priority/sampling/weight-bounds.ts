import { totalOf } from "../../internal/sum.ts";
import { TIE_TOLERANCE } from "../../internal/tie.ts";
import { err, ok, type Result } from "../../result.ts";
import type { WeightIntervals, WeightIntervalsContradict } from "../weight-intervals.ts";

/** A criterion must weigh at least as much as one whose lowest weight lies above its own highest. */
export interface WeightOrderContradictsIntervals<K extends string> {
  readonly code: "weight-order-contradicts-intervals";
  readonly heavier: K;
  readonly lighter: K;
  /** Most that the heavier can weigh, and least that the lighter must. */
  readonly heavierHigh: number;
  readonly lighterLow: number;
}

interface WeightBounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Least and most that each criterion can weigh within its interval and in its place: at least as much as any below it
 * must, at most as much as any above it can. With both, each least and each most are weights in this order, and so is
 * every mixture of the two; some mixture adds up to 1 exactly when the least are at most 1 together and the most at least.
 */
export function openedByOrder<K extends string>(
  { criteria, low: lowest, high: highest }: WeightIntervals<K>,
  tiers: readonly (readonly number[])[],
): Result<WeightBounds, WeightOrderContradictsIntervals<K> | WeightIntervalsContradict<K>> {
  const low = raisedByLighter(lowest, tiers);
  const high = loweredByHeavier(highest, tiers);
  for (const [heavierTier, lighterTier] of neighbors(tiers)) {
    for (const heavier of heavierTier) {
      for (const lighter of lighterTier) {
        const [heavierHigh, lighterLow] = [high[heavier] as number, low[lighter] as number];
        if (lighterLow <= heavierHigh + TIE_TOLERANCE) continue;
        const names = { heavier: criteria[heavier] as K, lighter: criteria[lighter] as K };
        return err({ code: "weight-order-contradicts-intervals", ...names, heavierHigh, lighterLow });
      }
    }
  }
  const [least, most] = [totalOf(low), totalOf(high)];
  if (least > 1 + TIE_TOLERANCE) {
    const named = criteria.filter((_name, place) => (low[place] as number) > 0);
    return err({ code: "weight-intervals-contradict", criteria: named, bound: "low", sum: least });
  }
  if (most < 1 - TIE_TOLERANCE) {
    const named = criteria.filter((_name, place) => (high[place] as number) < 1);
    return err({ code: "weight-intervals-contradict", criteria: named, bound: "high", sum: most });
  }
  return ok({ low, high: high.map((end, place) => Math.max(end, low[place] as number)) });
}

/** Each tier with the next lighter one. */
export function neighbors<T>(tiers: readonly T[]): readonly (readonly [T, T])[] {
  return tiers.slice(1).map((lighter, place) => [tiers[place] as T, lighter]);
}

function raisedByLighter(lowest: Float64Array, tiers: readonly (readonly number[])[]): Float64Array {
  const low = lowest.slice();
  let required = 0;
  for (const tier of tiers.toReversed()) {
    for (const place of tier) low[place] = Math.max(low[place] as number, required);
    required = Math.max(...tier.map((place) => low[place] as number));
  }
  return low;
}

function loweredByHeavier(highest: Float64Array, tiers: readonly (readonly number[])[]): Float64Array {
  const high = highest.slice();
  let allowed = 1;
  for (const tier of tiers) {
    for (const place of tier) high[place] = Math.min(high[place] as number, allowed);
    allowed = Math.min(...tier.map((place) => high[place] as number));
  }
  return high;
}
