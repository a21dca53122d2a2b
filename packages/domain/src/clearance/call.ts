import type { ClearanceRoundId, OfficeId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import {
  checkDistinct,
  checkSignatory,
  checkSuspense,
  type OfficeRepeated,
  type SignatoryNotOfOffice,
  type SuspenseInPast,
} from "../office.ts";
import { err, ok, type Result } from "../result.ts";
import { type CalendarDate, dateOf } from "../time.ts";
import type { OfficeAsking, RoundStatus } from "./answer.ts";
import { type ClearanceEntry } from "./entry.ts";
import type { CalledFact, ClearanceSubject, FrozenText, SuspenseRule } from "./fact.ts";
import { type ClearanceRound, isRunning } from "./round.ts";

export interface RoundCall extends ClearanceEntry {
  readonly round: ClearanceRoundId;
  readonly subject: ClearanceSubject;
  readonly text: FrozenText;
  readonly convener: OfficeId;
  readonly offices: readonly { readonly office: OfficeId; readonly asking: OfficeAsking }[];
  readonly suspense: CalendarDate;
  readonly atSuspense: SuspenseRule;
}

/** A part of the call that cannot be used as it stands. */
export interface CallUnusable {
  readonly code: "call-unusable";
  readonly field: "subject" | "content" | "sha256";
  readonly value: string;
  readonly expected: string;
}
/** Nobody would have to answer. */
export interface RequiredOfficeMissing {
  readonly code: "required-office-missing";
}
/** The convener clears nothing: the text is its own. */
export interface ConvenerAsked {
  readonly code: "convener-asked";
  readonly office: OfficeId;
}
/** The round before this one has not ended. */
export interface RoundRunning {
  readonly code: "round-running";
  readonly round: ClearanceRoundId;
  readonly status: RoundStatus;
}
/** The text is cleared; a new round is called once its words changed. */
export interface TextAlreadyCleared {
  readonly code: "text-already-cleared";
  readonly round: ClearanceRoundId;
}
export type CallRefusal =
  | CallUnusable
  | SuspenseInPast
  | RequiredOfficeMissing
  | OfficeRepeated
  | ConvenerAsked
  | RoundRunning
  | TextAlreadyCleared
  | TextTooLong
  | SignatoryNotOfOffice;

export interface TextTooLong {
  readonly code: "text-too-long";
  readonly length: number;
  readonly maximum: number;
}

/** The longest text that can be cleared, in UTF-16 code units: about forty pages. Our setting (decisions/0018). */
export const CLEARANCE_TEXT_LENGTH_MAXIMUM = 100_000;

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Decides whether offices may be asked for this text, and returns the fact to append if they may. `previous` is the last
 * round on the same subject, if there was one.
 *
 * Fails with `signatory-not-of-office` when the caller is not of the convener's agency; `call-unusable` for a subject
 * without key, an empty text or a fingerprint that is not SHA-256; `text-too-long`; `required-office-missing`;
 * `office-repeated`; `convener-asked`; `suspense-in-past`; `round-running` while the previous round has not ended;
 * `text-already-cleared` while its clearance stands.
 */
export function callRound(call: RoundCall, previous: ClearanceRound | null): Result<CalledFact, CallRefusal> {
  const { round, subject, text, convener, offices, suspense, atSuspense, at, by } = call;
  const signed = checkSignatory(convener, by);
  if (!signed.ok) return signed;
  const isFree = checkPrevious(previous);
  if (!isFree.ok) return isFree;
  const usable = checkSubject(subject, text);
  if (!usable.ok) return usable;
  const asked = checkOffices(convener, offices);
  if (!asked.ok) return asked;
  const inTime = checkSuspense(suspense, dateOf(at));
  if (!inTime.ok) return inTime;

  const follows = previous?.id ?? null;
  const called = { round, subject, text, convener, offices, suspense, atSuspense, follows, at, by };
  return ok({ ...called, kind: "called", from: "draft" });
}

function checkPrevious(previous: ClearanceRound | null): Result<void, RoundRunning | TextAlreadyCleared> {
  if (previous === null) return ok(undefined);
  const { id: round, status } = previous;
  if (isRunning(status)) return err({ code: "round-running", round, status });
  return status === "cleared" ? err({ code: "text-already-cleared", round }) : ok(undefined);
}

function checkSubject(subject: ClearanceSubject, text: FrozenText): Result<void, CallUnusable | TextTooLong> {
  if (isBlank(subject.key)) {
    return err({
      code: "call-unusable",
      field: "subject",
      value: subject.key,
      expected: "the key or id of what is cleared",
    });
  }
  return checkText(text);
}

/** Nothing when the text can be frozen; fails with `call-unusable` or `text-too-long`. */
export function checkText({ content, sha256 }: FrozenText): Result<void, CallUnusable | TextTooLong> {
  if (isBlank(content)) {
    return err({ code: "call-unusable", field: "content", value: content, expected: "a text" });
  }
  const { length } = content;
  const maximum = CLEARANCE_TEXT_LENGTH_MAXIMUM;
  if (length > maximum) return err({ code: "text-too-long", length, maximum });
  if (SHA256.test(sha256)) return ok(undefined);
  return err({ code: "call-unusable", field: "sha256", value: sha256, expected: "64 hexadecimal digits" });
}

function checkOffices(
  convener: OfficeId,
  offices: RoundCall["offices"],
): Result<void, RequiredOfficeMissing | OfficeRepeated | ConvenerAsked> {
  const distinct = checkDistinct(offices.map(({ office }) => office));
  if (!distinct.ok) return distinct;
  if (offices.some(({ office }) => office === convener))
    return err({ code: "convener-asked", office: convener });
  const isAnyRequired = offices.some(({ asking }) => asking === "required");
  return isAnyRequired ? ok(undefined) : err({ code: "required-office-missing" });
}
