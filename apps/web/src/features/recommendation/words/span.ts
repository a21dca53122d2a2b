import { addMonths, type CalendarDate, daysBetween } from "@entente/domain";

/** The time between two days, such as "4 years 3 months", "5 months" or "12 days"; never more than has passed. */
export function span(from: CalendarDate, to: CalendarDate): string {
  const months = monthsBetween(from, to);
  if (months < 1) return countOf(daysBetween(from, to), "day");
  const years = Math.floor(months / 12);
  const parts = [
    years === 0 ? "" : countOf(years, "year"),
    months % 12 === 0 ? "" : countOf(months % 12, "month"),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** How far a day lies from today, to the month: "4 years 3 months ago", "today", "in 5 days". */
export function spanFrom(today: CalendarDate, date: CalendarDate): string {
  if (date === today) return "today";
  return date < today ? `${span(date, today)} ago` : `in ${span(today, date)}`;
}

/** Whole months from one day to a later one. */
function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [fromYear, fromMonth] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const months = (Number(to.slice(0, 4)) - fromYear) * 12 + Number(to.slice(5, 7)) - fromMonth;
  return addMonths(from, months) > to ? months - 1 : months;
}

function countOf(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
