import type { PriorityCell } from "@entente/domain";
import { type ScaleLinear, scaleLinear } from "d3-scale";

/** Size of a drawing with room for its axes, in pixels. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Amenability to the right, criticality upward; beyond the cells in sight the axes stop at a round figure. */
export interface PlotArea {
  readonly size: PlotSize;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Room for the points of all ranked cells and for the bounds of those with whiskers. */
export function plotArea(
  cells: readonly PriorityCell[],
  whiskered: readonly PriorityCell[],
  size: PlotSize,
): PlotArea {
  const domainOf = (index: "criticality" | "amenability") =>
    roundDomain([
      ...cells.map((cell) => cell[index].score ?? 0),
      ...whiskered.flatMap((cell) => [cell[index].low, cell[index].high]),
    ]);
  return {
    size,
    x: scaleLinear(domainOf("amenability"), [size.left, size.width - size.right]),
    y: scaleLinear(domainOf("criticality"), [size.height - size.bottom, size.top]),
  };
}

const STEP = 10;
const WIDTH_MINIMUM = 0.2;

/** The tenths around the values, two tenths apart at least, within 0 and 1. */
export function roundDomain(values: readonly number[]): readonly [number, number] {
  const low = Math.floor(Math.min(...values) * STEP + 1e-9) / STEP;
  const high = Math.ceil(Math.max(...values) * STEP - 1e-9) / STEP;
  const to = Math.min(1, Math.max(high, low + WIDTH_MINIMUM));
  return [Math.max(0, Math.min(low, to - WIDTH_MINIMUM)), to];
}

/** The tenths within a domain. */
export function tenthsIn([from, to]: readonly number[]): readonly number[] {
  const first = Math.round((from ?? 0) * STEP);
  const last = Math.round((to ?? 1) * STEP);
  return Array.from({ length: last - first + 1 }, (_, place) => (first + place) / STEP);
}
