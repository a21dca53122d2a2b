import type { AgencyId, CalendarDate, OfficeId, TaskingId, TaskStanding } from "@entente/domain";
import { boolean, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { agencies } from "./agencies.ts";
import { calendarDate, idText } from "./column.ts";
import { taskings } from "./taskings.ts";

/** The offices of each tasking with how they stand now, for lists. */
export const taskingOffices = pgTable(
  "tasking_offices",
  {
    tasking: uuid()
      .$type<TaskingId>()
      .notNull()
      .references(() => taskings.id),
    office: idText<OfficeId>().notNull(),
    agency: idText<AgencyId>()
      .notNull()
      .references(() => agencies.id),
    /** In the order in which they were asked, from 0. */
    place: integer().notNull(),
    standing: text().$type<TaskStanding>().notNull(),
    isOwed: boolean().notNull(),
    suspense: calendarDate().$type<CalendarDate>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tasking, table.office] }),
    index("tasking_offices_agency").on(table.agency, table.isOwed, table.suspense, table.tasking),
  ],
);
