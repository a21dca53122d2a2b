import type { MeetingId, RecommendationKey } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { addDays, type CalendarDate, dateOf, type Instant } from "../time.ts";

/**
 * What stands in a calendar. `papers`: the day by which the papers of a meeting are due. `vote`: the votes that a
 * coordination sheet prepares. `recommendation` and `milestone`: their due dates. `tasking` and `clearance`: the suspense
 * of an answer that is owed.
 */
export const CALENDAR_ENTRY_KINDS = [
  "meeting",
  "papers",
  "vote",
  "recommendation",
  "milestone",
  "tasking",
  "clearance",
] as const;
export type CalendarEntryKind = (typeof CALENDAR_ENTRY_KINDS)[number];

/** Something at its hours, or on whole days, of which the last is one too. */
export type CalendarTime =
  | { readonly kind: "hours"; readonly startsAt: Instant; readonly endsAt: Instant }
  | { readonly kind: "days"; readonly first: CalendarDate; readonly last: CalendarDate };

export interface CalendarEntry {
  readonly kind: CalendarEntryKind;
  /** Of what it stands for, which keeps it for as long as it exists; each office that owes it has an entry of its own. */
  readonly id: string;
  /** How often what it stands for was changed since it was put down, from 0. */
  readonly sequence: number;
  /** When it was last changed, or put down. */
  readonly changedAt: Instant;
  readonly title: string;
  readonly time: CalendarTime;
  readonly place: string | null;
  /** The table that meets, or the office that owes. */
  readonly of: string | null;
  readonly recommendation: RecommendationKey | null;
  readonly isCancelled: boolean;
  /** Whether it was proposed by the register itself, and nobody else has agreed to it. */
  readonly isProposal: boolean;
  /** The mark of a portion, where what it says belongs to something that is marked. */
  readonly mark: string | null;
}

/** How far back a calendar reaches, in days. Ours: what is older is in the register. */
export const CALENDAR_PAST_DAYS = 365;

/** A version of a meeting as far as a calendar needs it. */
export interface PlannedMeeting {
  readonly id: MeetingId;
  /** Its number among the versions of the meeting, from 1. */
  readonly version: number;
  readonly changedAt: Instant;
  readonly title: string;
  readonly table: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly isWholeDays: boolean;
  readonly place: string | null;
  readonly readAheadDue: CalendarDate | null;
  readonly isCancelled: boolean;
  readonly isProposal: boolean;
}

/** The meeting itself, and the day on which its papers are due; both say so when the meeting was called off. */
export function meetingEntries(meeting: PlannedMeeting): readonly CalendarEntry[] {
  const { id, version, changedAt, title, table, place, readAheadDue, isCancelled, isProposal } = meeting;
  const { startsAt, endsAt } = meeting;
  const shared = {
    id,
    sequence: version - 1,
    changedAt,
    title,
    of: table,
    recommendation: null,
    isCancelled,
    isProposal,
    mark: null,
  };
  const time: CalendarTime = meeting.isWholeDays
    ? { kind: "days", first: dateOf(startsAt), last: dateOf(endsAt) }
    : { kind: "hours", startsAt, endsAt };
  return [
    { ...shared, kind: "meeting", time, place },
    ...(readAheadDue === null
      ? []
      : [{ ...shared, kind: "papers" as const, time: wholeDay(readAheadDue), place: null }]),
  ];
}

/** Something that falls on one day: a due date, a suspense, a vote. */
export interface DayPlanned {
  readonly kind: Exclude<CalendarEntryKind, "meeting" | "papers">;
  readonly id: string;
  /** Its number among the versions of what it belongs to, from 1. */
  readonly version: number;
  readonly changedAt: Instant;
  readonly title: string;
  readonly on: CalendarDate;
  readonly of: string | null;
  readonly recommendation: RecommendationKey | null;
  readonly isProposal: boolean;
  readonly mark: string | null;
}

/** The whole of its day. What is done, answered or withdrawn has no entry any more, so none is cancelled. */
export function dayEntry({ version, on, ...planned }: DayPlanned): CalendarEntry {
  return { ...planned, sequence: version - 1, time: wholeDay(on), place: null, isCancelled: false };
}

/** What stands in a calendar on a day: all that is ahead and a year back, in order of time, then of kind and id. */
export function calendarOn(entries: readonly CalendarEntry[], today: CalendarDate): readonly CalendarEntry[] {
  const earliest = addDays(today, -CALENDAR_PAST_DAYS);
  return entries
    .filter(({ time }) => lastDay(time) >= earliest)
    .toSorted(
      (a, b) => compareText(beginning(a.time), beginning(b.time)) || compareText(nameOf(a), nameOf(b)),
    );
}

const UNCONTROLLED = "(U)";

/**
 * The entries with their marks as a reader needs them: none where nothing is controlled or restricted, and one for each
 * where something is. If one portion is marked, all are (32 CFR 2002.20(f)(4)(ii)).
 */
export function markedAlike(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const isAnyMarked = entries.some(({ mark }) => mark !== null && mark !== UNCONTROLLED);
  return entries.map((entry) => ({ ...entry, mark: isAnyMarked ? (entry.mark ?? UNCONTROLLED) : null }));
}

function wholeDay(day: CalendarDate): CalendarTime {
  return { kind: "days", first: day, last: day };
}

function beginning(time: CalendarTime): string {
  return time.kind === "days" ? time.first : time.startsAt;
}

function lastDay(time: CalendarTime): CalendarDate {
  return time.kind === "days" ? time.last : dateOf(time.endsAt);
}

function nameOf({ kind, id, of }: CalendarEntry): string {
  return `${kind} ${id} ${of ?? ""}`;
}
