import { CsvError, parse } from "csv-parse/sync";
import type { PackProblem } from "./problem.ts";

/** A row of a CSV file by its column names; an empty cell is null. */
export interface CsvRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string | null>>;
}

export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly PackProblem[];
}

interface Parsed {
  readonly record: readonly string[];
  /** `lines`: where the record ends. */
  readonly info: { readonly lines: number };
}

type ParsedFile =
  | { readonly ok: true; readonly records: readonly Parsed[] }
  | { readonly ok: false; readonly fault: Pick<PackProblem, "line" | "value" | "remedy"> };

/** The rows of a file that has these columns in any order; rows with too few or too many cells are named. */
export function csvRows(file: string, text: string, columns: readonly string[]): CsvRows {
  const parsed = parsedFile(text);
  if (!parsed.ok) return { rows: [], problems: [{ file, field: null, ...parsed.fault }] };

  const [heading, ...others] = parsed.records;
  const names = heading?.record ?? [];
  const wrong = headingProblems(file, names, columns);
  if (wrong.length > 0) return { rows: [], problems: wrong };

  const rows: CsvRow[] = [];
  const problems: PackProblem[] = [];
  for (const { record, info } of others) {
    if (record.length === names.length) {
      const cells = Object.fromEntries(names.map((name, index) => [name, record[index] || null]));
      rows.push({ file, line: info.lines, cells });
    } else {
      const remedy = `give the row ${names.length} cells, as the heading has; it has ${record.length}`;
      problems.push({ file, line: info.lines, field: null, value: record.join(","), remedy });
    }
  }
  return { rows, problems };
}

function parsedFile(text: string): ParsedFile {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true } as const;
    const records: unknown = parse(text, options);
    return { ok: true, records: records as readonly Parsed[] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : null;
    const remedy = "write well-formed CSV: quote a cell from its first to its last character";
    return { ok: false, fault: { line, value: error.code, remedy } };
  }
}

function headingProblems(
  file: string,
  names: readonly string[],
  columns: readonly string[],
): readonly PackProblem[] {
  const at = { file, line: 1 };
  return [
    ...columns
      .filter((name) => !names.includes(name))
      .map((name) => ({ ...at, field: name, value: "", remedy: "add this column to the heading" })),
    ...names
      .filter((name, index) => !columns.includes(name) || names.indexOf(name) < index)
      .map((name) => ({
        ...at,
        field: name,
        value: name,
        remedy: `remove this column; the file has ${columns.join(", ")}`,
      })),
  ];
}
