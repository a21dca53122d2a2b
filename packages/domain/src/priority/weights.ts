import { TIE_TOLERANCE } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import { type CriterionRepeated, firstRepeated } from "./value-table.ts";

/** How much each criterion counts; at least 0 each, and 1 together. */
export interface Weights<K extends string> {
  readonly criteria: readonly K[];
  /** In the order of `criteria`. */
  readonly values: Float64Array;
  /** True when the points given did not add up to 1 and were divided by their sum. */
  readonly wereNormalized: boolean;
  /** Criteria of weight 0: kept, without any effect on a score. */
  readonly inert: readonly K[];
}

/** Points by criterion; every criterion needs some, be it 0. */
export type WeightPoints<K extends string> = Readonly<Partial<Record<K, number>>>;

export interface WeightMissing<K extends string> {
  readonly code: "weight-missing";
  readonly criterion: K;
}
export interface WeightUnknown {
  readonly code: "weight-unknown";
  /** The name that is no criterion. */
  readonly criterion: string;
}
export interface WeightNotFinite<K extends string> {
  readonly code: "weight-not-finite";
  readonly criterion: K;
  readonly value: number;
}
export interface WeightNegative<K extends string> {
  readonly code: "weight-negative";
  readonly criterion: K;
  readonly value: number;
}
export interface WeightsAllZero<K extends string> {
  readonly code: "weights-all-zero";
  readonly criteria: readonly K[];
}
export type WeightsRefusal<K extends string> =
  | CriterionRepeated<K>
  | WeightMissing<K>
  | WeightUnknown
  | WeightNotFinite<K>
  | WeightNegative<K>
  | WeightsAllZero<K>;

/** Weights that are not about the criteria they are used with. */
export interface WeightsForOtherCriteria {
  readonly code: "weights-for-other-criteria";
  /** Criteria without weight. */
  readonly missing: readonly string[];
  /** Weights of no criterion. */
  readonly unknown: readonly string[];
}

/** Points beyond the 100 that the swing which matters most is given. */
export interface SwingAboveMaximum<K extends string> {
  readonly code: "swing-above-maximum";
  readonly criterion: K;
  readonly value: number;
  readonly maximum: 100;
}

/**
 * Weights in proportion to these points.
 *
 * Fails with `criterion-repeated` when a criterion is named twice;
 * with `weight-missing` when a criterion has no points, and `weight-unknown` when points are given to no criterion;
 * with `weight-not-finite` or `weight-negative` when points are no finite number or below 0;
 * with `weights-all-zero` when none counts, or there is no criterion.
 *
 * @example
 * ```ts
 * import { weightsOf } from "@entente/domain";
 *
 * const weights = weightsOf(["security", "growth", "need"], { security: 50, growth: 30, need: 20 });
 * if (weights.ok) console.log(weights.value.values.join(" "), weights.value.wereNormalized); // → 0.5 0.3 0.2 true
 *
 * const refused = weightsOf(["security", "growth"], { security: 0, growth: 0 });
 * if (!refused.ok) console.log(refused.error.code); // → weights-all-zero
 * ```
 */
export function weightsOf<K extends string>(
  criteria: readonly K[],
  points: WeightPoints<K>,
): Result<Weights<K>, WeightsRefusal<K>> {
  const repeated = firstRepeated(criteria);
  if (repeated !== null) return err({ code: "criterion-repeated", criterion: repeated });
  const isCriterion = new Set<string>(criteria);
  const stranger = Object.keys(points).find((name) => !isCriterion.has(name));
  if (stranger !== undefined) return err({ code: "weight-unknown", criterion: stranger });

  const given: number[] = [];
  for (const criterion of criteria) {
    const value = Object.hasOwn(points, criterion) ? points[criterion] : undefined;
    if (value === undefined) return err({ code: "weight-missing", criterion });
    if (!Number.isFinite(value)) return err({ code: "weight-not-finite", criterion, value });
    if (value < 0) return err({ code: "weight-negative", criterion, value });
    given.push(value);
  }
  const largest = given.reduce((most, value) => Math.max(most, value), 0);
  if (largest === 0) return err({ code: "weights-all-zero", criteria: [...criteria] });
  return ok(normalized(criteria, given, largest));
}

