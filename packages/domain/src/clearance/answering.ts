import type { OfficeId } from "../id.ts";
import {
  checkSeated,
  checkWritten,
  type OfficeNotAsked,
  type SeatMissing,
  type SignatoryNotOfOffice,
} from "../office.ts";
import { err, ok, type Result } from "../result.ts";
import {
  type ClearanceAnswer,
  type CommentSeverity,
  isChangedAnswer,
  nextClearanceAnswers,
  type OfficeStanding,
} from "./answer.ts";
import { type ClearanceRecorded, recorded } from "./clearing.ts";
import { type ClearanceEntry, type ClearanceWritingMissing, checkRunning, type RoundEnded } from "./entry.ts";
import type { AnsweredFact, GivenComment, WithdrawnFact } from "./fact.ts";
import { type AskedOffice, type ClearanceRound, officeIn } from "./round.ts";

/** The office gets the text for its information; the convener can require its answer. */
export interface OfficeOnlyInformed {
  readonly code: "office-only-informed";
  readonly office: OfficeId;
  readonly convener: OfficeId;
}
export interface AnswerNotAllowed {
  readonly code: "answer-not-allowed";
  readonly office: OfficeId;
  readonly from: OfficeStanding;
  readonly to: ClearanceAnswer;
  readonly allowed: readonly ClearanceAnswer[];
  /** What the office held against the text is decided: it answers no more. */
  readonly isSettled: boolean;
}
/** Concurring with comment takes a comment. */
export interface CommentMissing {
  readonly code: "comment-missing";
  readonly office: OfficeId;
}
/** This answer takes no comments: concur with comment, or non-concur, does. */
export interface CommentMisplaced {
  readonly code: "comment-misplaced";
  readonly to: ClearanceAnswer;
}
export interface NonConcurrenceMissing {
  readonly code: "non-concurrence-missing";
  readonly office: OfficeId;
  readonly standing: OfficeStanding;
  readonly isSettled: boolean;
}
type PartRefusal = RoundEnded | OfficeNotAsked | OfficeOnlyInformed | SignatoryNotOfOffice | SeatMissing;
export type AnswerRefusal =
  | PartRefusal
  | AnswerNotAllowed
  | ClearanceWritingMissing
  | CommentMissing
  | CommentMisplaced;
export type WithdrawalRefusal = PartRefusal | NonConcurrenceMissing | ClearanceWritingMissing;

export interface OfficeAnswer extends ClearanceEntry {
  readonly office: OfficeId;
  readonly to: ClearanceAnswer;
  readonly reason: string;
  readonly comments: readonly { readonly severity: CommentSeverity; readonly text: string }[];
}

export interface Withdrawal extends ClearanceEntry {
  readonly office: OfficeId;
  readonly statement: string;
}

/**
 * Decides whether the office may answer so, and returns the facts to append: the answer, and that the text is cleared if
 * nothing holds it any more. An answer replaces the one before; comments that it left open are superseded. An answer
 * after the suspense is taken while the round runs.
 *
 * Fails with `round-ended`; `office-not-asked`; `office-only-informed`; `signatory-not-of-office`; `seat-missing`;
 * `answer-not-allowed`, with the answers that are; `writing-missing` for a non-concurrence or a changed answer without
 * reason and for an empty comment; `comment-missing`; `comment-misplaced`.
 *
 * @example
 * ```ts
 * import { answerRound, callRound, holdsOf, presentRound, type RefusalBase, type Result } from "@entente/domain";
 * import { parseAgencyId, parseCalendarDate, parseClearanceRoundId, parseInstant } from "@entente/domain";
 * import { parseOfficeId, parsePersonId, parseSeatId } from "@entente/domain";
 *
 * function sure<T>(result: Result<T, RefusalBase>): T {
 *   if (!result.ok) throw new Error(result.error.code);
 *   return result.value;
 * }
 * const signed = (agency: string, at: string) => ({
 *   at: sure(parseInstant(`${at}T12:00:00.000Z`)),
 *   by: {
 *     person: sure(parsePersonId(`${agency.toLowerCase()}-officer`)),
 *     seat: sure(parseSeatId(`${agency.toLowerCase()}-main`)),
 *     agency: sure(parseAgencyId(agency)),
 *   },
 * });
 * const [nsc, nist] = [sure(parseOfficeId("NSC")), sure(parseOfficeId("NIST"))];
 *
 * const called = callRound(
 *   {
 *     round: sure(parseClearanceRoundId("01890000-0000-7000-8000-000000000001")),
 *     subject: { kind: "recommendation", key: "CHIP-1" },
 *     text: { content: "Fund the act.", sha256: "0".repeat(64) },
 *     convener: nsc,
 *     offices: [{ office: nist, asking: "required" }],
 *     suspense: sure(parseCalendarDate("2026-05-14")),
 *     atSuspense: "hold",
 *     ...signed("NSC", "2026-05-04"),
 *   },
 *   null,
 * );
 * const round = presentRound([sure(called)]);
 * console.log(holdsOf(round).map(({ office, kind }) => `${office} ${kind}`).join()); // → NIST not-answered
 *
 * const answer = { office: nist, to: "concur", reason: "", comments: [], ...signed("NIST", "2026-05-06") } as const;
 * const { facts } = sure(answerRound(round, answer));
 * console.log(facts.map(({ kind }) => kind).join(", ")); // → answered, cleared
 * ```
 */
