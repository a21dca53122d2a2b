import type { OfficeId } from "../id.ts";
import { checkSignatory, checkWritten, type SignatoryNotOfOffice } from "../office.ts";
import { err, ok, type Result } from "../result.ts";
import type { CommentSeverity, CommentState } from "./answer.ts";
import { type ClearanceRecorded, recorded } from "./clearing.ts";
import { type ClearanceEntry, type ClearanceWritingMissing, checkRunning, type RoundEnded } from "./entry.ts";
import type { CommentReopenedFact, CommentResolvedFact } from "./fact.ts";
import { type ClearanceRound, commentIn, type RoundComment } from "./round.ts";

export interface CommentUnknown {
  readonly code: "comment-unknown";
  readonly comment: number;
  /** How many comments there are; they are numbered from 1. */
  readonly comments: number;
}
export interface CommentNotInState {
  readonly code: "comment-not-in-state";
  readonly comment: number;
  readonly state: CommentState;
  readonly needed: CommentState;
}
/** A critical comment is resolved by the office that made it, any other also by the convener. */
export interface ResolverNotAllowed {
  readonly code: "resolver-not-allowed";
  readonly comment: number;
  readonly severity: CommentSeverity;
  readonly office: OfficeId;
  readonly allowed: readonly OfficeId[];
}
type CommentRefusal = RoundEnded | CommentUnknown | CommentNotInState | ClearanceWritingMissing;
export type ResolveCommentRefusal = CommentRefusal | SignatoryNotOfOffice | ResolverNotAllowed;
export type ReopenCommentRefusal = CommentRefusal | SignatoryNotOfOffice;

export interface CommentResolution extends ClearanceEntry {
  /** The office that calls it resolved. */
  readonly office: OfficeId;
  readonly comment: number;
  readonly resolution: string;
}
export interface CommentReopening extends ClearanceEntry {
  readonly comment: number;
  readonly reason: string;
}

/** The offices that may call the comment resolved (decisions/0015). */
export function resolversOf(round: ClearanceRound, comment: RoundComment): readonly OfficeId[] {
  return comment.severity === "critical" ? [comment.office] : [comment.office, round.convener];
}

/**
 * Decides whether the comment may be called resolved, and returns the facts to append.
 *
 * Fails with `round-ended`; `comment-unknown`; `comment-not-in-state` unless it is open; `signatory-not-of-office`;
 * `resolver-not-allowed`; `writing-missing` without saying what was done about it.
 */
export function resolveComment(
  round: ClearanceRound,
  request: CommentResolution,
): Result<ClearanceRecorded<CommentResolvedFact>, ResolveCommentRefusal> {
  const { office, comment, at, by } = request;
  const found = checkComment(round, comment, "open");
  if (!found.ok) return found;
  const signed = checkSignatory(office, by);
  if (!signed.ok) return signed;
  const allowed = resolversOf(round, found.value);
  const { severity } = found.value;
  if (!allowed.includes(office)) {
    return err({ code: "resolver-not-allowed", comment, severity, office, allowed });
  }
  const written = checkWritten("resolution", request.resolution);
  if (!written.ok) return written;
  const fact = { kind: "comment-resolved", comment, from: "open", to: "resolved" } as const;
  return ok(recorded(round, { ...fact, resolution: written.value, at, by }));
}

/**
 * Decides whether the office that made the comment may take up again what was called resolved, and returns the fact.
 *
 * Fails with `round-ended`; `comment-unknown`; `comment-not-in-state` unless it is resolved; `signatory-not-of-office`;
 * `writing-missing` without a reason.
 */
export function reopenComment(
  round: ClearanceRound,
  request: CommentReopening,
): Result<CommentReopenedFact, ReopenCommentRefusal> {
  const { comment, at, by } = request;
  const found = checkComment(round, comment, "resolved");
  if (!found.ok) return found;
  const signed = checkSignatory(found.value.office, by);
  if (!signed.ok) return signed;
  const written = checkWritten("reason", request.reason);
  if (!written.ok) return written;
  const reason = written.value;
  return ok({ kind: "comment-reopened", comment, from: "resolved", to: "open", reason, at, by });
}

function checkComment(
  round: ClearanceRound,
  number: number,
  needed: CommentState,
): Result<RoundComment, RoundEnded | CommentUnknown | CommentNotInState> {
  const running = checkRunning(round);
  if (!running.ok) return running;
  const comment = commentIn(round, number);
  if (comment === null) {
    return err({ code: "comment-unknown", comment: number, comments: round.comments.length });
  }
  const { state } = comment;
  if (state !== needed) return err({ code: "comment-not-in-state", comment: number, state, needed });
  return ok(comment);
}
