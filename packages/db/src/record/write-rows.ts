import { sql } from "drizzle-orm";
import type { AuditRow } from "../audit/chain.ts";
import { columnNames, jsonRows } from "../bulk-rows.ts";
import type { Work } from "../database.ts";
import { auditHeads, auditRows, changes, recommendations } from "../schema/index.ts";
import type { RecordRow } from "./row-of-record.ts";

export type HistoryRow = typeof changes.$inferSelect;

/** All but what follows from the marking, which changes by itself. */
const row = columnNames(recommendations, ["designation", "audience"]);

/** Inserts the rows with their search vectors. */
export async function insertRecordRows({ db }: Work, rows: readonly RecordRow[]): Promise<void> {
  await db.execute(sql`
    insert into recommendations (${row.list}, fts)
    select ${row.list}, searchable(key, title, statement, entry.value ->> 'updates')
    from jsonb_array_elements(${jsonRows(rows)}::jsonb) as entry (value),
      jsonb_populate_record(null::recommendations, entry.value)
  `);
}

/** Replaces the rows whose version is the one before; adds the words of their updates to the search. */
export async function replaceRecordRows({ rows: query }: Work, rows: readonly RecordRow[]): Promise<void> {
  const assignments = sql.raw(row.names.map((name) => `"${name}" = fresh."${name}"`).join(", "));
  const replaced = await query<{ id: string }>(sql`
    update recommendations as old
    set ${assignments}, fts = searchable_with(old.fts, entry.value ->> 'updates')
    from jsonb_array_elements(${jsonRows(rows)}::jsonb) as entry (value),
      jsonb_populate_record(null::recommendations, entry.value) as fresh
    where old.id = fresh.id and old.version = fresh.version - 1
    returning old.id
  `);
  if (replaced.length !== rows.length) throw new Error("a locked record has another version than was read");
}

/** Appends to the history and to the audit chains in one statement, and moves the chains' heads. */
export async function appendHistory(
  { db }: Work,
  history: readonly HistoryRow[],
  trail: readonly AuditRow[],
): Promise<void> {
  const entry = columnNames(changes);
  const audit = columnNames(auditRows);
  const heads = trail.map(({ chain, sequence, hash }) => ({ chain, sequence, hash }));
  await db.execute(sql`
    with history as (
      insert into changes (${entry.list})
      select ${entry.list} from jsonb_populate_recordset(null::changes, ${jsonRows(history)}::jsonb)
    ), trail as (
      insert into audit_rows (${audit.list})
      select ${audit.list} from jsonb_populate_recordset(null::audit_rows, ${jsonRows(trail)}::jsonb)
    )
    update ${auditHeads} as head set sequence = moved.sequence, hash = moved.hash
    from jsonb_populate_recordset(null::audit_heads, ${jsonRows(heads)}::jsonb) as moved
    where head.chain = moved.chain
  `);
}
