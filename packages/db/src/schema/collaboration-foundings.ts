import type { CollaborationId, NewCollaboration } from "@entente/domain";
import { pgTable, primaryKey } from "drizzle-orm/pg-core";
import { idText, jsonOf } from "./column.ts";
import { historyColumns } from "./history-columns.ts";

/** How collaborations came onto the record here, append-only; those that the register opened with have none. */
export const collaborationFoundings = pgTable(
  "collaboration_foundings",
  {
    subject: idText<CollaborationId>().notNull(),
    content: jsonOf<NewCollaboration>().notNull(),
    ...historyColumns(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.sequence] })],
);
