import { addMonths, type CalendarDate } from "../time.ts";

/** How exactly a date is known where the record may give no more than a month or a year. */
export const ROUGH_PRECISIONS = ["day", "month", "year"] as const;
export type RoughPrecision = (typeof ROUGH_PRECISIONS)[number];

/** A date as exactly as it is known: `on` is any day of the month or year that is meant, by custom the last. */
export interface RoughDate {
  readonly on: CalendarDate;
  readonly precision: RoughPrecision;
}

/** The first day that the date can mean. */
export function earliestDay({ on, precision }: RoughDate): CalendarDate {
  if (precision === "day") return on;
  return (precision === "month" ? `${on.slice(0, 7)}-01` : `${on.slice(0, 4)}-01-01`) as CalendarDate;
}

/** The last day that the date can mean. */
export function latestDay({ on, precision }: RoughDate): CalendarDate {
  if (precision === "day") return on;
  const year = on.slice(0, 4);
  const month = precision === "month" ? Number(on.slice(5, 7)) : 12;
  return addMonths(`${year}-01-31` as CalendarDate, month - 1);
}