export function answerRound(
  round: ClearanceRound,
  answer: OfficeAnswer,
): Result<ClearanceRecorded<AnsweredFact>, AnswerRefusal> {
  const part = checkPart(round, answer.office);
  if (!part.ok) return part;
  const seated = checkSeated(answer.office, answer.by);
  if (!seated.ok) return seated;

  const { office, to, at } = answer;
  const { standing: from, settlement } = part.value;
  const isSettled = settlement !== null;
  const allowed = isSettled ? [] : nextClearanceAnswers(from);
  if (!allowed.includes(to)) return err({ code: "answer-not-allowed", office, from, to, allowed, isSettled });

  const reason = checkReason(answer, from);
  if (!reason.ok) return reason;
  const comments = checkComments(round, answer);
  if (!comments.ok) return comments;

  const { suspense } = round;
  const words = { reason: reason.value, comments: comments.value, suspense };
  return ok(recorded(round, { kind: "answered", office, from, to, ...words, at, by: seated.value }));
}

/**
 * Decides whether the office may withdraw its non-concurrence, in writing, and returns the facts to append. Its open
 * comments go with it; it may answer anew afterwards.
 *
 * Fails with `round-ended`; `office-not-asked`; `office-only-informed`; `signatory-not-of-office`; `seat-missing`;
 * `non-concurrence-missing`, also when it was settled; `writing-missing`.
 */
export function withdrawNonConcurrence(
  round: ClearanceRound,
  withdrawal: Withdrawal,
): Result<ClearanceRecorded<WithdrawnFact>, WithdrawalRefusal> {
  const { office, at } = withdrawal;
  const part = checkPart(round, office);
  if (!part.ok) return part;
  const seated = checkSeated(office, withdrawal.by);
  if (!seated.ok) return seated;
  const { standing: from, settlement } = part.value;
  if (from !== "non-concur" || settlement !== null) {
    const isSettled = settlement !== null;
    return err({ code: "non-concurrence-missing", office, standing: from, isSettled });
  }
  const statement = checkWritten("withdrawal", withdrawal.statement);
  if (!statement.ok) return statement;
  const to = "non-concurrence-withdrawn";
  return ok(
    recorded(round, { kind: to, office, from, to, statement: statement.value, at, by: seated.value }),
  );
}

function checkPart(
  round: ClearanceRound,
  office: OfficeId,
): Result<AskedOffice, RoundEnded | OfficeNotAsked | OfficeOnlyInformed> {
  const running = checkRunning(round);
  if (!running.ok) return running;
  const part = officeIn(round, office);
  if (part === null) {
    return err({ code: "office-not-asked", office, asked: round.offices.map((asked) => asked.office) });
  }
  const { convener } = round;
  return part.asking === "informed" ? err({ code: "office-only-informed", office, convener }) : ok(part);
}

function checkReason(
  { to, reason }: OfficeAnswer,
  from: OfficeStanding,
): Result<string | null, ClearanceWritingMissing> {
  const written = checkWritten("reason", reason);
  if (written.ok) return written;
  return to === "non-concur" || isChangedAnswer(from, to) ? written : ok(null);
}

function checkComments(
  round: ClearanceRound,
  { office, to, comments }: OfficeAnswer,
): Result<readonly GivenComment[], ClearanceWritingMissing | CommentMissing | CommentMisplaced> {
  if (to === "concur-with-comment" && comments.length === 0) return err({ code: "comment-missing", office });
  const takesComments = to === "concur-with-comment" || to === "non-concur";
  if (!takesComments && comments.length > 0) return err({ code: "comment-misplaced", to });
  const given: GivenComment[] = [];
  for (const { severity, text } of comments) {
    const written = checkWritten("comment", text);
    if (!written.ok) return written;
    given.push({ number: round.comments.length + given.length + 1, severity, text: written.value });
  }
  return ok(given);
}
