import type { RandomSeed } from "../internal/random.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import type { MeasurementTable } from "./sampling/measurement-table.ts";
import { valueSampler } from "./sampling/value-sampler.ts";

/** How often each alternative was first under its own central weights; alternatives without them are left out. */
export interface ConfidenceCount {
  /** In the order of the alternatives. */
  readonly firsts: Float64Array;
  /** Draws the next scores for everybody, and counts. */
  readonly advance: (draws: number) => void;
}

/** An alternative with its central weights. */
interface Challenger {
  readonly row: number;
  readonly weights: Float64Array;
  /** All others, those that lately scored better first: they are the likeliest to do so again. */
  readonly rivals: Int32Array;
}

/** Counts anew, with draws of their own. One draw says all where every value is exact. */
export function confidenceCount<A extends string, K extends string>(
  table: MeasurementTable<A, K>,
  centralWeights: readonly (Float64Array | null)[],
  seed: RandomSeed,
): ConfidenceCount {
  const values = table.values.slice();
  const sampler = valueSampler(table, seed, "confidence");
  const firsts = new Float64Array(centralWeights.length);
  const challengers = centralWeights.flatMap((weights, row): readonly Challenger[] => {
    if (weights === null) return [];
    const rivals = Int32Array.from(centralWeights.keys()).filter((rival) => rival !== row);
    return [{ row, weights, rivals }];
  });
  return {
    firsts,
    advance: (draws) => {
      for (let draw = 0; draw < draws; draw++) {
        sampler.draw(values);
        for (const challenger of challengers) {
          if (isFirst(challenger, values)) firsts[challenger.row] = (firsts[challenger.row] as number) + 1;
        }
      }
    },
  };
}

/** Whether no rival scores better; one that does is moved to the front. */
function isFirst({ row, weights, rivals }: Challenger, values: Float64Array): boolean {
  const score = scoreOf(row, weights, values);
  for (let place = 0; place < rivals.length; place++) {
    const rival = rivals[place] as number;
    if (scoreOf(rival, weights, values) - score <= TIE_TOLERANCE) continue;
    rivals.copyWithin(1, 0, place);
    rivals[0] = rival;
    return false;
  }
  return true;
}

function scoreOf(row: number, weights: Float64Array, values: Float64Array): number {
  let place = row * weights.length;
  let score = 0;
  for (let column = 0; column < weights.length; column++, place++) {
    score += (weights[column] as number) * (values[place] as number);
  }
  return score;
}
