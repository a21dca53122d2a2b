import { type PerformanceTable, performanceTable } from "../priority/performance.ts";
import { type Weights, weightsOf } from "../priority/weights.ts";
import { expectOk } from "./expect-result.ts";

export type Directions = readonly ("max" | "min")[];

/** Performances of a0, a1 … on c0, c1 …, as published cases write them. */
export function performancesOf(
  rows: readonly (readonly (number | null)[])[],
  directions: Directions,
): PerformanceTable<string, string> {
  const alternatives = rows.map((_row, index) => `a${index}`);
  const criteria = directions.map((direction, index) => ({
    id: `c${index}`,
    direction: direction === "max" ? ("higher-is-better" as const) : ("lower-is-better" as const),
  }));
  return expectOk(performanceTable(alternatives, criteria, rows));
}

export function weightsFrom(points: readonly number[]): Weights<string> {
  const named = Object.fromEntries(points.map((point, index) => [`c${index}`, point]));
  return expectOk(weightsOf(Object.keys(named), named));
}
