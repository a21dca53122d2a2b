import type { MeetingId, MeetingRecord } from "@entente/domain";
import { pgTable, primaryKey } from "drizzle-orm/pg-core";
import { idText, jsonOf } from "./column.ts";
import { historyColumns } from "./history-columns.ts";

/** Every version of a meeting, append-only; the last is in force, also when it calls the meeting off. */
export const meetingVersions = pgTable(
  "meeting_versions",
  {
    subject: idText<MeetingId>().notNull(),
    content: jsonOf<MeetingRecord>().notNull(),
    ...historyColumns(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.sequence] })],
);
