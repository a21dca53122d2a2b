import { type CalendarDate, dateOf, type Instant } from "@entente/domain";

/** The present day in UTC: the only place where a page reads the clock. */
export function today(): CalendarDate {
  return dateOf(new Date().toISOString() as Instant);
}
