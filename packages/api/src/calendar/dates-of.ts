import type { DatesOf, DueDay, Repositories, SuspenseDay } from "@entente/db";
import {
  addDays,
  CALENDAR_PAST_DAYS,
  type CalendarDate,
  type CalendarEntry,
  type Designation,
  dayEntry,
  formatPortionMark,
} from "@entente/domain";

/** Most due dates, and most suspenses, that one calendar holds, the earliest first; it says when there were more. */
export const CALENDAR_DATES_MAXIMUM = 1000;

export interface Dates {
  readonly entries: readonly CalendarEntry[];
  readonly designations: readonly Designation[];
  readonly isCut: boolean;
}

/** Due dates, milestones and suspenses; suspenses of taskings only where `withTaskings` says so. */
export async function datesOf(
  { calendar }: Pick<Repositories, "calendar">,
  of: DatesOf,
  today: CalendarDate,
  withTaskings: boolean,
): Promise<Dates> {
  const from = addDays(today, -CALENDAR_PAST_DAYS);
  const [due, owed] = await Promise.all([
    calendar.dueDays(of, from, CALENDAR_DATES_MAXIMUM + 1),
    calendar.suspenses(of, from, CALENDAR_DATES_MAXIMUM + 1),
  ]);
  const days = due.slice(0, CALENDAR_DATES_MAXIMUM);
  const suspenses = owed
    .slice(0, CALENDAR_DATES_MAXIMUM)
    .filter(({ kind }) => withTaskings || kind !== "tasking");
  return {
    entries: [...days.map(dueEntry), ...suspenses.map(suspenseEntry)],
    designations: [
      ...days.map(({ designation }) => designation),
      ...suspenses.flatMap(({ about }) => (about === null ? [] : [about.designation])),
    ],
    isCut: due.length > CALENDAR_DATES_MAXIMUM || owed.length > CALENDAR_DATES_MAXIMUM,
  };
}

function dueEntry({
  recommendation,
  title,
  milestone,
  due,
  version,
  changedAt,
  designation,
}: DueDay): CalendarEntry {
  return dayEntry({
    kind: milestone === null ? "recommendation" : "milestone",
    id: milestone?.id ?? recommendation,
    version,
    changedAt,
    title: milestone?.title ?? title,
    on: due,
    of: null,
    recommendation,
    isProposal: false,
    mark: formatPortionMark(designation.marking),
  });
}

function suspenseEntry({
  kind,
  id,
  office,
  title,
  suspense,
  version,
  changedAt,
  about,
}: SuspenseDay): CalendarEntry {
  return dayEntry({
    kind,
    id,
    version,
    changedAt,
    title,
    on: suspense,
    of: office,
    recommendation: about?.recommendation ?? null,
    isProposal: false,
    mark: about === null ? null : formatPortionMark(about.designation.marking),
  });
}
