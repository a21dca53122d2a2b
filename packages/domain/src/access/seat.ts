import type { AgencyId, PersonId, SeatId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { CalendarDate } from "../time.ts";
import type { PersonDisabled } from "./admission.ts";
import type { Employment } from "./employment.ts";
import type { NothingChanged } from "./person.ts";

/** What a seat is called for at its agency; a seat without one is called for nothing in particular. */
export const SEAT_CONTACTS = ["main", "alternate"] as const;
export type SeatContact = (typeof SEAT_CONTACTS)[number];

/** What an administrator keeps of a seat. */
export interface SeatProfile {
  readonly agency: AgencyId;
  readonly title: string;
  readonly contact: SeatContact | null;
}

/** A seat with its present holder and since when; vacant when there is none. */
export interface SeatState extends SeatProfile {
  readonly holder: PersonId | null;
  readonly since: CalendarDate | null;
}

/** Another seat of an agency. */
export interface SeatBeside {
  readonly id: SeatId;
  readonly contact: SeatContact | null;
}

/** Who is to hold a seat. */
export interface SeatCandidate {
  readonly id: PersonId;
  readonly agency: AgencyId;
  readonly employment: Employment | null;
  readonly isDisabled: boolean;
}

export interface SeatTitleMissing {
  readonly code: "seat-title-missing";
}
/** An agency has one main and one alternate contact. */
export interface ContactTaken {
  readonly code: "contact-taken";
  readonly contact: SeatContact;
  readonly seat: SeatId;
}
export interface PersonNotOfAgency {
  readonly code: "person-not-of-agency";
  readonly person: PersonId;
  readonly agency: AgencyId;
}
/** A contact answers for the agency, which a contractor does not (decisions/0034). */
export interface ContactIsContractor {
  readonly code: "contact-is-contractor";
  readonly person: PersonId;
  readonly contact: SeatContact;
}
/** The day lies before the present holder's first, or ahead. */
export interface HeldOutOfOrder {
  readonly code: "change-out-of-order";
  readonly on: CalendarDate;
  readonly notBefore: CalendarDate | null;
  readonly notAfter: CalendarDate;
}
export interface SeatVacant {
  readonly code: "seat-vacant";
}
export type SeatProfileRefusal = SeatTitleMissing | ContactTaken;
export type SeatRefusal =
  | SeatProfileRefusal
  | NothingChanged
  | PersonNotOfAgency
  | PersonDisabled
  | ContactIsContractor
  | HeldOutOfOrder
  | SeatVacant;

/** The profile with its title trimmed. Fails with `seat-title-missing` or `contact-taken`. */
export function checkSeatProfile(
  profile: SeatProfile,
  beside: readonly SeatBeside[],
): Result<SeatProfile, SeatProfileRefusal> {
  const { title, contact } = profile;
  if (isBlank(title)) return err({ code: "seat-title-missing" });
  const taken = contact === null ? undefined : beside.find((seat) => seat.contact === contact);
  if (contact !== null && taken !== undefined) return err({ code: "contact-taken", contact, seat: taken.id });
  return ok({ ...profile, title: title.trim() });
}

/**
 * The seat with another title or another use, whose holder is so employed. Fails with `seat-title-missing`,
 * `contact-taken`, `contact-is-contractor` or `nothing-changed`.
 */
export function changeSeat(
  present: SeatState,
  wanted: Pick<SeatProfile, "title" | "contact">,
  beside: readonly SeatBeside[],
  employment: Employment | null,
): Result<SeatState, SeatProfileRefusal | ContactIsContractor | NothingChanged> {
  const checked = checkSeatProfile({ ...wanted, agency: present.agency }, beside);
  if (!checked.ok) return checked;
  const { title, contact } = checked.value;
  const held = checkContact(contact, present.holder, employment);
  if (!held.ok) return held;
  if (title === present.title && contact === present.contact) return err({ code: "nothing-changed" });
  return ok({ ...present, title, contact });
}

/**
 * The seat with this person from this day on; whoever held it until then leaves it that day.
 *
 * Fails with `person-not-of-agency`, `person-disabled`, `contact-is-contractor`, `nothing-changed` when they hold it
 * already, and `change-out-of-order` when the day lies before the present holder's first or after today.
 */
export function fillSeat(
  present: SeatState,
  { id, agency, employment, isDisabled }: SeatCandidate,
  from: CalendarDate,
  today: CalendarDate,
): Result<
  SeatState,
  PersonNotOfAgency | PersonDisabled | ContactIsContractor | NothingChanged | HeldOutOfOrder
> {
  if (agency !== present.agency) {
    return err({ code: "person-not-of-agency", person: id, agency: present.agency });
  }
  if (isDisabled) return err({ code: "person-disabled", person: id });
  const held = checkContact(present.contact, id, employment);
  if (!held.ok) return held;
  if (present.holder === id) return err({ code: "nothing-changed" });
  const dated = checkDay(from, present.since, today);
  return dated.ok ? ok({ ...present, holder: id, since: from }) : dated;
}

/** The seat with nobody in it from this day on. Fails with `seat-vacant` or `change-out-of-order`. */
export function vacateSeat(
  present: SeatState,
  on: CalendarDate,
  today: CalendarDate,
): Result<SeatState, SeatVacant | HeldOutOfOrder> {
  if (present.holder === null) return err({ code: "seat-vacant" });
  const dated = checkDay(on, present.since, today);
  return dated.ok ? ok({ ...present, holder: null, since: null }) : dated;
}

/** Whether a holder who is so employed may be called as this contact; fails with `contact-is-contractor`. */
export function checkContact(
  contact: SeatContact | null,
  holder: PersonId | null,
  employment: Employment | null,
): Result<void, ContactIsContractor> {
  if (contact === null || holder === null || employment !== "contractor") return ok(undefined);
  return err({ code: "contact-is-contractor", person: holder, contact });
}

function checkDay(
  on: CalendarDate,
  since: CalendarDate | null,
  today: CalendarDate,
): Result<void, HeldOutOfOrder> {
  const isInOrder = on <= today && (since === null || on >= since);
  return isInOrder
    ? ok(undefined)
    : err({ code: "change-out-of-order", on, notBefore: since, notAfter: today });
}
