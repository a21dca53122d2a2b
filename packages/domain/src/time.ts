import type { Branded } from "./id.ts";
import { err, ok, type Result } from "./result.ts";

/** A day of the Gregorian calendar without a clock, `YYYY-MM-DD`; sorts as text. Years 0001 to 9999. */
export type CalendarDate = Branded<"calendar-date">;

/** A moment in UTC to the millisecond, `YYYY-MM-DDTHH:MM:SS.sssZ`; sorts as text. */
export type Instant = Branded<"instant">;

/** Why a text is not a date: its shape, or a day that its month does not have. */
export interface DateInvalid {
  readonly code: "date-invalid";
  readonly value: string;
  readonly expected: string;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const FIRST_DAY = "0001-01-01" as CalendarDate;
const LAST_DAY = "9999-12-31" as CalendarDate;
const FIRST_MOMENT = "0001-01-01T00:00:00.000Z" as Instant;
const LAST_MOMENT = "9999-12-31T23:59:59.999Z" as Instant;
const MILLISECONDS_PER_DAY = 86_400_000;
const DATE_EXPECTED = "a day that exists, written YYYY-MM-DD";

/** Fails with `date-invalid` when the text is not `YYYY-MM-DD` or the day does not exist (30 February). */
export function parseCalendarDate(value: string): Result<CalendarDate, DateInvalid> {
  const parts = DATE.exec(value);
  if (parts === null) return err({ code: "date-invalid", value, expected: DATE_EXPECTED });
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? ok(value as CalendarDate) : err({ code: "date-invalid", value, expected: DATE_EXPECTED });
}

/** Fails with `date-invalid` unless the text is a UTC moment with milliseconds, `2026-05-04T09:30:00.000Z`. */
export function parseInstant(value: string): Result<Instant, DateInvalid> {
  const isMoment = INSTANT.test(value) && parseCalendarDate(value.slice(0, 10)).ok;
  return isMoment
    ? ok(value as Instant)
    : err({ code: "date-invalid", value, expected: "a moment in UTC, written YYYY-MM-DDTHH:MM:SS.sssZ" });
}

/** The UTC day on which the moment falls. */
export function dateOf(moment: Instant): CalendarDate {
  return moment.slice(0, 10) as CalendarDate;
}

/** Seconds from one moment to the other, to the millisecond; negative when `to` comes first. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (millisecondNumber(to) - millisecondNumber(from)) / 1000;
}

/** The moment `seconds` later, to the millisecond; a negative number goes back. Stops at both ends of the calendar. */
export function secondsAfter(moment: Instant, seconds: number): Instant {
  const wanted = millisecondNumber(moment) + Math.round(seconds * 1000);
  const number = Math.min(Math.max(wanted, millisecondNumber(FIRST_MOMENT)), millisecondNumber(LAST_MOMENT));
  const days = Math.floor(number / MILLISECONDS_PER_DAY);
  return instantOf(dateFromDayNumber(days), number - days * MILLISECONDS_PER_DAY);
}

/** Whole days from one day to the other; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `days` later; a negative number goes back. Stops at the first and last day of the calendar. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const wanted = dayNumber(date) + days;
  return dateFromDayNumber(Math.min(Math.max(wanted, dayNumber(FIRST_DAY)), dayNumber(LAST_DAY)));
}

/**
 * The same day of the month `months` later, or that month's last day when it is shorter (31 October + 6 = 30 April).
 * Stops at the first and last day of the calendar.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const monthIndex = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(monthIndex / 12);
  if (targetYear < 1) return FIRST_DAY;
  if (targetYear > 9999) return LAST_DAY;
  const targetMonth = (monthIndex % 12) + 1;
  return dateFromParts(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** The earlier of two days. */
export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function dateFromParts(year: number, month: number, day: number): CalendarDate {
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

/** Milliseconds since the day with the number 0 began. */
function millisecondNumber(moment: Instant): number {
  const part = (from: number, to: number) => Number(moment.slice(from, to));
  const seconds = part(11, 13) * 3600 + part(14, 16) * 60 + part(17, 19);
  return dayNumber(dateOf(moment)) * MILLISECONDS_PER_DAY + seconds * 1000 + part(20, 23);
}

function instantOf(date: CalendarDate, milliseconds: number): Instant {
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  const seconds = Math.floor(milliseconds / 1000);
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((value) => pad(Math.floor(value), 2));
  return `${date}T${clock.join(":")}.${pad(milliseconds % 1000, 3)}Z` as Instant;
}

const DAYS_PER_ERA = 146_097; // 400 Gregorian years

/** Days since 0000-03-01, proleptic Gregorian, counted in 400-year eras with years that begin in March. */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * DAYS_PER_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  );
}

function dateFromDayNumber(days: number): CalendarDate {
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return dateFromParts(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
