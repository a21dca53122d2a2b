import fc from "fast-check";
import { type ValueTable, valueTableOf01 } from "../priority/value-table.ts";
import { type Weights, weightsOf } from "../priority/weights.ts";
import { expectOk } from "./expect-result.ts";

export type Row = readonly (number | null)[];

export interface Decision {
  readonly table: ValueTable<string, string>;
  readonly weights: Weights<string>;
  readonly rows: readonly Row[];
}

const hundredth = fc.integer({ min: 0, max: 100 }).map((part) => part / 100);
export const gapOrValue: fc.Arbitrary<number | null> = fc.option(hundredth, { freq: 3 });

/** Weights of this many criteria, some of them perhaps 0. */
export function weightPoints(criteria: number): fc.Arbitrary<readonly number[]> {
  return fc
    .array(fc.integer({ min: 0, max: 20 }), { minLength: criteria, maxLength: criteria })
    .filter((points) => points.some((point) => point > 0));
}

export function rowsOf(
  entry: fc.Arbitrary<number | null>,
  criteria: number,
  minimum = 0,
): fc.Arbitrary<readonly Row[]> {
  return fc.array(fc.array(entry, { minLength: criteria, maxLength: criteria }), {
    minLength: minimum,
    maxLength: 7,
  });
}

/** Tables whose values come in steps of a hundredth, so that ties are common. */
export function decisions(options: {
  readonly withGaps: boolean;
  readonly minimum?: number;
}): fc.Arbitrary<Decision> {
  const entry = options.withGaps ? gapOrValue : hundredth;
  return fc
    .integer({ min: 1, max: 5 })
    .chain((criteria) => fc.tuple(rowsOf(entry, criteria, options.minimum), weightPoints(criteria)))
    .map(([rows, points]) => decisionOf(rows, points));
}

/** The table of these rows, named a0, a1 …, on criteria c0, c1 …, with these points. */
export function decisionOf(rows: readonly Row[], points: readonly number[]): Decision {
  const criteria = points.map((_points, index) => `c${index}`);
  const alternatives = rows.map((_row, index) => `a${index}`);
  const named = Object.fromEntries(points.map((point, index) => [`c${index}`, point]));
  return {
    table: expectOk(valueTableOf01(alternatives, criteria, rows, "extrapolate")),
    weights: expectOk(weightsOf(criteria, named)),
    rows,
  };
}
