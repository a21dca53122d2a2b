import { competitionRanks } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import { type Priorities, type PrioritizationOptions, prioritiesFrom } from "./ahp.ts";
import { type ComparisonRefusal, comparisonMatrix } from "./comparison-matrix.ts";
import { type CriterionRepeated, firstRepeated } from "./value-table.ts";
import type { Weights } from "./weights.ts";

export interface ComparisonsMiscounted {
  readonly code: "comparisons-miscounted";
  /** What is compared. */
  readonly of: "criteria" | "alternatives";
  readonly found: number;
  readonly expected: number;
}
/** A refusal of one of several matrices. */
export type ComparisonRefusalIn = ComparisonRefusal & {
  /** Place of the criterion by which alternatives were compared, from 0; absent for the comparisons of criteria. */
  readonly criterionAt: number | null;
};

/** Weights drawn from comparisons, with the consistency to show beside them. */
export interface ComparedWeights<K extends string> {
  readonly weights: Weights<K>;
  readonly priorities: Priorities;
}

/** Scores in the order in which alternatives were compared; they add up to 1. */
export interface ComparedScores {
  readonly scores: Float64Array;
  /** 1 for the highest score; equal scores share a rank (1, 1, 3). */
  readonly ranks: Uint32Array;
  readonly criteria: Priorities;
  /** By criterion. */
  readonly alternatives: readonly Priorities[];
}

/**
 * Weights of criteria from pairwise comparisons, to be used as any other weights.
 *
 * Fails as `comparisonMatrix` does; with `criterion-repeated` when a criterion is named twice, and
 * `comparisons-miscounted` when there are not as many rows as criteria.
 */
export function weightsFromComparisons<K extends string>(
  criteria: readonly K[],
  comparisons: readonly (readonly number[])[],
  options: PrioritizationOptions = {},
): Result<ComparedWeights<K>, ComparisonRefusal | CriterionRepeated<K> | ComparisonsMiscounted> {
  const repeated = firstRepeated(criteria);
  if (repeated !== null) return err({ code: "criterion-repeated", criterion: repeated });
  const matrix = comparisonMatrix(comparisons);
  if (!matrix.ok) return matrix;
  const { size } = matrix.value;
  if (size !== criteria.length) {
    return err({ code: "comparisons-miscounted", of: "criteria", found: size, expected: criteria.length });
  }
  const priorities = prioritiesFrom(matrix.value, options);
  const weights = { criteria: [...criteria], values: priorities.weights, wereNormalized: false, inert: [] };
  return ok({ weights, priorities });
}

/**
 * Scores of alternatives that were compared with each other by every criterion: the weighted sum of their priorities.
 *
 * Scores depend on who was compared. The analytic hierarchy process in its distributive mode, Saaty (1980).
 *
 * Fails as `comparisonMatrix` does, naming the criterion; with `comparisons-miscounted` unless alternatives are compared
 * by each criterion, and as many by every one.
 */
export function comparedScores(
  criteria: readonly (readonly number[])[],
  alternativesByCriterion: readonly (readonly (readonly number[])[])[],
  options: PrioritizationOptions = {},
): Result<ComparedScores, ComparisonRefusalIn | ComparisonsMiscounted> {
  const ofCriteria = comparisonMatrix(criteria);
  if (!ofCriteria.ok) return err({ ...ofCriteria.error, criterionAt: null });
  const found = alternativesByCriterion.length;
  if (found !== criteria.length) {
    return err({ code: "comparisons-miscounted", of: "criteria", found, expected: criteria.length });
  }
  const alternatives: Priorities[] = [];
  for (const [criterionAt, comparisons] of alternativesByCriterion.entries()) {
    const matrix = comparisonMatrix(comparisons);
    if (!matrix.ok) return err({ ...matrix.error, criterionAt });
    const expected = alternatives[0]?.weights.length ?? matrix.value.size;
    if (matrix.value.size !== expected) {
      return err({ code: "comparisons-miscounted", of: "alternatives", found: matrix.value.size, expected });
    }
    alternatives.push(prioritiesFrom(matrix.value, options));
  }

  const priorities = prioritiesFrom(ofCriteria.value, options);
  const weighted = alternatives.map(({ weights }, criterion) =>
    weights.map((weight) => weight * (priorities.weights[criterion] as number)),
  );
  const scores = weighted.reduce((sums, part) => sums.map((sum, row) => sum + (part[row] as number)));
  return ok({ scores, ranks: competitionRanks(scores), criteria: priorities, alternatives });
}
