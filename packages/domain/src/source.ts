import type { CalendarDate } from "./time.ts";

/**
 * Where a fact comes from, told apart by words on every page.
 *
 * `brief`: stated by the brief. `public-record`: published elsewhere. `proposal`: ours, neither the brief's nor on the
 * record. `reported`: entered by a person through the product.
 */
export const BASES = ["brief", "public-record", "proposal", "reported"] as const;
export type Basis = (typeof BASES)[number];

/** Place in a source text: the section's heading and the nth paragraph of that section, from 1. */
export interface Passage {
  readonly source: string;
  readonly section: string;
  readonly paragraph: number;
}

/** How exactly a date is known; a month-precise date holds the last day of its month. */
export const DATE_PRECISIONS = ["day", "month"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A date with what is known of its exactness. */
export interface KnownDate {
  readonly on: CalendarDate;
  readonly precision: DatePrecision;
}

/** A day that has not come yet, on something that is stated as known. */
export interface DayAhead {
  readonly code: "day-ahead";
  readonly field: "on" | "since" | "dated";
  readonly day: CalendarDate;
  readonly today: CalendarDate;
}
