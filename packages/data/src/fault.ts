import type { RowProblem } from "./row-problem.ts";

/** What is wrong with a row, without where the row stands. */
export type Fault = Pick<RowProblem, "field" | "value" | "remedy">;

/** The problems of a file's rows, each with its place; rows count from 1. */
export function problemsOfRows<Row>(
  file: string,
  rows: readonly Row[],
  faultsOf: (row: Row, index: number) => readonly Fault[],
): readonly RowProblem[] {
  return rows.flatMap((row, index) =>
    faultsOf(row, index).map((fault) => ({ file, row: index + 1, ...fault })),
  );
}

/** One fault unless the value is known. */
export function unknownFault(
  field: string,
  value: string,
  known: ReadonlySet<string>,
  remedy: string,
): readonly Fault[] {
  return known.has(value) ? [] : [{ field, value, remedy }];
}

/** One fault when an earlier row has the same key. */
export function repeatedFault<Row>(
  field: string,
  rows: readonly Row[],
  index: number,
  keyOf: (row: Row) => string,
): readonly Fault[] {
  const row = rows[index];
  if (row === undefined) return [];
  const key = keyOf(row);
  const isEarlier = rows.findIndex((other) => keyOf(other) === key) < index;
  return isEarlier ? [{ field, value: key, remedy: "list it once" }] : [];
}
