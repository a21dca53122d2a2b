import { err, ok, type Result } from "../result.ts";
import { scoreRanks } from "./rank.ts";
import { type ScoredTable, scoredWith } from "./score.ts";
import type { ValueTable } from "./value-table.ts";
import { type WeightPoints, type WeightsRefusal, weightsOf } from "./weights.ts";

/** Whether weights are divided by their sum, or multiplied as they were given. */
export const WEIGHT_SCALINGS = ["sum-to-1", "as-given"] as const;
export type WeightScaling = (typeof WEIGHT_SCALINGS)[number];

export interface WeightedSum<A extends string, K extends string> extends ScoredTable<A, K> {
  /** In the order of the table, 1 for the highest score; equal scores share a rank (1, 1, 3). 0 where unscored. */
  readonly ranks: Uint32Array;
}

/** Weights that, kept as given, would make scores too large for a number. */
export interface WeightsTooLarge {
  readonly code: "weights-too-large";
  readonly largest: number;
  readonly maximum: number;
}

/**
 * The weighted sum model as the literature uses it: a table on any common scale, often normalized, with its ranks.
 *
 * `as-given` keeps the size of the weights in the scores; order and ranks are the same. Otherwise as `scoreTable`.
 * Fishburn (1967).
 *
 * Fails as `weightsOf` does, and with `weights-too-large` when weights to be kept as given exceed 1e100.
 */
export function weightedSum<A extends string, K extends string>(
  table: ValueTable<A, K>,
  points: WeightPoints<K>,
  scaling: WeightScaling = "sum-to-1",
): Result<WeightedSum<A, K>, WeightsRefusal<K> | WeightsTooLarge> {
  const weights = weightsOf(table.criteria, points);
  if (!weights.ok) return weights;
  if (scaling === "sum-to-1") return ok(ranked(scoredWith(table, weights.value.values)));
  const given = Float64Array.from(table.criteria, (criterion) => points[criterion] as number);
  const largest = given.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest > WEIGHT_MAXIMUM) return err({ code: "weights-too-large", largest, maximum: WEIGHT_MAXIMUM });
  return ok(ranked(scoredWith(table, given)));
}

const WEIGHT_MAXIMUM = 1e100;

function ranked<A extends string, K extends string>(scored: ScoredTable<A, K>): WeightedSum<A, K> {
  return { ...scored, ranks: scoreRanks(scored) };
}
