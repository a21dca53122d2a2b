import type { CommentId, OfficeId, PersonId } from "../id.ts";
import type { Instant } from "../time.ts";
import type { Comment, CommentCorrected, CommentWritten } from "./comment.ts";
import { type Mention, mentionName } from "./mention.ts";
import type { CommentSubject } from "./subject.ts";

/** Who can be told of a mention today. */
export interface MentionReach {
  /** Who is told for the office. */
  readonly peopleOf: (office: OfficeId) => readonly PersonId[];
  /** Whether the person may enter and read the comment. */
  readonly mayRead: (person: PersonId) => boolean;
}

/** That a comment names somebody, for one person who was not told yet. */
export interface MentionNews {
  readonly key: string;
  readonly kind: "mentioned";
  /** The key by which people know the record; absent where it has none. */
  readonly about: string | null;
  readonly at: Instant;
  readonly to: PersonId;
  readonly because: "mentioned";
  readonly suspense: null;
}

/** A comment that names somebody now. */
export interface MentioningEntry {
  readonly comment: CommentId;
  readonly subject: CommentSubject;
  /** The comment before the entry; absent when it was written just now. */
  readonly before: Comment | null;
  readonly entry: CommentWritten | CommentCorrected;
  /** Place of the entry in the comment's history, from 1. */
  readonly sequence: number;
}

/**
 * To whom it is news that the comment names them, by person: those who are mentioned for the first time. Nobody is told
 * what they wrote themselves, nor of what they may not read.
 */
export function newsOfMentions(
  { comment, subject, before, entry, sequence }: MentioningEntry,
  { peopleOf, mayRead }: MentionReach,
): readonly MentionNews[] {
  const known = new Set(before?.mentions.map(mentionName));
  const people = entry.mentions
    .filter((mention) => !known.has(mentionName(mention)))
    .flatMap((mention: Mention) => (mention.kind === "person" ? [mention.person] : peopleOf(mention.office)));
  return [...new Set(people)]
    .filter((person) => person !== entry.by.person && mayRead(person))
    .toSorted()
    .map((to) => ({
      key: `comment:${comment}:${sequence}:${to}`,
      kind: "mentioned",
      about: keyOf(subject),
      at: entry.at,
      to,
      because: "mentioned",
      suspense: null,
    }));
}

const KNOWN_BY_KEY: readonly CommentSubject["kind"][] = [
  "recommendation",
  "commitment",
  "coalition-proposal",
];

function keyOf({ kind, key }: CommentSubject): string | null {
  return KNOWN_BY_KEY.includes(kind) ? key : null;
}
