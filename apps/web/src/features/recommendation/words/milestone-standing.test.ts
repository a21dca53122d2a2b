import { schedule } from "@entente/contract";
import { parseCalendarDate } from "@entente/domain";
import { expect, it } from "vitest";
import { milestoneStanding } from "./milestone-standing.ts";

function day(text: string | null) {
  if (text === null) return null;
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

it.each([
  [{ due: "2026-11-28" }, "In 5 days"],
  [{ due: "2026-11-27", startsOn: "2026-11-09" }, "Under way; ends in 4 days"],
  [{ due: "2027-11-12", startsOn: "2027-10-18" }, "Starts in 10 months; ends in 11 months"],
  [{ due: "2026-11-23" }, "Due today"],
  [{ due: "2026-05-04" }, "Overdue for 6 months"],
  [{ due: null }, "No date"],
  [{ due: "2026-12-15", doneOn: "2026-11-23" }, "Done on 23 November 2026, today"],
  [{ due: "2024-07-26", doneOn: "2024-07-26" }, "Done on 26 July 2024, 2 years 3 months ago"],
])("a milestone %j stands so: %s", ({ due, startsOn, doneOn }: Dates, words) => {
  const today = day("2026-11-23");
  if (today === null) throw new Error("today is a day");
  const milestone = {
    doneOn: day(doneOn ?? null),
    startsOn: day(startsOn ?? null),
    schedule: schedule.parse({ originalDue: due, currentDue: due, slips: [] }),
  };
  expect(milestoneStanding(milestone, today)).toBe(words);
});

interface Dates {
  readonly due: string | null;
  readonly startsOn?: string;
  readonly doneOn?: string;
}
