import type { AgencyId, PersonId, Role } from "@entente/domain";
import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { calendarDate, idText, instant, plainText } from "./column.ts";

/** The append-only audit trail, one chain for each record or person, partitioned by month. */
export const auditRows = pgTable(
  "audit_rows",
  {
    /** The recommendation's id, or a kind and what it is of, such as `person:nist-officer`. */
    chain: plainText().notNull(),
    sequence: integer().notNull(),
    month: calendarDate().notNull(),
    at: instant().notNull(),
    actor: idText<PersonId>().notNull(),
    agency: idText<AgencyId>().notNull(),
    role: text().$type<Role | "none">().notNull(),
    action: text().notNull(),
    object: text().notNull(),
    /** Canonical JSON of the parts as they were; absent when there was nothing before. */
    before: text(),
    after: text(),
    source: text().notNull(),
    requestId: text().notNull(),
    outcome: text().$type<"accepted" | "denied">().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.chain, table.sequence, table.month] }),
    index("audit_rows_at").on(table.at, table.chain, table.sequence),
    index("audit_rows_actor").on(table.actor, table.at),
  ],
);
