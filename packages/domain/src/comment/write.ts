import type { Author } from "../author.ts";
import type { AgencyId, CommentId, CountryCode } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { checkWritten, type WritingMissing } from "../office.ts";
import { err, ok, type Result } from "../result.ts";
import type { Instant } from "../time.ts";
import type { CommentWritten } from "./comment.ts";
import { type Addressee, checkMentions, distinctMentions, type MentionOutOfSight } from "./mention.ts";
import type { CommentSubject } from "./subject.ts";

export type CommentWritingMissing = WritingMissing<"comment" | "reason">;

/** The record itself is not released to the country, so what is said about it is not either. */
export interface CountryNotReleased {
  readonly code: "country-not-released";
  readonly country: CountryCode;
  /** With whom this author can share it. */
  readonly allowed: readonly CountryCode[];
}
/** What an official of a country writes, the officials of that country read. */
export interface OwnCountryMissing {
  readonly code: "own-country-missing";
  readonly country: CountryCode;
}
export type WriteCommentRefusal =
  | CommentWritingMissing
  | CountryNotReleased
  | OwnCountryMissing
  | MentionOutOfSight;

/** What a comment is written in. */
export interface CommentSurroundings {
  /** Whose official the author is; absent at home. */
  readonly country: CountryCode | null;
  /** The other countries that receive the record. */
  readonly receiving: readonly CountryCode[];
  /** Agencies with a share in the record. */
  readonly shares: readonly AgencyId[];
  readonly addressees: readonly Addressee[];
}

export interface CommentDraft {
  readonly comment: CommentId;
  readonly subject: CommentSubject;
  readonly text: string;
  readonly sharedWith: readonly CountryCode[];
  readonly at: Instant;
  readonly by: Author;
}

/**
 * Decides whether this may be said about the record to these countries, and returns the entry to append.
 *
 * Fails with `writing-missing`; `country-not-released`; `own-country-missing` when an official of another country leaves
 * that country out; `mention-out-of-sight` for somebody who may not read the comment.
 */
export function writeComment(
  draft: CommentDraft,
  around: CommentSurroundings,
): Result<CommentWritten, WriteCommentRefusal> {
  const { comment, subject, at, by } = draft;
  const { country, addressees } = around;
  const text = checkWritten("comment", draft.text);
  if (!text.ok) return text;
  const sharedWith = [...new Set(draft.sharedWith)].toSorted(compareText);
  const allowed = shareableBy(around);
  const refused = sharedWith.find((named) => !allowed.includes(named));
  if (refused !== undefined) return err({ code: "country-not-released", country: refused, allowed });
  if (country !== null && !sharedWith.includes(country)) return err({ code: "own-country-missing", country });
  const seen = checkMentions(addressees, { ...around, sharedWith });
  if (!seen.ok) return seen;
  const mentions = distinctMentions(addressees.map(({ mention }) => mention));
  return ok({ kind: "written", comment, subject, sharedWith, country, text: text.value, mentions, at, by });
}

/** With which countries this author can share a comment. Officials of a country, which learn of no other, share with their own. */
export function shareableBy({
  country,
  receiving,
}: Pick<CommentSurroundings, "country" | "receiving">): readonly CountryCode[] {
  return country === null ? receiving : receiving.filter((named) => named === country);
}
