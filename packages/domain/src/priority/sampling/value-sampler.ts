import { type RandomSeed, randomStream } from "../../internal/random.ts";
import type { Scale } from "../criterion.ts";
import { uncertainValue } from "./measured-value.ts";
import { measurementDraws } from "./measurement-draws.ts";
import type { MeasurementTable, UncertainEntry } from "./measurement-table.ts";

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
  const { drawn, places, draw } = measurementDraws(uncertain.map(({ measurement }) => measurement));
  const entries = places.map((place) => uncertain[place] as UncertainEntry);
  const value = straightValues(entries, drawn);
  const others = [...entries.entries()]
    .filter(([, { scale }]) => !isStraight(scale))
    .map(([index, { place, scale }]) => ({ index, place, valueOf: uncertainValue(scale) }));
  const tally = { drawn: 0, clipped: 0 };
  return {
    draw: (values) => {
      draw(stream);
      tally.clipped += value(values);
      for (const { index, place, valueOf } of others) values[place] = valueOf(drawn[index] as number);
      tally.drawn += entries.length;
    },
    clippedShare: () => (tally.drawn === 0 ? null : tally.clipped / tally.drawn),
  };
}

/** Whether a straight line between two ends is all there is to the scale. */
function isStraight({ points, outOfRange }: Scale): boolean {
  return points === null && outOfRange !== "extrapolate";
}

/**
 * Values draws as if every scale were straight, and gives the number of those that lay beyond one that does not
 * extrapolate.
 */
function straightValues(
  entries: readonly UncertainEntry[],
  drawn: Float64Array,
): (values: Float64Array) => number {
  const places = Int32Array.from(entries, ({ place }) => place);
  const worst = Float64Array.from(entries, ({ scale }) => scale.worst);
  const widths = Float64Array.from(entries, ({ scale }) => scale.best - scale.worst);
  const lowest = Float64Array.from(entries, ({ scale }) => Math.min(scale.worst, scale.best));
  const highest = Float64Array.from(entries, ({ scale }) => Math.max(scale.worst, scale.best));
  const isClosed = Uint8Array.from(entries, ({ scale }) => (scale.outOfRange === "extrapolate" ? 0 : 1));
  return (values) => {
    let clipped = 0;
    for (let index = 0; index < drawn.length; index++) {
      const x = drawn[index] as number;
      const kept = Math.min(highest[index] as number, Math.max(lowest[index] as number, x));
      clipped += +(kept !== x) * (isClosed[index] as number);
      values[places[index] as number] = (kept - (worst[index] as number)) / (widths[index] as number);
    }
    return clipped;
  };
}
