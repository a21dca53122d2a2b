import { TIE_TOLERANCE } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import { type CriterionRepeated, firstRepeated } from "./value-table.ts";
import type { WeightMissing, WeightUnknown } from "./weights.ts";

/** Lowest and highest weight of one criterion, as parts of 1. */
export interface WeightInterval {
  readonly low: number;
  readonly high: number;
}

/** Intervals that some weights adding up to 1 satisfy. */
export interface WeightIntervals<K extends string> {
  readonly criteria: readonly K[];
  /** In the order of `criteria`, as are the highest. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export interface WeightIntervalInvalid<K extends string> {
  readonly code: "weight-interval-invalid";
  readonly criterion: K;
  readonly low: number;
  readonly high: number;
  readonly reason: "not-finite" | "below-0" | "above-1" | "low-above-high";
}
/** No weights that add up to 1 satisfy the intervals: the lowest are more together, or the highest less. */
export interface WeightIntervalsContradict<K extends string> {
  readonly code: "weight-intervals-contradict";
  readonly criteria: readonly K[];
  readonly bound: "low" | "high";
  readonly sum: number;
}
export type WeightIntervalsRefusal<K extends string> =
  | CriterionRepeated<K>
  | WeightMissing<K>
  | WeightUnknown
  | WeightIntervalInvalid<K>
  | WeightIntervalsContradict<K>;

/**
 * Weight intervals that have been checked: some weights satisfy them all.
 *
 * Fails with `criterion-repeated` when a criterion is named twice;
 * with `weight-missing` when one has no interval, and `weight-unknown` when an interval belongs to none;
 * with `weight-interval-invalid` when an end is no number from 0 to 1, or the low end lies above the high one;
 * with `weight-intervals-contradict`, naming the criteria that count, when the low ends add up to more than 1 or the
 * high ends to less.
 */
export function weightIntervals<K extends string>(
  criteria: readonly K[],
  intervals: Readonly<Partial<Record<K, WeightInterval>>>,
): Result<WeightIntervals<K>, WeightIntervalsRefusal<K>> {
  const repeated = firstRepeated(criteria);
  if (repeated !== null) return err({ code: "criterion-repeated", criterion: repeated });
  const isCriterion = new Set<string>(criteria);
  const stranger = Object.keys(intervals).find((name) => !isCriterion.has(name));
  if (stranger !== undefined) return err({ code: "weight-unknown", criterion: stranger });

  const low = new Float64Array(criteria.length);
  const high = new Float64Array(criteria.length);
  for (const [index, criterion] of criteria.entries()) {
    const interval = Object.hasOwn(intervals, criterion) ? intervals[criterion] : undefined;
    if (interval === undefined) return err({ code: "weight-missing", criterion });
    const reason = faultOf(interval);
    if (reason !== null) return err({ code: "weight-interval-invalid", criterion, ...interval, reason });
    low[index] = interval.low;
    high[index] = interval.high;
  }
  const lowest = low.reduce((sum, end) => sum + end, 0);
  const highest = high.reduce((sum, end) => sum + end, 0);
  if (lowest > 1 + TIE_TOLERANCE) {
    const named = criteria.filter((_criterion, index) => (low[index] as number) > 0);
    return err({ code: "weight-intervals-contradict", criteria: named, bound: "low", sum: lowest });
  }
  if (highest < 1 - TIE_TOLERANCE) {
    const named = criteria.filter((_criterion, index) => (high[index] as number) < 1);
    return err({ code: "weight-intervals-contradict", criteria: named, bound: "high", sum: highest });
  }
  return ok({ criteria: [...criteria], low, high });
}

function faultOf({ low, high }: WeightInterval): WeightIntervalInvalid<string>["reason"] | null {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return "not-finite";
  if (low < 0 || high < 0) return "below-0";
  if (low > 1 || high > 1) return "above-1";
  return low > high ? "low-above-high" : null;
}
