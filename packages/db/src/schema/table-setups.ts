import type { TableId, TableSetup } from "@entente/domain";
import { pgTable, primaryKey } from "drizzle-orm/pg-core";
import { idText, jsonOf } from "./column.ts";
import { historyColumns } from "./history-columns.ts";

/** Every version of how a forum or working group is set up, append-only; the last is in force. */
export const tableSetups = pgTable(
  "table_setups",
  {
    subject: idText<TableId>().notNull(),
    content: jsonOf<TableSetup>().notNull(),
    ...historyColumns(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.sequence] })],
);
