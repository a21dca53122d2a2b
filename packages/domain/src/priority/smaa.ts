import { err, ok, type Result } from "../result.ts";
import type { MeasurementTable } from "./sampling/measurement-table.ts";
import { spaceInOrder } from "./sampling/space-in-order.ts";
import type { WeightSpace } from "./sampling/weight-space.ts";
import { acceptabilityRound } from "./smaa-acceptability.ts";
import { confidenceCount } from "./smaa-confidence.ts";
import {
  alternativeFigures,
  centralWeightsOf,
  NEVER_FIRST,
  pairwiseFigures,
  shareEstimate,
} from "./smaa-figures.ts";
import {
  SMAA_NOT_APPLICABLE_REASONS,
  type Smaa,
  type SmaaNotApplicableReason,
  type SmaaProgress,
  type SmaaRefusal,
  type SmaaSettings,
} from "./smaa-outcome.ts";
import type { WeightsForOtherCriteria } from "./weights.ts";

export const SMAA_DRAWS_MAXIMUM = 1_000_000_000;
/** Figures grow with the square of the number of alternatives. */
export const SMAA_ALTERNATIVES_MAXIMUM = 1000;

/**
 * Stochastic multicriteria acceptability analysis, SMAA-2 (Lahdelma and Salminen 2001): draws weights and scores again
 * and again, and says how often each alternative takes each rank, and under which weights it is first.
 *
 * Weights and scores of a draw have the same index, and come from streams of their own: leaving out one changes nothing
 * in the other. Scores that differ by no more than the tie tolerance are equal; all tied take the better rank. Takes
 * time in proportion to draws, alternatives and criteria, with pairwise winning also to the square of the alternatives.
 *
 * Fails with `draws-out-of-range` unless draws is a whole number from 1 to a billion;
 * with `seed-not-finite` when the seed is a number but no finite one;
 * with `too-many-alternatives` when there are more than 1000;
 * with `weights-for-other-criteria` when table and weights are not about the same criteria.
 *
 * @example
 * ```ts
 * import { measurementTable, defineScale, smaa, weightSpace } from "@entente/domain";
 *
 * const scale = defineScale({ worst: 0, best: 1 });
 * const space = weightSpace(["security", "growth"], { kind: "uniform-simplex" });
 * if (scale.ok && space.ok) {
 *   const criteria = [
 *     { id: "security", name: "Security", scale: scale.value },
 *     { id: "growth", name: "Growth", scale: scale.value },
 *   ] as const;
 *   const exact = (value: number) => ({ kind: "exact", value }) as const;
 *   const measurements = [
 *     [exact(0.9), exact(0.3)],
 *     [exact(0.5), exact(0.5)],
 *   ];
 *   const table = measurementTable({ alternatives: ["chips", "biotech"], criteria, measurements });
 *   if (table.ok) {
 *     const result = smaa(table.value, space.value, { draws: 10_000, seed: "2021" });
 *     if (result.ok) {
 *       const { alternatives } = result.value;
 *       console.log(alternatives.map(({ rankAcceptability }) => rankAcceptability[0]?.toFixed(1)).join(" ")); // → 0.7 0.3
 *     }
 *   }
 * }
 * ```
 */
export function smaa<A extends string, K extends string>(
  table: MeasurementTable<A, K>,
  space: WeightSpace<K>,
  settings: SmaaSettings,
): Result<Smaa<A, K>, SmaaRefusal> {
  const steps = smaaInSteps(table, space, settings, settings.draws);
  if (!steps.ok) return steps;
  let step = steps.value.next();
  while (step.done !== true) step = steps.value.next();
  return ok(step.value);
}

/**
 * The same simulation in steps of so many draws, for whoever shows progress or has other things to do in between. The
 * generator returns the result; its digits do not depend on the steps. Fails as `smaa` does, on `drawsPerStep` too.
 */
export function smaaInSteps<A extends string, K extends string>(
  table: MeasurementTable<A, K>,
  space: WeightSpace<K>,
  settings: SmaaSettings,
  drawsPerStep: number,
): Result<Generator<SmaaProgress, Smaa<A, K>, void>, SmaaRefusal> {
  const refusal = firstRefusal(table.alternatives.length, settings, drawsPerStep);
  if (refusal !== null) return err(refusal);
  const ordered = spaceInOrder(table.criteria, space);
  if (!ordered.ok) return ordered;
  return ok(simulated(table, ordered.value, settings, drawsPerStep));
}

function firstRefusal(
  alternatives: number,
  { draws, seed }: SmaaSettings,
  drawsPerStep: number,
): Exclude<SmaaRefusal, WeightsForOtherCriteria> | null {
  for (const count of [draws, drawsPerStep]) {
    if (Number.isInteger(count) && count >= 1 && count <= SMAA_DRAWS_MAXIMUM) continue;
    const given = Number.isFinite(count) ? count : 0;
    return { code: "draws-out-of-range", draws: given, maximum: SMAA_DRAWS_MAXIMUM };
  }
  if (typeof seed === "number" && !Number.isFinite(seed)) return { code: "seed-not-finite" };
  if (alternatives <= SMAA_ALTERNATIVES_MAXIMUM) return null;
  return { code: "too-many-alternatives", alternatives, maximum: SMAA_ALTERNATIVES_MAXIMUM };
}

function* simulated<A extends string, K extends string>(
  table: MeasurementTable<A, K>,
  space: WeightSpace<K>,
  { draws, seed, hasPairwiseWinning = true }: SmaaSettings,
  drawsPerStep: number,
): Generator<SmaaProgress, Smaa<A, K>, void> {
  const round = acceptabilityRound(table, space, seed, hasPairwiseWinning);
  yield* stepped("acceptability", draws, drawsPerStep, round.advance);

  const { tally } = round;
  const centralWeights = centralWeightsOf(tally);
  const confidence = confidenceCount(table, centralWeights, seed);
  const confidenceDraws = table.uncertain.length === 0 ? 1 : draws;
  yield* stepped("confidence", confidenceDraws, drawsPerStep, confidence.advance);

  const factors = centralWeights.map((weights, row) =>
    weights === null
      ? NEVER_FIRST
      : shareEstimate((confidence.firsts[row] as number) / confidenceDraws, confidenceDraws),
  );
  const { above } = tally;
  return {
    criteria: table.criteria,
    alternatives: alternativeFigures(table.alternatives, tally, factors),
    pairwiseWinning: hasPairwiseWinning && above !== null ? pairwiseFigures(tally, above) : null,
    draws,
    seed,
    weightSampling: round.weightSampling(),
    clippedShare: round.clippedShare(),
    notApplicable: NOT_APPLICABLE[table.alternatives.length] ?? null,
  };
}

/** By the number of alternatives. */
const NOT_APPLICABLE: readonly SmaaNotApplicableReason[] = SMAA_NOT_APPLICABLE_REASONS;

function* stepped(
  round: SmaaProgress["round"],
  draws: number,
  drawsPerStep: number,
  advance: (draws: number) => void,
): Generator<SmaaProgress, void, void> {
  for (let drawsDone = 0; drawsDone < draws; ) {
    const step = Math.min(drawsPerStep, draws - drawsDone);
    advance(step);
    drawsDone += step;
    yield { round, drawsDone, draws };
  }
}
