import { err, ok, type Result } from "../result.ts";

/** How many times as important one thing is as another, for every two of a list. */
export interface ComparisonMatrix {
  readonly size: number;
  /** Row by row: the thing of the row over the thing of the column; 1 on the diagonal. */
  readonly values: Float64Array;
}

export interface ComparisonsNotSquare {
  readonly code: "comparisons-not-square";
  readonly row: number;
  readonly entries: number;
  readonly expected: number;
}
export interface ComparisonsEmpty {
  readonly code: "comparisons-empty";
}
export interface ComparisonOutOfRange {
  readonly code: "comparison-out-of-range";
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
}
export interface ComparisonNotReciprocal {
  readonly code: "comparison-not-reciprocal";
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** What stands the other way round. */
  readonly opposite: number;
}
export type ComparisonRefusal =
  | ComparisonsEmpty
  | ComparisonsNotSquare
  | ComparisonOutOfRange
  | ComparisonNotReciprocal;

const COMPARISON_MINIMUM = 1e-9;
const COMPARISON_MAXIMUM = 1e9;

/** Reciprocals written with two decimals pass: 0.13 for ⅛ makes 1.04. */
const RECIPROCITY_TOLERANCE = 0.05;

/**
 * Comparisons that have been checked. They are kept as given.
 *
 * Fails with `comparisons-empty` when there are none, and `comparisons-not-square` when a row is too long or too short;
 * with `comparison-out-of-range` when one is no number above 0 (1e-9 to 1e9);
 * with `comparison-not-reciprocal` when a comparison times its opposite is not 1 to within 0.05, which on the diagonal
 * means that it is not 1. Rows and columns are counted from 0.
 */
export function comparisonMatrix(
  rows: readonly (readonly number[])[],
): Result<ComparisonMatrix, ComparisonRefusal> {
  const size = rows.length;
  if (size === 0) return err({ code: "comparisons-empty" });
  const wrongRow = rows.findIndex((row) => row.length !== size);
  if (wrongRow !== -1) {
    const entries = (rows[wrongRow] as readonly number[]).length;
    return err({ code: "comparisons-not-square", row: wrongRow, entries, expected: size });
  }

  const values = Float64Array.from(rows.flat());
  for (const [entry, value] of values.entries()) {
    const [row, column] = [Math.floor(entry / size), entry % size];
    if (!(value >= COMPARISON_MINIMUM && value <= COMPARISON_MAXIMUM)) {
      const range = { minimum: COMPARISON_MINIMUM, maximum: COMPARISON_MAXIMUM };
      return err({ code: "comparison-out-of-range", row, column, value, ...range });
    }
  }
  for (const [entry, value] of values.entries()) {
    const [row, column] = [Math.floor(entry / size), entry % size];
    const opposite = values[column * size + row] as number;
    if (Math.abs(value * opposite - 1) > RECIPROCITY_TOLERANCE) {
      return err({ code: "comparison-not-reciprocal", row, column, value, opposite });
    }
  }
  return ok({ size, values });
}
