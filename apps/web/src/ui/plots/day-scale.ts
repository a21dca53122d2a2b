import type { CalendarDate } from "@entente/domain";
import { scaleUtc } from "d3-scale";

export interface DayScale {
  readonly x: (date: CalendarDate) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

const MONTH_AND_YEAR = new Intl.DateTimeFormat("en-US", { month: "short", year: "numeric", timeZone: "UTC" });

/** Places days between two ends along a width; ticks fall on the first of a month or year. */
export function dayScale(from: CalendarDate, to: CalendarDate, start: number, end: number): DayScale {
  const scale = scaleUtc([momentOf(from), momentOf(to)], [start, end]);
  const ticks = scale
    .ticks(Math.max(2, Math.floor((end - start) / 110)))
    .filter((day) => day.getUTCDate() === 1);
  const areYears = ticks.every((day) => day.getUTCMonth() === 0);
  return {
    x: (date) => Math.round(10 * scale(momentOf(date))) / 10,
    ticks: ticks.map((day) => ({
      x: Math.round(scale(day)),
      label: areYears ? String(day.getUTCFullYear()) : MONTH_AND_YEAR.format(day),
    })),
  };
}

function momentOf(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
