import { type CalendarDate, dateOf, daysBetween, type Instant } from "@entente/domain";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS_PER_MONTH = 365.2425 / 12;

/** A day for people, such as "4 May 2026". */
export function formatDate(date: CalendarDate): string {
  return `${Number(date.slice(8, 10))} ${monthOf(date)} ${Number(date.slice(0, 4))}`;
}

/** A day whose month alone is known, such as "October 2021". */
export function formatMonth(date: CalendarDate): string {
  return `${monthOf(date)} ${Number(date.slice(0, 4))}`;
}

/** A short day for narrow columns, such as "4 May 2026" or "4 Sep 2026". */
export function formatShortDate(date: CalendarDate): string {
  return `${Number(date.slice(8, 10))} ${monthOf(date).slice(0, 3)} ${Number(date.slice(0, 4))}`;
}

/** A moment for people, such as "4 May 2026, 09:30 UTC". */
export function formatInstant(moment: Instant): string {
  return `${formatDate(dateOf(moment))}, ${moment.slice(11, 16)} UTC`;
}

/** A moment within a sentence: "at 09:30 UTC" today, "on 4 May 2026 at 09:30 UTC" on another day. */
export function formatInstantFrom(today: CalendarDate, moment: Instant): string {
  const time = `at ${moment.slice(11, 16)} UTC`;
  return dateOf(moment) === today ? time : `on ${formatDate(dateOf(moment))} ${time}`;
}

/**
 * How far a day lies from today, such as "6 months ago", "yesterday", "today" or "in 5 days".
 *
 * Days up to four weeks, then whole months, then whole years, each rounded down: nothing is said to be longer ago
 * than it is.
 */
export function distanceFrom(today: CalendarDate, date: CalendarDate): string {
  const days = daysBetween(date, today);
  if (days === 0) return "today";
  if (days === 1) return "yesterday";
  if (days === -1) return "tomorrow";
  const span = formatDays(Math.abs(days));
  return days > 0 ? `${span} ago` : `in ${span}`;
}

/** A number of days in the largest unit that fits, such as "12 days", "6 months" or "3 years". */
export function formatDays(days: number): string {
  const months = Math.floor(days / DAYS_PER_MONTH + 0.02);
  if (days < 28 || months < 1) return countOf(days, "day");
  return months < 12 ? countOf(months, "month") : countOf(Math.floor(months / 12), "year");
}

/** A day with its distance, such as "4 May 2026, 6 months ago". */
export function formatDateFrom(today: CalendarDate, date: CalendarDate): string {
  return `${formatDate(date)}, ${distanceFrom(today, date)}`;
}

function countOf(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function monthOf(date: CalendarDate): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  if (month === undefined) throw new Error(`a calendar date has a month: ${date}`);
  return month;
}
