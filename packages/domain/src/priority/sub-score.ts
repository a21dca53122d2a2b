import type { CriterionId } from "../id.ts";
import { sumOf } from "../internal/sum.ts";
import { type Scale, valueOnScale } from "./criterion.ts";
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

/** A criterion with its weight and the value that was rated, if one was. */
export interface WeightedRating {
  readonly criterion: CriterionId;
  readonly scale: Scale;
  readonly weight: number;
  readonly rated: RatedValue | null;
}

/**
 * The additive score of ratings, scales and weights that have been checked. Weights are taken in proportion; a missing
 * rating is never counted as zero: it lowers the coverage and widens the bounds.
 */
export function subScore(ratings: readonly WeightedRating[]): SubScore {
  const total = sumOf(ratings, ({ weight }) => weight);
  const share = (weight: number) => (total === 0 ? 0 : weight / total);
  const isComplete = total > 0 && ratings.every(({ rated, weight }) => rated !== null || weight === 0);
  const known = sumOf(ratings, ({ rated, weight }) => (rated === null ? 0 : share(weight)));
  const coverage = isComplete ? 1 : known;

  const parts = ratings.map((rating): CriterionPart => {
    const weight = share(rating.weight);
    const worth = worthOf(rating);
    const contribution = worth.value === null || known === 0 ? null : (weight * worth.value) / coverage;
    return { criterion: rating.criterion, weight, ...worth, contribution };
  });
  const low =
    total === 0
      ? 0
      : Math.min(
          1,
          sumOf(parts, (part) => part.weight * part.low),
        );
  const high =
    total === 0
      ? 1
      : Math.min(
          1,
          sumOf(parts, (part) => part.weight * part.high),
        );
  const sum = sumOf(parts, ({ contribution }) => contribution ?? 0);
  return { score: known === 0 ? null : Math.min(Math.max(sum, low), high), coverage, low, high, parts };
}

type Worth = Pick<CriterionPart, "value" | "low" | "high">;

function worthOf({ scale, rated }: WeightedRating): Worth {
  if (rated === null) return { value: null, low: 0, high: 1 };
  const { low, high } = reachOf(rated);
  const [atLow, atHigh] = [clippedWorth(scale, low), clippedWorth(scale, high)];
  return {
    value: clippedWorth(scale, expectedValue(rated)),
    low: Math.min(atLow, atHigh),
    high: Math.max(atLow, atHigh),
  };
}

/** What a rating is worth on a scale that has been checked, 0 to 1; what lies beyond an end counts as the end. */
export function clippedWorth(scale: Scale, x: number): number {
  const lowest = Math.min(scale.worst, scale.best);
  const highest = Math.max(scale.worst, scale.best);
  const value = valueOnScale(scale, Math.min(Math.max(x, lowest), highest));
  return value.ok ? value.value : 0;
}
