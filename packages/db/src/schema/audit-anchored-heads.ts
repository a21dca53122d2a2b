import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { auditAnchors } from "./audit-anchors.ts";
import { calendarDate, plainText } from "./column.ts";

/** The heads that a day's anchor covers, as they stood. */
export const auditAnchoredHeads = pgTable(
  "audit_anchored_heads",
  {
    day: calendarDate()
      .notNull()
      .references(() => auditAnchors.day),
    chain: plainText().notNull(),
    sequence: integer().notNull(),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.chain] })],
);
