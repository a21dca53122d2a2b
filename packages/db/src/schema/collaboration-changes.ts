import type { CollaborationChange, CollaborationId } from "@entente/domain";
import { pgTable, primaryKey } from "drizzle-orm/pg-core";
import { idText, jsonOf } from "./column.ts";
import { historyColumns } from "./history-columns.ts";

/** Ends and corrections of collaborations, append-only; the last says how the collaboration stands. */
export const collaborationChanges = pgTable(
  "collaboration_changes",
  {
    subject: idText<CollaborationId>().notNull(),
    content: jsonOf<CollaborationChange>().notNull(),
    ...historyColumns(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.sequence] })],
);
