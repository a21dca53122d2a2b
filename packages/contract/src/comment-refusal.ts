import type { CorrectCommentRefusal, WithdrawCommentRefusal, WriteCommentRefusal } from "@entente/domain";

/** Why something cannot be said about a record, or what was said not be changed. */
export type CommentRefusal = WriteCommentRefusal | CorrectCommentRefusal | WithdrawCommentRefusal;

/** What nothing but a comment is refused with. */
export type CommentRefusalCode = Exclude<CommentRefusal["code"], "writing-missing">;

export const COMMENT_CODES = {
  "country-not-released": true,
  "own-country-missing": true,
  "mention-out-of-sight": true,
  "comment-of-another": true,
  "comment-withdrawn": true,
  "comment-unchanged": true,
} as const satisfies Record<CommentRefusalCode, true>;
