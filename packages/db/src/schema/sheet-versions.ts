import type { CoordinationSheetId, SheetRecord } from "@entente/domain";
import { pgTable, primaryKey } from "drizzle-orm/pg-core";
import { idText, jsonOf } from "./column.ts";
import { historyColumns } from "./history-columns.ts";

/** Every version of a coordination sheet, append-only; the last is in force. */
export const sheetVersions = pgTable(
  "sheet_versions",
  {
    subject: idText<CoordinationSheetId>().notNull(),
    content: jsonOf<SheetRecord>().notNull(),
    ...historyColumns(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.sequence] })],
);
