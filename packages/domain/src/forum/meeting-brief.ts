import type { CountryCode } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { type CalendarDate, dateOf, secondsBetween } from "../time.ts";
import { type AgendaItem, type Meeting, plannedMinutes } from "./meeting.ts";
import { type MemberRoll, sittingOn, tableOn } from "./member-roll.ts";

/** `ahead`: still to come. `readout-owed`: over, and nothing was sent out. `reported`: over, with its readout. */
export const MEETING_STAGES = ["ahead", "today", "readout-owed", "reported"] as const;
export type MeetingStage = (typeof MEETING_STAGES)[number];

/** An agenda item by its number, from 1. */
export interface NumberedItem {
  readonly item: number;
  readonly title: string;
}

/** What the secretary of a table must still look after before a meeting. Countries are in text order. */
export interface MeetingBrief {
  readonly stage: MeetingStage;
  /** Members on the day of the meeting for whom nobody takes part. */
  readonly unrepresented: readonly CountryCode[];
  /** Countries that take part and do not sit there. */
  readonly guests: readonly CountryCode[];
  /** Countries that take part and of which nobody can say whether they sit there. */
  readonly sittingNotKnown: readonly CountryCode[];
  /** Items led by a country, or an agency of it, for whom nobody takes part. */
  readonly ownerAbsent: readonly NumberedItem[];
  /** Items to be decided, of which no paper has been sent. */
  readonly decisionsWithoutPaper: readonly NumberedItem[];
  /** Papers that have not been sent, with their items. */
  readonly papersNotSent: readonly (NumberedItem & { readonly paper: string })[];
  /** Whether papers are missing after the day on which they were due. */
  readonly isReadAheadLate: boolean;
  readonly plannedMinutes: number;
  /** Items whose time is left open: the planned minutes leave them out. */
  readonly untimedItems: number;
  readonly availableMinutes: number;
}

/** What is missing from a meeting as seen on a day; the roll is of the table that meets. */
export function meetingBrief(meeting: Meeting, roll: MemberRoll, today: CalendarDate): MeetingBrief {
  const startsOn = dateOf(meeting.startsAt);
  const present = [...new Set(meeting.participants.map(({ country }) => country))].toSorted(compareText);
  const sits = new Map(present.map((country) => [country, sittingOn(roll, country, startsOn).sits]));
  const papersNotSent = numbered(meeting.agenda).flatMap(({ item, title, readAhead }) =>
    readAhead.filter(({ sentOn }) => sentOn === null).map((paper) => ({ item, title, paper: paper.title })),
  );
  return {
    stage: meetingStage(meeting, today),
    unrepresented: tableOn(roll, startsOn).members.filter((country) => !sits.has(country)),
    guests: present.filter((country) => sits.get(country) === false),
    sittingNotKnown: present.filter((country) => sits.get(country) === null),
    ownerAbsent: itemsThat(meeting, ({ owner }) => !isRepresented(meeting, owner)),
    decisionsWithoutPaper: itemsThat(
      meeting,
      ({ aim, readAhead }) => aim === "decide" && readAhead.every(({ sentOn }) => sentOn === null),
    ),
    papersNotSent,
    isReadAheadLate:
      papersNotSent.length > 0 && meeting.readAheadDue !== null && meeting.readAheadDue < today,
    plannedMinutes: plannedMinutes(meeting.agenda),
    untimedItems: meeting.agenda.filter(({ minutes }) => minutes === null).length,
    availableMinutes: secondsBetween(meeting.startsAt, meeting.endsAt) / 60,
  };
}

/** Where a meeting stands on a day. */
export function meetingStage({ startsAt, endsAt, readout }: Meeting, today: CalendarDate): MeetingStage {
  if (today < dateOf(startsAt)) return "ahead";
  if (readout !== null) return "reported";
  return today <= dateOf(endsAt) ? "today" : "readout-owed";
}

/** A country's own people speak for every agency of it only where no agency is named. */
function isRepresented({ participants }: Meeting, { country, agency }: AgendaItem["owner"]): boolean {
  return participants.some(
    (participant) => participant.country === country && (agency === null || participant.agency === agency),
  );
}

function itemsThat({ agenda }: Meeting, isMeant: (item: AgendaItem) => boolean): readonly NumberedItem[] {
  return numbered(agenda)
    .filter(isMeant)
    .map(({ item, title }) => ({ item, title }));
}

function numbered(agenda: readonly AgendaItem[]): readonly (AgendaItem & NumberedItem)[] {
  return agenda.map((entry, index) => ({ ...entry, item: index + 1 }));
}
