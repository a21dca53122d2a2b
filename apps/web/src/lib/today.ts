import { type CalendarDate, dateOf, type Instant } from "@entente/domain";

/** The present moment: the only place where a page reads the clock. */
export function now(): Instant {
  return new Date().toISOString() as Instant;
}

/** The present day in UTC. */
export function today(): CalendarDate {
  return dateOf(now());
}
