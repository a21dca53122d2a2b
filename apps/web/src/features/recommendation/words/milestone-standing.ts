import type { CalendarDate, Milestone } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { span, spanFrom } from "./span.ts";

/** Where a milestone stands today: done, ahead, under way or missed. */
export function milestoneStanding(
  { doneOn, startsOn, schedule }: Pick<Milestone, "doneOn" | "startsOn" | "schedule">,
  today: CalendarDate,
): string {
  if (doneOn !== null) return `Done on ${formatDate(doneOn)}, ${spanFrom(today, doneOn)}`;
  const due = schedule.currentDue;
  if (due === null) return "No date";
  if (due < today) return `Overdue for ${span(due, today)}`;
  if (due === today) return "Due today";
  const ahead = span(today, due);
  if (startsOn === null) return `In ${ahead}`;
  return startsOn <= today
    ? `Under way; ends in ${ahead}`
    : `Starts in ${span(today, startsOn)}; ends in ${ahead}`;
}
