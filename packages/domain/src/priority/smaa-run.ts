import type { MeasurementTable } from "./sampling/measurement-table.ts";
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
  type SmaaSettings,
} from "./smaa-outcome.ts";

/**
 * Simulates in steps of so many draws; what is handed in has been checked. The digits do not depend on the steps.
 */
export function* smaaRun<A extends string, K extends string>(
  table: MeasurementTable<A, K>,
  space: WeightSpace<K>,
  { draws, seed, hasPairwiseWinning = true }: SmaaSettings,
  drawsPerStep = draws,
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

/** What a run ends with. */
export function finished<A extends string, K extends string>(
  run: Generator<SmaaProgress, Smaa<A, K>, void>,
): Smaa<A, K> {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
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
