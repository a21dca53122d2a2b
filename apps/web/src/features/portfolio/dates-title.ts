import type { CalendarDate } from "@entente/domain";
import { distanceFrom, formatDate } from "../../lib/dates.ts";
import { formatCount } from "../../lib/numbers.ts";
import { dueOf } from "./date-words.ts";
import { type DatedEntry, stateOf } from "./timeline-layout.ts";

/** The finding of the timeline: how many of the dates at hand were missed, and what comes next. */
export function datesTitle(entries: readonly DatedEntry[], total: number, today: CalendarDate): string {
  if (entries.length === 0) return "No date is set anywhere";
  const missed = entries.filter((entry) => stateOf(entry, today) === "missed").length;
  const next = entries
    .filter((entry) => stateOf(entry, today) === "coming")
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))[0];
  const past = entries.length < total ? pastOfNearest(missed, entries.length) : pastOfAll(missed);
  if (next === undefined) return `${past}; none lies ahead`;
  return `${past}; next is ${next.recommendation}, ${dueOf(next)}, on ${formatDate(next.due)}, ${distanceFrom(today, next.due)}`;
}

function pastOfAll(missed: number): string {
  if (missed === 0) return "No date was missed";
  return `${formatCount(missed)} ${missed === 1 ? "date was" : "dates were"} missed`;
}

function pastOfNearest(missed: number, listed: number): string {
  return `Of the ${formatCount(listed)} dates nearest to today, ${formatCount(missed)} ${missed === 1 ? "was" : "were"} missed`;
}
