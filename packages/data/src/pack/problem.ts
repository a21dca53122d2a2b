/** A place in a pack that cannot be used, with what to write instead. */
export interface PackProblem {
  readonly file: string;
  /** Line of the file, its heading being line 1; absent when the file as a whole is at fault. */
  readonly line: number | null;
  readonly field: string | null;
  readonly value: string;
  readonly remedy: string;
}

/** All that is wrong with a pack; nothing of it can be loaded. */
export interface PackInvalid {
  readonly code: "pack-invalid";
  readonly problems: readonly PackProblem[];
}

/** What is wrong with one field of a row, its place not yet added. */
export type PackFault = Pick<PackProblem, "value" | "remedy"> & { readonly field: string };

/** The problem on one line: `figures.csv, line 3, country: "JPX"; use an ISO 3166 alpha-3 code`. */
export function formatPackProblem({ file, line, field, value, remedy }: PackProblem): string {
  const place = [file, line === null ? null : `line ${line}`, field]
    .filter((part) => part !== null)
    .join(", ");
  return `${place}: ${JSON.stringify(value)}; ${remedy}`;
}
