/** A row of a data file that cannot be used, with what to write instead. */
export interface RowProblem {
  readonly file: string;
  /** From 1, the heading of a CSV file not counted; absent when the file as a whole is at fault. */
  readonly row: number | null;
  readonly field: string | null;
  readonly value: string;
  readonly remedy: string;
}

/** All that is wrong with a portfolio's files. */
export interface PortfolioInvalid {
  readonly code: "portfolio-invalid";
  readonly problems: readonly RowProblem[];
}

/** The problem on one line: `agencies.csv, row 3, parent: "DOX"; use an agency of agencies.csv`. */
export function formatRowProblem({ file, row, field, value, remedy }: RowProblem): string {
  const place = [file, row === null ? null : `row ${row}`, field].filter((part) => part !== null).join(", ");
  return `${place}: ${JSON.stringify(value)}; ${remedy}`;
}
