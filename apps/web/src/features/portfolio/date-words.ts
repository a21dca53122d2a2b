import type { CalendarDate } from "@entente/domain";
import { distanceFrom, formatDate } from "../../lib/dates.ts";
import { type DatedEntry, stateOf } from "./timeline-layout.ts";

/** What is due: the milestone's title, or the recommendation as a whole. */
export function dueOf({ milestone, title }: DatedEntry): string {
  return milestone ?? title;
}

/** How a date stands, such as "overdue since 4 May 2026, 6 months ago". */
export function dateWords(entry: DatedEntry, today: CalendarDate): string {
  return `${stateWords(entry, today)}${movedWords(entry)}`;
}

function stateWords(entry: DatedEntry, today: CalendarDate): string {
  const { startsOn, due, doneOn } = entry;
  if (doneOn !== null) return `done on ${formatDate(doneOn)}`;
  const far = distanceFrom(today, due);
  if (stateOf(entry, today) === "missed") return `overdue since ${formatDate(due)}, ${far}`;
  if (startsOn === null) return `due on ${formatDate(due)}, ${far}`;
  const period = `${formatDate(startsOn)} to ${formatDate(due)}`;
  return startsOn > today ? `${period}, starts ${distanceFrom(today, startsOn)}` : `${period}, ends ${far}`;
}

function movedWords({ originalDue, due }: DatedEntry): string {
  return originalDue === due ? "" : `; first due on ${formatDate(originalDue)}`;
}
