import type { CalendarDate } from "@entente/domain";
import { pgTable, text } from "drizzle-orm/pg-core";
import { calendarDate, instant } from "./column.ts";

/** Daily work: the last day for which it was done, and who is at it until when. */
export const jobs = pgTable("jobs", {
  name: text().primaryKey(),
  doneFor: calendarDate().$type<CalendarDate>(),
  holder: text(),
  leaseUntil: instant(),
});
