import type { PortfolioOverview } from "@entente/contract";
import { type CalendarDate, daysBetween, earlier, later } from "@entente/domain";
import { groups } from "d3-array";
import { scaleUtc } from "d3-scale";

export type DatedEntry = PortfolioOverview["dates"][number];

/** Most dates that are drawn. */
export const DRAWN_LIMIT = 24;

export type DateState = "done" | "missed" | "coming";

/** One date in its lane; positions are in percent of the lane's width. */
export interface TimelineRow {
  readonly entry: DatedEntry;
  readonly state: DateState;
  /** Where the mark stands: the day it was done, or is due. */
  readonly x: number;
  /** The period that ends with it; absent for a single day. */
  readonly period: { readonly x: number; readonly width: number } | null;
  /** From the date first set to the one that holds now; absent when it never moved. */
  readonly slip: { readonly from: number; readonly to: number } | null;
}

export interface Timeline {
  readonly years: readonly { readonly year: number; readonly rows: readonly TimelineRow[] }[];
  /** The first of January of each year in sight. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  readonly todayX: number;
  readonly drawn: number;
}

/** Dates in lanes on one scale of whole years, by year and day; the nearest to today when there are too many. */
export function timelineOf(entries: readonly DatedEntry[], today: CalendarDate): Timeline {
  const nearest = entries
    .toSorted((a, b) => distance(a, today) - distance(b, today))
    .slice(0, DRAWN_LIMIT)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const days = nearest.flatMap((entry) => [
    dayOf(entry),
    entry.due,
    entry.originalDue,
    entry.startsOn ?? entry.due,
  ]);
  const [firstYear, lastYear] = [yearOf(days.reduce(earlier, today)), yearOf(days.reduce(later, today))];
  const scale = scaleUtc([utc(`${firstYear}-01-01`), utc(`${lastYear + 1}-01-01`)], [0, 100]);
  const at = (day: CalendarDate) => rounded(scale(utc(day)));

  const rows = nearest.map((entry): TimelineRow => {
    const { startsOn, due, originalDue } = entry;
    return {
      entry,
      state: stateOf(entry, today),
      x: at(dayOf(entry)),
      period: startsOn === null ? null : { x: at(startsOn), width: rounded(at(due) - at(startsOn)) },
      slip: originalDue === due ? null : { from: at(originalDue), to: at(due) },
    };
  });
  const ticks = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => ({
    year: firstYear + index,
    x: rounded(scale(utc(`${firstYear + index}-01-01`))),
  }));
  return {
    years: groups(rows, ({ entry }) => yearOf(dayOf(entry))).map(([year, ofYear]) => ({
      year,
      rows: ofYear,
    })),
    ticks,
    todayX: at(today),
    drawn: rows.length,
  };
}

/** Whether a date was met, has passed without being met, or lies ahead; today still lies ahead. */
export function stateOf({ doneOn, due }: Pick<DatedEntry, "doneOn" | "due">, today: CalendarDate): DateState {
  if (doneOn !== null) return "done";
  return due < today ? "missed" : "coming";
}

function dayOf({ doneOn, due }: DatedEntry): CalendarDate {
  return doneOn ?? due;
}

function distance(entry: DatedEntry, today: CalendarDate): number {
  return Math.abs(daysBetween(dayOf(entry), today));
}

function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
