import {
  type CommentCorrected,
  type CommentId,
  type CommentSubject,
  type CommentWithdrawn,
  type CommentWritten,
  dateOf,
  formatCommentSubject,
  type MentioningEntry,
  newsOfMentions,
  type Result,
  toldOn,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { appendNext } from "../append-next.ts";
import { authorValues } from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { MayRead, StoredComment } from "../comment-port.ts";
import type { Work } from "../database.ts";
import { announceChanges } from "../live/live.ts";
import type { LiveChange } from "../live-port.ts";
import { goOnAsRegister } from "../marking/sight.ts";
import { writeNews } from "../notice/write-notices.ts";
import type { Signature } from "../ports.ts";
import type { SequenceMoved } from "../priority-port.ts";
import { commentEntries, comments } from "../schema/index.ts";
import { reachOf } from "../tasking/contacts.ts";
import { nameablePeople } from "./find.ts";

/** The audit chain of a comment's history. */
export function commentChain(comment: CommentId): string {
  return `comment:${comment}`;
}

/** Keeps the comment with its audit row, and news for those whom it names. */
export async function appendWritten(
  work: Work,
  written: CommentWritten,
  mayRead: MayRead,
  signature: Signature,
): Promise<void> {
  const { comment, subject, sharedWith, at } = written;
  const row = { id: comment, subjectKind: subject.kind, subject: subject.key, sharedWith, writtenAt: at };
  await insertRows(work, comments, [row]);
  const saved = await appendEntry(work, comment, 0, written, signature);
  if (!saved.ok) throw new Error(`the comment ${comment} was written before`);
  await announceChanges(work, [changeOf(subject)]);
  await tell(work, { comment, subject, before: null, entry: written, sequence: saved.value }, mayRead);
}

/** Appends what became of the comment, with its audit row and news for those whom it names now. */
export async function appendRevision(
  work: Work,
  stored: StoredComment,
  entry: CommentCorrected | CommentWithdrawn,
  mayRead: MayRead,
  signature: Signature,
): Promise<Result<number, SequenceMoved>> {
  const { comment: before, entries } = stored;
  const { comment, subject } = before.written;
  const saved = await appendEntry(work, comment, entries.length, entry, signature);
  if (saved.ok) await announceChanges(work, [changeOf(subject)]);
  if (saved.ok && entry.kind === "corrected") {
    await tell(work, { comment, subject, before, entry, sequence: saved.value }, mayRead);
  }
  return saved;
}

/** Says of no version: what others may read of it is for each of them to look up. */
function changeOf(subject: CommentSubject): LiveChange {
  return { kind: "comments", key: formatCommentSubject(subject), version: null };
}

function appendEntry(
  work: Work,
  comment: CommentId,
  expected: number,
  entry: CommentWritten | CommentCorrected | CommentWithdrawn,
  signature: Signature,
): Promise<Result<number, SequenceMoved>> {
  const next = {
    chain: commentChain(comment),
    expected,
    last: sql`
      select sequence, entry as content from comment_entries
      where comment = ${comment} order by sequence desc limit 1
    `,
    content: entry,
    insert: (sequence: number) =>
      insertRows(work, commentEntries, [{ comment, sequence, entry, ...authorValues(signature) }]),
  };
  return appendNext(work, next, signature);
}

/** News is kept as the register itself: whoever writes from abroad reads neither contacts nor what others are told. */
async function tell(work: Work, named: MentioningEntry, mayRead: MayRead): Promise<void> {
  const { mentions, at } = named.entry;
  if (mentions.length === 0) return;
  await goOnAsRegister(work, []);
  const offices = mentions.flatMap((mention) => (mention.kind === "office" ? [mention.office] : []));
  const { contactsOf } = await reachOf(work, offices, []);
  const people = new Map((await nameablePeople(work)).map((one) => [one.person, one]));
  const day = dateOf(at);
  const news = newsOfMentions(named, {
    peopleOf: (office) => toldOn(day, day, contactsOf(office)).map(({ person }) => person),
    mayRead(person) {
      const known = people.get(person);
      return known !== undefined && mayRead(known);
    },
  });
  await writeNews(work, news);
}
