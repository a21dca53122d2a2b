import type { CriterionId } from "../id.ts";
import { type Criterion, valueOnScale } from "./criterion.ts";
import { expectedValue, type RatedValue, reachOf } from "./rated-value.ts";

/** One criterion's part in a sub-score. */
export interface CriterionPart {
  readonly criterion: CriterionId;
  /** Part of the sub-score's weight, 0 to 1. */
  readonly weight: number;
  /** What the rating is worth, 0 to 1; absent when nobody rated. */
  readonly value: number | null;
  /** Least and most that it can be worth; 0 and 1 when nobody rated. */
  readonly low: number;
  readonly high: number;
  /** What it adds to the score; the contributions of a sub-score add up to its score. Absent when nobody rated. */
  readonly contribution: number | null;
}

/** A weighted mean of values, over what has been rated. */
export interface SubScore {
  /** 0 to 1 over the rated criteria, which weigh as if they were all; absent when none with weight is rated. */
  readonly score: number | null;
  /** Part of the weight that is rated, 0 to 1. */
  readonly coverage: number;
  /** Bounds of the score whatever the missing and uncertain ratings turn out to be. */
  readonly low: number;
  readonly high: number;
  readonly parts: readonly CriterionPart[];
}

type ScaledCriterion = Pick<Criterion<CriterionId>, "id" | "scale">;

/** A criterion with its weight and the value that was rated, if one was. */
export interface WeightedRating<C extends ScaledCriterion = ScaledCriterion> {
  readonly criterion: C;
  readonly weight: number;
  readonly rated: RatedValue | null;
}

/**
 * The additive score of these ratings. Weights are taken in proportion; a missing rating is never counted as zero: it
 * lowers the coverage and widens the bounds.
 */
export function subScore(ratings: readonly WeightedRating[]): SubScore {
  const total = sum(ratings.map(({ weight }) => weight));
  const shared = ratings.map(({ criterion, weight, rated }) => ({
    criterion,
    rated,
    weight: total === 0 ? 0 : weight / total,
  }));
  const coverage = Math.min(1, sum(shared.map(({ rated, weight }) => (rated === null ? 0 : weight))));
  const parts = shared.map(({ criterion, weight, rated }): CriterionPart => {
    const { value, low, high } = worthOf(criterion, rated);
    const contribution = value === null || coverage === 0 ? null : (weight * value) / coverage;
    return { criterion: criterion.id, weight, value, low, high, contribution };
  });
  return {
    score: coverage === 0 ? null : sum(parts.map(({ contribution }) => contribution ?? 0)),
    coverage,
    low: total === 0 ? 0 : sum(parts.map(({ weight, low }) => weight * low)),
    high: total === 0 ? 1 : sum(parts.map(({ weight, high }) => weight * high)),
    parts,
  };
}

interface Worth {
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

const UNKNOWN: Worth = { value: null, low: 0, high: 1 };

function worthOf({ scale }: ScaledCriterion, rated: RatedValue | null): Worth {
  if (rated === null) return UNKNOWN;
  const worth = (x: number) => {
    const value = valueOnScale({ ...scale, outOfRange: "clip" }, x);
    return value.ok ? value.value : null;
  };
  const { low, high } = reachOf(rated);
  const [value, atLow, atHigh] = [worth(expectedValue(rated)), worth(low), worth(high)];
  if (value === null || atLow === null || atHigh === null) return UNKNOWN;
  return { value, low: Math.min(atLow, atHigh), high: Math.max(atLow, atHigh) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
