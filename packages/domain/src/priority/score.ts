import { ok, type Result } from "../result.ts";
import type { ValueTable } from "./value-table.ts";
import { type Weights, type WeightsForOtherCriteria, weightsInOrder } from "./weights.ts";

/**
 * The scores of a table, with everything that explains them. All lists are in the order of `table.alternatives`.
 *
 * Where a value is missing, the score is that of the known part of the weight, scaled up to the whole; the bounds are
 * the scores with every gap at the worst end and at the best.
 */
export interface ScoredTable<A extends string, K extends string> {
  readonly table: ValueTable<A, K>;
  /** In the order of `table.criteria`. */
  readonly weights: Float64Array;
  /** 0 to 1 unless a scale extrapolates; 0 where unscored. */
  readonly scores: Float64Array;
  /** Row by row, as the values of the table; those of a row add up to its score; 0 where the value is missing. */
  readonly contributions: Float64Array;
  /** Part of the weight on which something is known, 0 to 1. */
  readonly coverage: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Alternatives of which nothing that counts is known, in the order of the table. They have no score. */
  readonly unscored: readonly A[];
}

/**
 * Scores every alternative by the additive value model, V(a) = Σ w v(a), and keeps each criterion's contribution w v(a).
 *
 * A missing value is not counted as zero: see `ScoredTable`. Adding or removing an alternative changes no other score.
 * Time and memory grow with alternatives × criteria.
 * Keeney and Raiffa (1976); docs/methods/additive-score.md.
 *
 * Fails with `weights-for-other-criteria` when weights and table are not about the same criteria.
 *
 * @example
 * ```ts
 * import { scoreTable, valueTableOf01, weightsOf } from "@entente/domain";
 *
 * const table = valueTableOf01(["chips", "biotech"], ["security", "growth"], [[0.8, 0.5], [0.4, null]]);
 * const weights = weightsOf(["security", "growth"], { security: 3, growth: 1 });
 * if (table.ok && weights.ok) {
 *   const scored = scoreTable(table.value, weights.value);
 *   if (scored.ok) {
 *     console.log(scored.value.scores.map((score) => Math.round(score * 1000)).join(" ")); // → 725 400
 *     console.log(scored.value.coverage[1], scored.value.upper[1]); // → 0.75 0.55
 *   }
 * }
 * ```
 */
export function scoreTable<A extends string, K extends string>(
  table: ValueTable<A, K>,
  weights: Weights<K>,
): Result<ScoredTable<A, K>, WeightsForOtherCriteria> {
  const ordered = weightsInOrder(table.criteria, weights);
  return ordered.ok ? ok(scoredWith(table, ordered.value)) : ordered;
}

/** The table scored with these weights, which may add up to any sum above 0; coverage is always a part of 1. */
export function scoredWith<A extends string, K extends string>(
  table: ValueTable<A, K>,
  weights: Float64Array,
): ScoredTable<A, K> {
  return table.known === null ? scoredComplete(table, weights) : scoredWithGaps(table, weights, table.known);
}

function scoredComplete<A extends string, K extends string>(
  table: ValueTable<A, K>,
  weights: Float64Array,
): ScoredTable<A, K> {
  const { values } = table;
  const rows = table.alternatives.length;
  const columns = weights.length;
  const contributions = new Float64Array(values.length);
  const scores = new Float64Array(rows);
  let entry = 0;
  for (let row = 0; row < rows; row++) {
    let score = 0;
    for (let column = 0; column < columns; column++) {
      // Adding 0 makes 0 of −0.
      const contribution = (weights[column] as number) * (values[entry] as number) + 0;
      contributions[entry] = contribution;
      score += contribution;
      entry++;
    }
    scores[row] = score;
  }
  const coverage = new Float64Array(rows).fill(1);
  return { table, weights, scores, contributions, coverage, lower: scores, upper: scores, unscored: [] };
}

function scoredWithGaps<A extends string, K extends string>(
  table: ValueTable<A, K>,
  weights: Float64Array,
  known: Uint8Array,
): ScoredTable<A, K> {
  const { values } = table;
  const rows = table.alternatives.length;
  const columns = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const contributions = new Float64Array(values.length);
  const scores = new Float64Array(rows);
  const coverage = new Float64Array(rows);
  const lower = new Float64Array(rows);
  const upper = new Float64Array(rows);
  const unscored: A[] = [];
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    let covered = 0;
    let missing = 0;
    for (let column = 0; column < columns; column++) {
      if (known[start + column] === 1) covered += weights[column] as number;
      else missing += weights[column] as number;
    }
    const isWhole = missing === 0 || covered === 0;
    let partial = 0;
    let score = 0;
    for (let column = 0; column < columns; column++) {
      if (known[start + column] === 0) continue;
      const weight = weights[column] as number;
      const value = values[start + column] as number;
      const contribution = (isWhole ? weight : (weight / covered) * total) * value + 0;
      contributions[start + column] = contribution;
      score += contribution;
      partial += weight * value;
    }
    scores[row] = score;
    coverage[row] = missing === 0 ? 1 : covered / total;
    lower[row] = partial + 0;
    upper[row] = covered === 0 ? total : partial + missing;
    if (covered === 0) unscored.push(table.alternatives[row] as A);
  }
  return { table, weights, scores, contributions, coverage, lower, upper, unscored };
}
