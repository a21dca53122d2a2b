import type { EntenteOutputs, Refusal } from "@entente/client";
import type { Person } from "@entente/contract";
import {
  type AgencyId,
  type CalendarDate,
  changeDueDate,
  checkRecordOpen,
  leadOf,
  type RecommendationKey,
  type RecommendationRecord,
  type SeatId,
} from "@entente/domain";
import { BULK_ACT } from "../bulk-rights.ts";
import type { BulkChange } from "../list-address.ts";
import type { Refused } from "./state-after-refusal.ts";

type Detail = EntenteOutputs["recommendation"]["get"];

/** A recommendation that was chosen for a bulk change, as it stands now. */
export interface Chosen {
  readonly key: RecommendationKey;
  readonly title: string;
  /** The version that the person sees; a colleague's later change of the same part refuses theirs. */
  readonly version: number;
  readonly lead: AgencyId;
  readonly record: RecommendationRecord;
  readonly contact: OwnContact;
  /** Why this person cannot change it, whatever is entered; absent when they can. */
  readonly obstacle: Refusal | null;
  /** Whether the last change of this kind is the person's own. */
  readonly isLastByPerson: boolean;
}

/** Who is the main contact for the person's own agency's share. */
export interface OwnContact {
  readonly seat: SeatId | null;
  readonly words: string | null;
}

const CHANGE_KIND = { due: "due-date-changed", contact: "contact-changed" } as const satisfies Record<
  BulkChange,
  string
>;

export function chosenFrom(detail: Detail, kind: BulkChange, person: Pick<Person, "id" | "agency">): Chosen {
  const { record, version, permitted, seats, history } = detail;
  const { key, title } = record.recommendation;
  const access = permitted.acts.find(({ act }) => act === BULK_ACT[kind])?.refusal ?? null;
  const open = kind === "due" ? checkRecordOpen(record) : null;
  const seat = record.assignments.find(({ agency }) => agency === person.agency)?.mainContact ?? null;
  const last = history.find(({ change }) => change.kind === CHANGE_KIND[kind]);
  const held = seats.find(({ id }) => id === seat);
  return {
    key,
    title,
    version,
    lead: leadOf(record.assignments).agency,
    record,
    contact: { seat, words: held === undefined ? null : `${held.holderName ?? "Vacant"}, ${held.title}` },
    isLastByPerson: last?.by.person === person.id,
    obstacle: access ?? (open === null || open.ok ? null : open.error),
  };
}

/** Each recommendation that refuses the new due date, with its reason. */
export function refusedDues(
  chosen: readonly Chosen[],
  { due, reason }: { readonly due: CalendarDate; readonly reason: string },
  today: CalendarDate,
): readonly Refused[] {
  return chosen.flatMap(({ key, record, obstacle }) => {
    if (obstacle !== null) return [[key, obstacle] as const];
    const moved = changeDueDate(record.schedule, due, reason, today);
    return moved.ok ? [] : [[key, moved.error] as const];
  });
}

/** Each recommendation whose contact this person cannot change, with the reason. */
export function refusedContacts(chosen: readonly Chosen[]): readonly Refused[] {
  return chosen.flatMap(({ key, obstacle }) => (obstacle === null ? [] : [[key, obstacle] as const]));
}

/** The due date that all had before their last move, when it is one and the same and can still be set. */
export function commonEarlierDue(
  records: readonly Pick<RecommendationRecord, "schedule">[],
  today: CalendarDate,
): CalendarDate | null {
  const earlier = new Set(records.map(({ schedule }) => schedule.slips.at(-1)?.from ?? null));
  const [due = null] = earlier;
  return earlier.size === 1 && due !== null && due >= today ? due : null;
}

/** The seat that is the contact of all; absent when they differ or none is named. */
export function commonContact(chosen: readonly Pick<Chosen, "contact">[]): SeatId | null {
  const seats = new Set(chosen.map(({ contact }) => contact.seat));
  const [seat = null] = seats;
  return seats.size === 1 ? seat : null;
}
