import type { Author } from "./author.ts";
import { type AgencyId, agencyOf, type OfficeId, type PersonId, type SeatId } from "./id.ts";
import { isBlank } from "./internal/text.ts";
import { err, ok, type Result } from "./result.ts";
import { type CalendarDate, dateOf, daysBetween, type Instant } from "./time.ts";

/** Who signs for an office: from a seat, so that what was signed belongs to the office and survives a departure. */
export type SeatedAuthor = Author & { readonly seat: SeatId };

/** Whoever signs is not of the agency to which the office belongs. */
export interface SignatoryNotOfOffice {
  readonly code: "signatory-not-of-office";
  readonly office: OfficeId;
  readonly agency: AgencyId;
}
/** An answer is given from a seat, so that the office keeps it when the person leaves. */
export interface SeatMissing {
  readonly code: "seat-missing";
  readonly office: OfficeId;
  readonly person: PersonId;
}

/** Nothing when the signatory is of the office's agency; fails with `signatory-not-of-office`. */
export function checkSignatory(office: OfficeId, by: Author): Result<void, SignatoryNotOfOffice> {
  if (agencyOf(office) === by.agency) return ok(undefined);
  return err({ code: "signatory-not-of-office", office, agency: by.agency });
}

/** The signatory with its seat; fails with `signatory-not-of-office` or `seat-missing`. */
export function checkSeated(
  office: OfficeId,
  by: Author,
): Result<SeatedAuthor, SignatoryNotOfOffice | SeatMissing> {
  const signed = checkSignatory(office, by);
  if (!signed.ok) return signed;
  const { person, seat, agency } = by;
  return seat === null ? err({ code: "seat-missing", office, person }) : ok({ person, seat, agency });
}

/** What must be put in words has none. */
export interface WritingMissing<F extends string = string> {
  readonly code: "writing-missing";
  readonly field: F;
}

/** The words without the space around them; fails with `writing-missing` when there are none. */
export function checkWritten<const F extends string>(
  field: F,
  text: string,
): Result<string, WritingMissing<F>> {
  if (!isBlank(text)) return ok(text.trim());
  return { ok: false, error: { code: "writing-missing", field } };
}

export interface OfficeRepeated {
  readonly code: "office-repeated";
  readonly office: OfficeId;
}
export interface OfficeNotAsked {
  readonly code: "office-not-asked";
  readonly office: OfficeId;
  readonly asked: readonly OfficeId[];
}

/** Nothing when each office is named once; fails with `office-repeated`. */
export function checkDistinct(offices: readonly OfficeId[]): Result<void, OfficeRepeated> {
  const office = offices.find((named, index) => offices.indexOf(named) < index);
  return office === undefined ? ok(undefined) : err({ code: "office-repeated", office });
}

export interface SuspenseInPast {
  readonly code: "suspense-in-past";
  readonly suspense: CalendarDate;
  readonly today: CalendarDate;
}
/** A suspense is only put off: the offices were promised their time. */
export interface SuspenseNotLater {
  readonly code: "suspense-not-later";
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly today: CalendarDate;
}

/** The suspense when offices can still keep it; fails with `suspense-in-past`. */
export function checkSuspense(
  suspense: CalendarDate,
  today: CalendarDate,
): Result<CalendarDate, SuspenseInPast> {
  return suspense < today ? err({ code: "suspense-in-past", suspense, today }) : ok(suspense);
}

/** The new suspense when it lies after the present one and not in the past; fails with `suspense-not-later`. */
export function checkLaterSuspense(
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate,
): Result<CalendarDate, SuspenseNotLater> {
  return to <= from || to < today ? err({ code: "suspense-not-later", from, to, today }) : ok(to);
}

/** Days by which an answer missed the suspense that was owed; 0 when it came in time. */
export function daysLate({
  at,
  suspense,
}: {
  readonly at: Instant;
  readonly suspense: CalendarDate;
}): number {
  return Math.max(0, daysBetween(suspense, dateOf(at)));
}
