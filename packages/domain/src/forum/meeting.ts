import type { CommitmentKey } from "../id.ts";
import { sumOf } from "../internal/sum.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import { type CalendarDate, dateOf, type Instant, secondsBetween } from "../time.ts";
import type { Table } from "./charter.ts";
import type { Party } from "./party.ts";

/** What an agenda item should end with: everybody knows, has talked it over, or has decided. */
export const AGENDA_AIMS = ["inform", "discuss", "decide"] as const;
export type AgendaAim = (typeof AGENDA_AIMS)[number];

/** A paper to be read before a meeting. */
export interface ReadAheadPaper {
  readonly title: string;
  readonly locator: string;
  /** Day on which the participants had it; absent while they do not. */
  readonly sentOn: CalendarDate | null;
}

/** One thing on the agenda, with who leads it. */
export interface AgendaItem {
  readonly title: string;
  readonly owner: Party;
  readonly aim: AgendaAim;
  /** Minutes set aside, above 0; absent when the time is left open. */
  readonly minutes: number | null;
  readonly readAhead: readonly ReadAheadPaper[];
}

/** Somebody at the meeting, and for whom. */
export interface Participant extends Party {
  readonly name: string;
}

/** What was said and agreed, as it was sent out afterwards. */
export interface Readout {
  readonly text: string;
  readonly issuedOn: CalendarDate;
  /** Commitments that were made there. */
  readonly commitments: readonly CommitmentKey[];
}

/** A meeting of a table, planned or held. */
export interface Meeting extends Table {
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string | null;
  readonly agenda: readonly AgendaItem[];
  readonly participants: readonly Participant[];
  /** Day by which the papers must be with the participants. */
  readonly readAheadDue: CalendarDate | null;
  readonly readout: Readout | null;
}

/** A meeting as somebody writes it down: an agenda item may still lack its owner. */
export interface MeetingDraft extends Omit<Meeting, "agenda"> {
  readonly agenda: readonly (Omit<AgendaItem, "owner"> & { readonly owner: Party | null })[];
}

export interface MeetingTitleMissing {
  readonly code: "meeting-title-missing";
}
export interface MeetingBackwards {
  readonly code: "meeting-backwards";
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}
/** Agenda items are counted from 1. */
export interface AgendaTitleMissing {
  readonly code: "agenda-title-missing";
  readonly item: number;
}
export interface AgendaOwnerMissing {
  readonly code: "agenda-owner-missing";
  readonly item: number;
  readonly title: string;
}
export interface AgendaMinutesInvalid {
  readonly code: "agenda-minutes-invalid";
  readonly item: number;
  readonly minutes: number;
}
export interface AgendaTooLong {
  readonly code: "agenda-too-long";
  readonly planned: number;
  readonly available: number;
}
export interface PaperUnusable {
  readonly code: "paper-unusable";
  readonly item: number;
  readonly field: "title" | "locator";
}
export interface ReadAheadTooLate {
  readonly code: "read-ahead-too-late";
  readonly readAheadDue: CalendarDate;
  readonly startsOn: CalendarDate;
}
export interface ParticipantNameMissing {
  readonly code: "participant-name-missing";
  readonly participant: Participant;
}
export interface ParticipantRepeated {
  readonly code: "participant-repeated";
  readonly participant: Participant;
}
export interface ReadoutEmpty {
  readonly code: "readout-empty";
}
/** A readout from before the meeting began. */
export interface ReadoutEarly {
  readonly code: "readout-early";
  readonly issuedOn: CalendarDate;
  readonly startsOn: CalendarDate;
}
export type MeetingRefusal =
  | MeetingTitleMissing
  | MeetingBackwards
  | AgendaTitleMissing
  | AgendaOwnerMissing
  | AgendaMinutesInvalid
  | AgendaTooLong
  | PaperUnusable
  | ReadAheadTooLate
  | ParticipantNameMissing
  | ParticipantRepeated
  | ReadoutEmpty
  | ReadoutEarly;

/**
 * The meeting when it could be held so.
 *
 * Fails with `meeting-title-missing`; `meeting-backwards` unless it ends after it starts; for the agenda with
 * `agenda-title-missing`, `agenda-owner-missing`, `agenda-minutes-invalid`, `agenda-too-long` when its items together
 * take longer than the meeting, and `paper-unusable` when a paper has no title or locator; `read-ahead-too-late` when
 * papers are due only after the first day; `participant-name-missing` and `participant-repeated`; `readout-empty`, and
 * `readout-early` when it is dated before the first day.
 */
export function checkMeeting(draft: MeetingDraft): Result<Meeting, MeetingRefusal> {
  const { title, startsAt, endsAt, readAheadDue, readout } = draft;
  if (isBlank(title)) return err({ code: "meeting-title-missing" });
  if (endsAt <= startsAt) return err({ code: "meeting-backwards", startsAt, endsAt });

  const agenda = checkAgenda(draft);
  if (!agenda.ok) return agenda;
  const startsOn = dateOf(startsAt);
  if (readAheadDue !== null && readAheadDue > startsOn) {
    return err({ code: "read-ahead-too-late", readAheadDue, startsOn });
  }
  for (const [index, participant] of draft.participants.entries()) {
    if (isBlank(participant.name)) return err({ code: "participant-name-missing", participant });
    const isRepeated = draft.participants.slice(0, index).some((other) => isSamePerson(other, participant));
    if (isRepeated) return err({ code: "participant-repeated", participant });
  }
  if (readout !== null && isBlank(readout.text)) return err({ code: "readout-empty" });
  if (readout !== null && readout.issuedOn < startsOn) {
    return err({ code: "readout-early", issuedOn: readout.issuedOn, startsOn });
  }
  return ok({ ...draft, agenda: agenda.value });
}

function checkAgenda({
  agenda,
  startsAt,
  endsAt,
}: MeetingDraft): Result<readonly AgendaItem[], MeetingRefusal> {
  const items: AgendaItem[] = [];
  for (const [index, { owner, ...rest }] of agenda.entries()) {
    const item = index + 1;
    const { title, minutes } = rest;
    if (isBlank(title)) return err({ code: "agenda-title-missing", item });
    if (owner === null) return err({ code: "agenda-owner-missing", item, title });
    if (minutes !== null && !(minutes > 0 && Number.isFinite(minutes))) {
      return err({ code: "agenda-minutes-invalid", item, minutes });
    }
    for (const paper of rest.readAhead) {
      if (isBlank(paper.title)) return err({ code: "paper-unusable", item, field: "title" });
      if (isBlank(paper.locator)) return err({ code: "paper-unusable", item, field: "locator" });
    }
    items.push({ ...rest, owner });
  }
  const planned = plannedMinutes(items);
  const available = secondsBetween(startsAt, endsAt) / 60;
  return planned > available ? err({ code: "agenda-too-long", planned, available }) : ok(items);
}

/** Minutes that the items with a time set aside take together. */
export function plannedMinutes(agenda: readonly Pick<AgendaItem, "minutes">[]): number {
  return sumOf(agenda, ({ minutes }) => minutes ?? 0);
}

function isSamePerson(one: Participant, other: Participant): boolean {
  return (
    one.country === other.country && one.agency === other.agency && one.name.trim() === other.name.trim()
  );
}
