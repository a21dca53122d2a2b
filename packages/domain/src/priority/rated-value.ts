import { err, ok, type Result } from "../result.ts";
import type { Scale } from "./criterion.ts";

/** How sure a rater is of a rating: one value, or a spread that robustness draws from. */
export const RATED_VALUE_KINDS = ["exact", "interval", "triangular", "normal"] as const;
export type RatedValueKind = (typeof RATED_VALUE_KINDS)[number];

/** A rating's value in the criterion's own unit. An interval is taken as uniform. */
export type RatedValue =
  | { readonly kind: "exact"; readonly value: number }
  | { readonly kind: "interval"; readonly low: number; readonly high: number }
  | { readonly kind: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: "normal"; readonly mean: number; readonly standardDeviation: number };

export interface RatedValueOffScale {
  readonly code: "rated-value-off-scale";
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
}
export interface RatedValueContradictory {
  readonly code: "rated-value-contradictory";
  readonly kind: RatedValueKind;
  /** The numbers as stated; those that are not finite are left out. */
  readonly values: readonly number[];
  readonly expected: string;
}
export type RatedValueRefusal = RatedValueOffScale | RatedValueContradictory;

/** Half-width of the 95 % range of a normal distribution, in standard deviations. */
const NORMAL_REACH = 1.96;

/**
 * The value, if it lies on the scale and does not contradict itself.
 *
 * Fails with `rated-value-contradictory` when a low end lies above its high end, a mode outside both, a standard
 * deviation is not above 0, or a number or the width of the spread is not finite; with `rated-value-off-scale` when a
 * stated number lies outside a scale that refuses such numbers. Only the mean of a normal distribution must lie on it.
 */
export function checkRatedValue(value: RatedValue, scale: Scale): Result<RatedValue, RatedValueRefusal> {
  const values = statedNumbers(value);
  const expected = contradiction(value, values);
  if (expected !== null) {
    const finite = values.filter(Number.isFinite);
    return err({ code: "rated-value-contradictory", kind: value.kind, values: finite, expected });
  }
  const [lowest, highest] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
  const placed = value.kind === "normal" ? [value.mean] : values;
  const off = placed.find((number) => number < lowest || number > highest);
  if (off === undefined || scale.outOfRange !== "refuse") return ok(value);
  return err({ code: "rated-value-off-scale", value: off, lowest, highest });
}

/** The value that scores are computed with: the mean of what the rater stated. Of a value that has been checked. */
export function expectedValue(value: RatedValue): number {
  switch (value.kind) {
    case "exact":
      return value.value;
    case "interval":
      return value.low + (value.high - value.low) / 2;
    case "triangular":
      return value.low + (value.mode - value.low) / 3 + (value.high - value.low) / 3;
    case "normal":
      return value.mean;
  }
}

/**
 * Lowest and highest value that the rater left open, for bounds; of a normal distribution its 95 % range, which may
 * lie beyond the scale. Of a value that has been checked.
 */
export function reachOf(value: RatedValue): { readonly low: number; readonly high: number } {
  switch (value.kind) {
    case "exact":
      return { low: value.value, high: value.value };
    case "normal": {
      const reach = NORMAL_REACH * value.standardDeviation;
      return { low: value.mean - reach, high: value.mean + reach };
    }
    case "interval":
    case "triangular":
      return { low: value.low, high: value.high };
  }
}

/** Whether two ratings state the same. */
export function isSameValue(a: RatedValue, b: RatedValue): boolean {
  const [first, second] = [statedNumbers(a), statedNumbers(b)];
  return a.kind === b.kind && first.every((number, place) => number === second[place]);
}

function statedNumbers(value: RatedValue): readonly number[] {
  switch (value.kind) {
    case "exact":
      return [value.value];
    case "interval":
      return [value.low, value.high];
    case "triangular":
      return [value.low, value.mode, value.high];
    case "normal":
      return [value.mean, value.standardDeviation];
  }
}

/** What the value should have been; absent when nothing is wrong with it. */
function contradiction(value: RatedValue, values: readonly number[]): string | null {
  if (!values.every(Number.isFinite)) return "finite numbers";
  switch (value.kind) {
    case "exact":
      return null;
    case "interval":
      if (value.low > value.high) return "a low end at or below the high end";
      break;
    case "triangular":
      if (value.low > value.mode || value.mode > value.high) return "low, mode and high in this order";
      break;
    case "normal":
      if (value.standardDeviation <= 0) return "a standard deviation above 0";
  }
  const { low, high } = reachOf(value);
  return Number.isFinite(high - low) ? null : "a spread of finite width";
}
