import {
  type CommentEntry,
  type CommentId,
  type CommentSubject,
  type CommentSubjectKind,
  HOME_COUNTRY,
  presentComment,
} from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type {
  CommentCount,
  CommentsStanding,
  NameableAgency,
  NameablePerson,
  StoredComment,
  StoredCommentEntry,
} from "../comment-port.ts";
import type { Work } from "../database.ts";

interface EntryColumns {
  readonly comment: CommentId;
  readonly sequence: number;
  readonly entry: CommentEntry;
  readonly personName: string;
  readonly seatTitle: string | null;
}

export async function findComment(work: Work, comment: CommentId): Promise<StoredComment | null> {
  const [found] = await rebuilt(work, sql`c.id = ${comment}`);
  return found ?? null;
}

/** The last comments on the record, oldest first. */
export async function commentsOn(
  work: Work,
  { kind, key }: CommentSubject,
  limit: number,
): Promise<CommentsStanding & { readonly rows: readonly StoredComment[] }> {
  // Counted before they are read: whatever is written in between has a later version.
  const standing = await standingOf(work, { kind, key });
  if (standing.total === 0) return { rows: [], ...standing };
  const rows = await rebuilt(
    work,
    sql`c.id in (
      select id from comments where subject_kind = ${kind} and subject = ${key}
      order by written_at desc, id desc limit ${sql.raw(String(limit))}
    )`,
  );
  return { rows, ...standing };
}

/** How many comments on the record the asker may read, and how many entries those have. */
export async function standingOf({ rows }: Work, { kind, key }: CommentSubject): Promise<CommentsStanding> {
  const [counted] = await rows<CommentsStanding>(sql`
    select count(distinct c.id)::int as total, count(*)::int as version
    from comments c join comment_entries e on e.comment = c.id
    where c.subject_kind = ${kind} and c.subject = ${key}
  `);
  return counted ?? { total: 0, version: 0 };
}

/** How many comments the asker may read on each record of the kind. */
export function countsOf({ rows }: Work, kind: CommentSubjectKind): Promise<readonly CommentCount[]> {
  return rows<CommentCount>(sql`
    select subject as key, count(*)::int as total from comments
    where subject_kind = ${kind} group by subject order by subject
  `);
}

async function rebuilt({ rows }: Work, condition: SQL): Promise<readonly StoredComment[]> {
  const found = await rows<EntryColumns>(sql`
    select e.comment, e.sequence, e.entry, author.name as "personName", seat.title as "seatTitle"
    from comments c
      join comment_entries e on e.comment = c.id
      join persons author on author.id = e.author_person
      left join seats seat on seat.id = e.author_seat
    where ${condition}
    order by c.written_at, c.id, e.sequence
  `);
  const byComment = new Map<CommentId, StoredCommentEntry[]>();
  for (const { comment, ...entry } of found) {
    const entries = byComment.get(comment) ?? [];
    entries.push(entry);
    byComment.set(comment, entries);
  }
  return [...byComment.values()].map((entries) => ({
    comment: presentComment(entries.map(({ entry }) => entry)),
    entries,
  }));
}

/** Everybody who may enter and holds a seat, by name. */
export function nameablePeople({ rows }: Work): Promise<readonly NameablePerson[]> {
  return rows<NameablePerson>(sql`
    select p.id as person, p.name, p.agency, nullif(p.country, ${HOME_COUNTRY}) as country, p.employment
    from persons p
    where p.disabled_at is null
      and exists (select from seat_holdings h where h.person = p.id and h.to_day is null)
    order by p.name collate "C", p.id
  `);
}

/** Agencies that are at work, by id; one with officials of another country is that country's. */
export function nameableAgencies({ rows }: Work): Promise<readonly NameableAgency[]> {
  return rows<NameableAgency>(sql`
    select a.id as agency, a.name, (
      select min(p.country) from persons p where p.agency = a.id and p.country <> ${HOME_COUNTRY}
    ) as country
    from agencies a where a.retired_at is null order by a.id
  `);
}
