import type { RandomSeed } from "../internal/random.ts";
import type { MeasurementTable } from "./sampling/measurement-table.ts";
import { type ValueSampler, valueSampler } from "./sampling/value-sampler.ts";
import { weightSampler } from "./sampling/weight-sampler.ts";
import type { WeightSampling } from "./sampling/weight-sampling.ts";
import type { WeightSpace } from "./sampling/weight-space.ts";
import { BLOCK_DRAWS, filledUp, scoreBlock, scoreDraw } from "./smaa-scores.ts";
import { emptyTally, type SmaaTally, tallyBlock } from "./smaa-tally.ts";

/** The first round of a simulation: who takes which rank, and under which weights somebody is first. */
export interface AcceptabilityRound {
  readonly tally: SmaaTally;
  readonly weightSampling: () => WeightSampling;
  readonly clippedShare: ValueSampler["clippedShare"];
  /** Makes so many more draws. */
  readonly advance: (draws: number) => void;
}

/** The criteria of table and space are the same, in the same order. */
export function acceptabilityRound<A extends string, K extends string>(
  table: MeasurementTable<A, K>,
  space: WeightSpace<K>,
  seed: RandomSeed,
  hasPairwise: boolean,
): AcceptabilityRound {
  const [rows, columns] = [table.alternatives.length, table.criteria.length];
  const tally = emptyTally(rows, columns, hasPairwise);
  const weightSource = weightSampler(space, seed);
  const valueSource = valueSampler(table, seed, "scores");
  const values = filledUp(table.values, rows, columns);
  const weights = new Float64Array(BLOCK_DRAWS * columns);
  const scores = new Float64Array((values.length / columns) * BLOCK_DRAWS);
  const score =
    table.uncertain.length === 0
      ? () => scoreBlock(values, columns, weights, scores)
      : (draws: number) => {
          for (let draw = 0; draw < draws; draw++) {
            valueSource.draw(values);
            scoreDraw(values, columns, weights, draw, scores);
          }
        };
  return {
    tally,
    weightSampling: weightSource.sampling,
    clippedShare: valueSource.clippedShare,
    advance: (draws) => {
      for (let left = draws; left > 0; left -= BLOCK_DRAWS) {
        const block = Math.min(left, BLOCK_DRAWS);
        weightSource.fill(weights, block);
        score(block);
        tallyBlock(tally, scores, weights, block);
      }
    },
  };
}
