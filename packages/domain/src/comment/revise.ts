import type { Author } from "../author.ts";
import type { PersonId } from "../id.ts";
import { checkWritten } from "../office.ts";
import { err, ok, type Result } from "../result.ts";
import type { Instant } from "../time.ts";
import type { Comment, CommentCorrected, CommentWithdrawn } from "./comment.ts";
import { checkMentions, distinctMentions, type MentionOutOfSight, mentionName } from "./mention.ts";
import type { CommentSurroundings, CommentWritingMissing } from "./write.ts";

/** Whoever wrote a comment corrects it; a coordinator of their agency may withdraw it too. */
export interface CommentOfAnother {
  readonly code: "comment-of-another";
  readonly author: Author;
  readonly step: "correct" | "withdraw";
}
/** What was withdrawn stays so. */
export interface CommentWasWithdrawn {
  readonly code: "comment-withdrawn";
  readonly at: Instant;
  readonly by: Author;
}
/** A correction changes something. */
export interface CommentUnchanged {
  readonly code: "comment-unchanged";
}
export type CorrectCommentRefusal =
  | CommentOfAnother
  | CommentWasWithdrawn
  | CommentUnchanged
  | CommentWritingMissing
  | MentionOutOfSight;
export type WithdrawCommentRefusal = CommentOfAnother | CommentWasWithdrawn | CommentWritingMissing;

interface Revision {
  readonly at: Instant;
  readonly by: Author;
}

/** Who would withdraw a comment. */
export interface Withdrawer {
  readonly person: PersonId;
  /** Whether they may withdraw what people of the author's agency wrote. */
  readonly isForAgency: boolean;
}

/**
 * Decides whether the words may be corrected so, and returns the entry to append. With whom a comment is shared stays:
 * whoever wants that changed withdraws it and writes another.
 *
 * Fails with `comment-withdrawn`; `comment-of-another`; `writing-missing`; `comment-unchanged`; `mention-out-of-sight`.
 */
export function correctComment(
  comment: Comment,
  { at, by, ...correction }: Revision & { readonly text: string },
  around: CommentSurroundings,
): Result<CommentCorrected, CorrectCommentRefusal> {
  const may = mayCorrect(comment, by.person);
  if (!may.ok) return may;
  const text = checkWritten("comment", correction.text);
  if (!text.ok) return text;
  const mentions = distinctMentions(around.addressees.map(({ mention }) => mention));
  if (text.value === comment.text && isSame(mentions, comment.mentions)) {
    return err({ code: "comment-unchanged" });
  }
  const { sharedWith } = comment.written;
  const seen = checkMentions(around.addressees, { ...around, sharedWith });
  return seen.ok ? ok({ kind: "corrected", text: text.value, mentions, at, by }) : seen;
}

/**
 * Decides whether the comment may be withdrawn, and returns the entry to append.
 *
 * Fails with `comment-withdrawn`; `comment-of-another`; `writing-missing` without a reason.
 */
export function withdrawComment(
  comment: Comment,
  { at, by, ...withdrawal }: Revision & { readonly reason: string; readonly isForAgency: boolean },
): Result<CommentWithdrawn, WithdrawCommentRefusal> {
  const { isForAgency } = withdrawal;
  const may = mayWithdraw(comment, { person: by.person, isForAgency });
  if (!may.ok) return may;
  const reason = checkWritten("reason", withdrawal.reason);
  return reason.ok ? ok({ kind: "withdrawn", reason: reason.value, at, by }) : reason;
}

/** Whether this person may correct the comment now; fails with `comment-withdrawn` or `comment-of-another`. */
export function mayCorrect(
  comment: Comment,
  person: PersonId,
): Result<void, CommentOfAnother | CommentWasWithdrawn> {
  return checkStep(comment, "correct", comment.written.by.person === person);
}

/** Whether this person may withdraw the comment now; fails with `comment-withdrawn` or `comment-of-another`. */
export function mayWithdraw(
  comment: Comment,
  { person, isForAgency }: Withdrawer,
): Result<void, CommentOfAnother | CommentWasWithdrawn> {
  return checkStep(comment, "withdraw", isForAgency || comment.written.by.person === person);
}

function checkStep(
  { written, withdrawal }: Comment,
  step: CommentOfAnother["step"],
  isTheirs: boolean,
): Result<void, CommentOfAnother | CommentWasWithdrawn> {
  if (withdrawal !== null) return err({ code: "comment-withdrawn", at: withdrawal.at, by: withdrawal.by });
  return isTheirs ? ok(undefined) : err({ code: "comment-of-another", author: written.by, step });
}

function isSame(one: Comment["mentions"], other: Comment["mentions"]): boolean {
  return one.map(mentionName).join() === other.map(mentionName).join();
}