/**
 * Weights from swings: 100 points to the step from worst to best that matters most, the others relative to it.
 * Edwards and Barron (1994).
 *
 * Fails as `weightsOf` does, and with `swing-above-maximum` when a swing is given more than 100 points.
 */
export function swingWeights<K extends string>(
  criteria: readonly K[],
  points: WeightPoints<K>,
): Result<Weights<K>, WeightsRefusal<K> | SwingAboveMaximum<K>> {
  const weights = weightsOf(criteria, points);
  if (!weights.ok) return weights;
  for (const criterion of criteria) {
    const value = points[criterion] as number;
    if (value > 100) return err({ code: "swing-above-maximum", criterion, value, maximum: 100 });
  }
  return weights;
}

/** The same weight for every criterion. Fails with `criterion-repeated`, and with `weights-all-zero` when there is none. */
export function equalWeights<K extends string>(
  criteria: readonly K[],
): Result<Weights<K>, CriterionRepeated<K> | WeightsAllZero<K>> {
  return declared(criteria, new Float64Array(criteria.length).fill(1 / criteria.length));
}

/**
 * Weights when only their order is known, heaviest first: the mean of all weights with that order, w(k) = (1/n) Σ 1/i
 * over i from k to n. Rank-order centroid, Barron and Barrett (1996).
 *
 * Fails with `criterion-repeated`, and with `weights-all-zero` when there is none.
 */
export function rankOrderCentroid<K extends string>(
  heaviestFirst: readonly K[],
): Result<Weights<K>, CriterionRepeated<K> | WeightsAllZero<K>> {
  const count = heaviestFirst.length;
  const values = new Float64Array(count);
  let sum = 0;
  for (let place = count; place >= 1; place--) {
    sum += 1 / place;
    values[place - 1] = sum / count;
  }
  return declared(heaviestFirst, values);
}

/** The weights in the order of these criteria. Fails with `weights-for-other-criteria` unless both name the same. */
export function weightsInOrder<K extends string>(
  criteria: readonly K[],
  weights: Weights<K>,
): Result<Float64Array, WeightsForOtherCriteria> {
  const places = new Map<string, number>(weights.criteria.map((criterion, index) => [criterion, index]));
  const missing = criteria.filter((criterion) => !places.has(criterion));
  const named = new Set<string>(criteria);
  const unknown = weights.criteria.filter((criterion) => !named.has(criterion));
  if (missing.length > 0 || unknown.length > 0) {
    return err({ code: "weights-for-other-criteria", missing, unknown });
  }
  return ok(
    Float64Array.from(criteria, (criterion) => weights.values[places.get(criterion) as number] as number),
  );
}

function declared<K extends string>(
  criteria: readonly K[],
  values: Float64Array,
): Result<Weights<K>, CriterionRepeated<K> | WeightsAllZero<K>> {
  const repeated = firstRepeated(criteria);
  if (repeated !== null) return err({ code: "criterion-repeated", criterion: repeated });
  if (criteria.length === 0) return err({ code: "weights-all-zero", criteria: [] });
  return ok({ criteria: [...criteria], values, wereNormalized: false, inert: [] });
}

/** Divides by the sum; by the largest first where the sum would be too large for a number. */
function normalized<K extends string>(
  criteria: readonly K[],
  given: readonly number[],
  largest: number,
): Weights<K> {
  const sum = given.reduce((total, value) => total + value, 0);
  const shares = Number.isFinite(sum) ? given : given.map((value) => value / largest);
  const whole = Number.isFinite(sum) ? sum : shares.reduce((total, value) => total + value, 0);
  return {
    criteria: [...criteria],
    values: Float64Array.from(shares, (value) => value / whole),
    wereNormalized: Math.abs(sum - 1) > TIE_TOLERANCE,
    inert: criteria.filter((_criterion, index) => given[index] === 0),
  };
}
