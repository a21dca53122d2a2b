import type { Author } from "../author.ts";
import type { CommentId, CountryCode } from "../id.ts";
import type { Instant } from "../time.ts";
import type { Mention } from "./mention.ts";
import type { CommentSubject } from "./subject.ts";

interface EntryBase {
  readonly at: Instant;
  readonly by: Author;
}

/** A comment as it was written. With whom it is shared does not change afterwards. */
export interface CommentWritten extends EntryBase {
  readonly kind: "written";
  readonly comment: CommentId;
  readonly subject: CommentSubject;
  /** The other countries that may read it, in text order; internal when empty. */
  readonly sharedWith: readonly CountryCode[];
  /** The country for which it was written; absent at home. */
  readonly country: CountryCode | null;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

export interface CommentCorrected extends EntryBase {
  readonly kind: "corrected";
  readonly text: string;
  readonly mentions: readonly Mention[];
}

export interface CommentWithdrawn extends EntryBase {
  readonly kind: "withdrawn";
  readonly reason: string;
}

/** One appended statement about a comment; never altered afterwards. */
export type CommentEntry = CommentWritten | CommentCorrected | CommentWithdrawn;

/** A comment as its entries left it. */
export interface Comment {
  readonly written: CommentWritten;
  /** The words in force, also of what was withdrawn since. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The last correction; absent when there is none. */
  readonly correction: CommentCorrected | null;
  readonly withdrawal: CommentWithdrawn | null;
}

/** The present comment, rebuilt from its entries, oldest first: a history that no comment can have is a broken promise of the storage. */
export function presentComment(entries: readonly CommentEntry[]): Comment {
  const [written, ...later] = entries;
  if (written?.kind !== "written") throw new Error(`a comment begins with ${written?.kind ?? "nothing"}`);
  return later.reduce(commentAfter, commentOf(written));
}

/** A comment as it was written, before anything else was said about it. */
export function commentOf(written: CommentWritten): Comment {
  const { text, mentions } = written;
  return { written, text, mentions, correction: null, withdrawal: null };
}

/** The comment with the entry applied; the given comment is not altered. */
export function commentAfter(comment: Comment, entry: CommentEntry): Comment {
  if (entry.kind === "written") throw new Error(`the comment ${comment.written.comment} was written twice`);
  if (comment.withdrawal !== null) {
    throw new Error(`the comment ${comment.written.comment} was ${entry.kind} after it was withdrawn`);
  }
  if (entry.kind === "withdrawn") return { ...comment, withdrawal: entry };
  return { ...comment, text: entry.text, mentions: entry.mentions, correction: entry };
}
