import { parse } from "csv-parse/sync";
import type { z } from "zod";
import type { RowProblem } from "./row-problem.ts";

/** The rows of one file that could be used, and what is wrong with the others. */
export interface RowFile<Row> {
  readonly rows: readonly Row[];
  readonly problems: readonly RowProblem[];
}

const VALUE_LENGTH_SHOWN = 120;

/**
 * Checks every row of a JSON file (a list of objects) or a CSV file (a heading, then rows; an empty cell is null),
 * told apart by the file's ending.
 */
export function readRows<S extends z.ZodType>(file: string, text: string, schema: S): RowFile<z.output<S>> {
  const read = file.endsWith(".csv") ? csvRows(text) : jsonRows(text);
  if (!read.ok) return { rows: [], problems: [{ file, row: null, field: null, ...read.fault }] };

  const checked = read.rows.map((row) => schema.safeParse(row));
  return {
    rows: checked.flatMap((result) => (result.success ? [result.data] : [])),
    problems: checked.flatMap((result, index) =>
      result.success
        ? []
        : result.error.issues.map((issue) => problemOf(file, index, read.rows[index], issue)),
    ),
  };
}

type Rows =
  | { readonly ok: true; readonly rows: readonly unknown[] }
  | { readonly ok: false; readonly fault: Pick<RowProblem, "value" | "remedy"> };

function jsonRows(text: string): Rows {
  const content = attempt(() => JSON.parse(text) as unknown);
  if (!content.ok) return { ok: false, fault: { value: content.message, remedy: "write well-formed JSON" } };
  if (Array.isArray(content.value)) return { ok: true, rows: content.value };
  return { ok: false, fault: { value: shown(content.value), remedy: "write a list of rows" } };
}

function csvRows(text: string): Rows {
  const content = attempt((): unknown[] =>
    parse(text, { columns: true, cast: (cell) => (cell === "" ? null : cell) }),
  );
  return content.ok
    ? { ok: true, rows: content.value }
    : { ok: false, fault: { value: content.message, remedy: "give every row as many cells as the heading" } };
}

function attempt<T>(
  read: () => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string } {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function problemOf(file: string, index: number, row: unknown, issue: z.core.$ZodIssue): RowProblem {
  const unknownField = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const path = unknownField === undefined ? issue.path : [...issue.path, unknownField];
  return {
    file,
    row: index + 1,
    field: path.length === 0 ? null : path.join("."),
    value: shown(valueAt(row, path)),
    remedy: unknownField === undefined ? issue.message : "remove this field; the row has no place for it",
  };
}

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    row,
  );
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > VALUE_LENGTH_SHOWN ? `${text.slice(0, VALUE_LENGTH_SHOWN)}…` : text;
}
