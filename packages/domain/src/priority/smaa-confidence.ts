import type { RandomSeed } from "../internal/random.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import type { MeasurementTable } from "./sampling/measurement-table.ts";
import { valueSampler } from "./sampling/value-sampler.ts";
import { weightedSum } from "./sampling/weight-margin.ts";

/** How often each alternative was first under its own central weights; alternatives without them are left out. */
export interface ConfidenceCount {
  /** In the order of the alternatives. */
  readonly firsts: Float64Array;
  /** Draws the next scores for everybody, and counts. */
  readonly advance: (draws: number) => void;
}

/** Counts anew, with draws of their own. One draw says all where every value is exact. */
export function confidenceCount<A extends string, K extends string>(
  table: MeasurementTable<A, K>,
  centralWeights: readonly (Float64Array | null)[],
  seed: RandomSeed,
): ConfidenceCount {
  const columns = table.criteria.length;
  const values = table.values.slice();
  const sampler = valueSampler(table, seed, "confidence");
  const rows = table.alternatives.map((_name, row) => values.subarray(row * columns, (row + 1) * columns));
  const firsts = new Float64Array(rows.length);
  const challengers = centralWeights.map((weights, row) => ({ weights, row, lastRival: 0 }));
  return {
    firsts,
    advance: (draws) => {
      for (let draw = 0; draw < draws; draw++) {
        sampler.draw(values);
        for (const challenger of challengers) {
          const { weights, row } = challenger;
          if (weights === null) continue;
          const rival = betterThan(row, rows, weights, challenger.lastRival);
          if (rival === -1) firsts[row] = (firsts[row] as number) + 1;
          else challenger.lastRival = rival;
        }
      }
    },
  };
}

/** An alternative that scores better, looked for from `start` on, where the last one was; −1 when there is none. */
function betterThan(
  row: number,
  rows: readonly Float64Array[],
  weights: Float64Array,
  start: number,
): number {
  const score = weightedSum(weights, rows[row] as Float64Array);
  for (let step = 0; step < rows.length; step++) {
    const rival = (start + step) % rows.length;
    if (weightedSum(weights, rows[rival] as Float64Array) - score > TIE_TOLERANCE) return rival;
  }
  return -1;
}
