import { type RandomSeed, randomStream } from "../../internal/random.ts";
import { isBeyond, measurementDraw, uncertainValue } from "./measured-value.ts";
import type { MeasurementTable } from "./measurement-table.ts";

/** Values to come for the uncertain entries of a table, for whoever made it. */
export interface ValueSampler {
  /** Draws all of them anew. */
  readonly draw: (values: Float64Array) => void;
  /** Part of the draws that lay beyond a scale and counted as its end, 0 to 1; absent before the first draw. */
  readonly clippedShare: () => number | null;
}

/** Draws the uncertain entries of a table, every one independent of the others. */
export function valueSampler<A extends string, K extends string>(
  { uncertain }: MeasurementTable<A, K>,
  seed: RandomSeed,
  purpose: "scores" | "confidence",
): ValueSampler {
  const stream = randomStream(seed, purpose);
  const tally = { drawn: 0, clipped: 0 };
  const entries = uncertain.map(({ place, measurement, scale }) => ({
    place,
    next: measurementDraw(measurement),
    valueOf: uncertainValue(scale),
    isClipped: (x: number) => scale.outOfRange !== "extrapolate" && isBeyond(scale, x),
  }));
  return {
    draw: (values) => {
      for (const { place, next, valueOf, isClipped } of entries) {
        const x = next(stream);
        if (isClipped(x)) tally.clipped++;
        values[place] = valueOf(x);
      }
      tally.drawn += entries.length;
    },
    clippedShare: () => (tally.drawn === 0 ? null : tally.clipped / tally.drawn),
  };
}
