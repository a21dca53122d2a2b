import type { PriorityCell } from "@entente/domain";
import type { PlotArea } from "./plot-area.ts";

/** The cells that nothing ranked beats on both counts, the least amenable first. */
export function frontCells(cells: readonly PriorityCell[]): readonly PriorityCell[] {
  return cells
    .filter(({ isNonDominated }) => isNonDominated)
    .toSorted((a, b) => (a.amenability.score ?? 0) - (b.amenability.score ?? 0));
}

/** The edge of what is dominated: a staircase from the left through each cell of the front, then down. */
export function frontPath(front: readonly PriorityCell[], { x, y, size }: PlotArea): string {
  const steps = front.map(({ amenability, criticality }) => ({
    x: Math.round(x(amenability.score ?? 0)),
    y: Math.round(y(criticality.score ?? 0)),
  }));
  const stairs = steps.map((step) => `V${step.y}H${step.x}`).join("");
  const [first] = steps;
  return first === undefined ? "" : `M${size.left} ${first.y}${stairs}V${size.height - size.bottom}`;
}
