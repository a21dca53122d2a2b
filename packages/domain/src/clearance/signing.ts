import type { Author } from "../author.ts";
import { type AgencyId, agencyOf, type OfficeId, type PersonId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { Instant } from "../time.ts";
import type { RoundStatus } from "./answer.ts";
import type { SeatedAuthor } from "./fact.ts";
import { type ClearanceRound, isRunning } from "./round.ts";

/** What every act on a round carries: when, and who signs. */
export interface ClearanceEntry {
  readonly at: Instant;
  readonly by: Author;
}

/** The round has ended: nothing can be answered or decided in it. */
export interface RoundEnded {
  readonly code: "round-ended";
  readonly status: RoundStatus;
}
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

export const CLEARANCE_WRITINGS = [
  "reason",
  "comment",
  "withdrawal",
  "resolution",
  "decision",
  "official",
] as const;
export type ClearanceWriting = (typeof CLEARANCE_WRITINGS)[number];
/** What must be put in words has none. */
export interface WritingMissing {
  readonly code: "writing-missing";
  readonly field: ClearanceWriting;
}

/** Nothing while the round runs; fails with `round-ended`. */
export function checkRunning({ status }: ClearanceRound): Result<void, RoundEnded> {
  return isRunning(status) ? ok(undefined) : err({ code: "round-ended", status });
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

/** The words without the space around them; fails with `writing-missing` when there are none. */
export function checkWritten(field: ClearanceWriting, text: string): Result<string, WritingMissing> {
  return isBlank(text) ? err({ code: "writing-missing", field }) : ok(text.trim());
}
