import type { RollEntry, TableId } from "@entente/domain";
import { pgTable, primaryKey } from "drizzle-orm/pg-core";
import { idText, jsonOf } from "./column.ts";
import { historyColumns } from "./history-columns.ts";

/** Every country that came to a table or left it, append-only. A withdrawal is an entry that names the one it takes back. */
export const rollEntries = pgTable(
  "roll_entries",
  {
    subject: idText<TableId>().notNull(),
    content: jsonOf<RollEntry>().notNull(),
    ...historyColumns(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.sequence] })],
);
