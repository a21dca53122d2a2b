import { max } from "d3-array";
import { scaleLinear } from "d3-scale";

/** The width of a bar in percent of its lane, on a scale from zero to the largest count. */
export function barWidths(counts: readonly number[]): readonly number[] {
  const scale = scaleLinear([0, Math.max(1, max(counts) ?? 0)], [0, 100]);
  return counts.map((count) => Math.round(scale(count) * 100) / 100);
}
