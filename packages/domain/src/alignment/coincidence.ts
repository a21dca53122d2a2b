import { sumOf } from "../internal/sum.ts";

/** How often each two values meet within a unit, over all units with two values or more. */
export interface Coincidences {
  /** Row by row, a row and a column for each distinct value. */
  readonly meetings: Float64Array;
  /** How often each value is paired, in the order of the values. */
  readonly counts: readonly number[];
  readonly units: number;
  readonly values: number;
}

/**
 * Coincidences of values given by their index, 0 to `distinct` − 1: a row for each coder and a column for each unit, null
 * where nothing is said. Each ordered pair of a unit counts 1 / (values of the unit − 1), as in Krippendorff (2011).
 */
export function coincidencesOf(
  rows: readonly (readonly (number | null)[])[],
  distinct: number,
): Coincidences {
  const meetings = new Float64Array(distinct * distinct);
  const units = (rows[0] ?? [])
    .map((_entry, unit) => rows.map((row) => row[unit] ?? null).filter((value) => value !== null))
    .filter((values) => values.length >= 2);
  for (const values of units) {
    const part = 1 / (values.length - 1);
    for (const [index, value] of values.entries()) {
      for (const [other, met] of values.entries()) {
        if (index === other) continue;
        const cell = value * distinct + met;
        meetings[cell] = (meetings[cell] as number) + part;
      }
    }
  }
  const counts = Array.from({ length: distinct }, (_value, index) =>
    units.reduce((sum, values) => sum + values.filter((value) => value === index).length, 0),
  );
  return { meetings, counts, units: units.length, values: sumOf(counts, (count) => count) };
}
