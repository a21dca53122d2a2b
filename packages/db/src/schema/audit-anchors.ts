import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { calendarDate } from "./column.ts";

/** One digest a day over all heads that moved since the day before, chained to the day before. */
export const auditAnchors = pgTable("audit_anchors", {
  day: calendarDate().primaryKey(),
  heads: integer().notNull(),
  previousDigest: text().notNull(),
  digest: text().notNull(),
});
