import type { CoordinationSheetId, ReportedVote } from "@entente/domain";
import { pgTable, primaryKey } from "drizzle-orm/pg-core";
import { idText, jsonOf } from "./column.ts";
import { historyColumns } from "./history-columns.ts";

/** What was ever reported of how countries mean to vote on the items of a sheet, append-only. */
export const voteReports = pgTable(
  "vote_reports",
  {
    subject: idText<CoordinationSheetId>().notNull(),
    content: jsonOf<ReportedVote>().notNull(),
    ...historyColumns(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.sequence] })],
);
