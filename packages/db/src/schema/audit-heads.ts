import { sql } from "drizzle-orm";
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { plainText } from "./column.ts";

/** Where each chain ends. Whoever holds this row's lock may append to the chain. */
export const auditHeads = pgTable(
  "audit_heads",
  {
    chain: plainText().primaryKey(),
    sequence: integer().notNull(),
    hash: text().notNull(),
    /** The sequence that the last anchor covered. */
    anchoredSequence: integer().notNull().default(0),
  },
  (table) => [index("audit_heads_moved").on(table.chain).where(sql`sequence > anchored_sequence`)],
);
