import { getTableColumns, type InferInsertModel, type SQL, sql, type Table } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Work } from "./database.ts";

/** Every column of a table is written; `fts` is computed by the database and never written as such. */
type Row<T extends Table> = Required<Omit<InferInsertModel<T>, "fts">>;

/** What happens to a row whose key is there already: an error, nothing, or the new values. */
export type OnConflict = "fail" | "keep" | { readonly replaceBy: readonly string[] };

/**
 * Inserts rows of one table in one statement of one parameter, however many there are.
 *
 * Values travel as JSON and are typed by the table itself. No statement is sent for no rows.
 */
export async function insertRows<T extends PgTable>(
  { db }: Work,
  table: T,
  rows: readonly Row<T>[],
  onConflict: OnConflict = "fail",
): Promise<void> {
  if (rows.length === 0) return;
  const names = columnNames(table);
  await db.execute(sql`
    insert into ${table} (${names.list})
    select ${names.list} from jsonb_populate_recordset(null::${table}, ${jsonRows(rows)}::jsonb)
    ${conflictClause(names, onConflict)}
  `);
}

export interface ColumnNames {
  readonly names: readonly string[];
  /** The names with commas between, as SQL. */
  readonly list: SQL;
}

/** The column names of a table as the database has them, without those left out. */
export function columnNames(table: Table, leftOut: readonly string[] = []): ColumnNames {
  const names = Object.keys(getTableColumns(table))
    .filter((property) => property !== "fts" && !leftOut.includes(property))
    .map(toSnakeCase);
  return { names, list: sql.raw(names.map((name) => `"${name}"`).join(", ")) };
}

/** Rows as JSON text whose fields are named like the columns. */
export function jsonRows(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const named = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([property, value]) => [toSnakeCase(property), value])),
  );
  return JSON.stringify(named);
}

function conflictClause({ names }: ColumnNames, onConflict: OnConflict): SQL {
  if (onConflict === "fail") return sql``;
  if (onConflict === "keep") return sql`on conflict do nothing`;
  const key = onConflict.replaceBy.map(toSnakeCase);
  const replaced = names.filter((name) => !key.includes(name));
  const target = key.map((name) => `"${name}"`).join(", ");
  if (replaced.length === 0) return sql.raw(`on conflict (${target}) do nothing`);
  const assignments = replaced.map((name) => `"${name}" = excluded."${name}"`).join(", ");
  return sql.raw(`on conflict (${target}) do update set ${assignments}`);
}
