import type { Basis, MilestoneId, RecommendationId, Slip } from "@entente/domain";
import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { calendarDate, jsonOf } from "./column.ts";
import { recommendations } from "./recommendations.ts";

export const milestones = pgTable(
  "milestones",
  {
    recommendationId: uuid()
      .$type<RecommendationId>()
      .notNull()
      .references(() => recommendations.id),
    id: uuid().$type<MilestoneId>().notNull(),
    title: text().notNull(),
    startsOn: calendarDate(),
    originalDue: calendarDate(),
    currentDue: calendarDate(),
    slips: jsonOf<readonly Slip[]>().notNull(),
    doneOn: calendarDate(),
    note: text(),
    basis: text().$type<Basis>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.recommendationId, table.id] }),
    index("milestones_due").on(table.currentDue, table.id).where(sql`current_due is not null`),
  ],
);
