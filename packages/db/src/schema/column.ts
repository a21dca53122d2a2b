import type { CalendarDate, Instant } from "@entente/domain";
import { customType, date, jsonb, text } from "drizzle-orm/pg-core";

/** A moment, read back as `2026-05-04T09:30:00.000Z`. Transactions run in UTC, so the text always ends in `+00`. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => "timestamp (3) with time zone",
  fromDriver: instantOf,
});

/** A day, `YYYY-MM-DD`. */
export const calendarDate = () => date({ mode: "string" }).$type<CalendarDate>();

/** Text that sorts by code unit on every server, whatever its language. */
export const plainText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
});

/** What full-text search looks through; written by SQL functions, never read back. */
export const searchVector = customType<{ data: never; driverData: string }>({ dataType: () => "tsvector" });

/** Text that the domain has checked to be the identifier `Id`. */
export const idText = <Id extends string>() => text().$type<Id>();

export const idTexts = <Id extends string>() => text().array().$type<readonly Id[]>();

export const jsonOf = <T>() => jsonb().$type<T>();

/** `2026-05-04 09:30:00.12+00`, as the database writes it in UTC, as an Instant. */
export function instantOf(value: string): Instant {
  const milliseconds = value.slice(20, value.indexOf("+", 19)).padEnd(3, "0");
  return `${value.slice(0, 10)}T${value.slice(11, 19)}.${milliseconds}Z` as Instant;
}
