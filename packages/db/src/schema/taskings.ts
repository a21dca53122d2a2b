import type { AgencyId, CalendarDate, OfficeId, TaskingId } from "@entente/domain";
import { boolean, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { agencies } from "./agencies.ts";
import { calendarDate, idText, instant } from "./column.ts";

/** Each tasking as its last fact left it, for lists. */
export const taskings = pgTable(
  "taskings",
  {
    id: uuid().$type<TaskingId>().primaryKey(),
    /** Number of its facts. */
    version: integer().notNull(),
    request: text().notNull(),
    about: text(),
    tasker: idText<OfficeId>().notNull(),
    taskerAgency: idText<AgencyId>()
      .notNull()
      .references(() => agencies.id),
    suspense: calendarDate().$type<CalendarDate>().notNull(),
    setAt: instant().notNull(),
    isClosed: boolean().notNull(),
  },
  (table) => [
    index("taskings_tasker").on(table.taskerAgency, table.isClosed, table.suspense, table.id),
    index("taskings_about").on(table.about),
  ],
);
