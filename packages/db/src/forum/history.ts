import type { Result } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { appendNext } from "../append-next.ts";
import {
  AUTHOR_COLUMNS,
  AUTHOR_JOIN,
  type AuthorColumns,
  authorshipOf,
  authorValues,
} from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database, Work } from "../database.ts";
import type { History, HistoryEntry } from "../forum-port.ts";
import type { Signature } from "../ports.ts";
import type { SequenceMoved } from "../priority-port.ts";
import type { rollEntries } from "../schema/index.ts";

/** Tables of histories differ in what they are about alone. */
type HistoryTable = typeof rollEntries;

export interface HistoryPlace<Subject extends string, Content> {
  readonly name: string;
  /** The audit chain of one subject is called by this word and the subject. */
  readonly chain: string;
  readonly insert: (work: Work, rows: readonly HistoryRow<Subject, Content>[]) => Promise<void>;
}

export interface HistoryRow<Subject extends string, Content> extends ReturnType<typeof authorValues> {
  readonly subject: Subject;
  readonly sequence: number;
  readonly content: Content;
  readonly reason: string;
}

export function historyPlace<Subject extends string, Content>(
  table: unknown,
  name: string,
  chain: string,
): HistoryPlace<Subject, Content> {
  return {
    name,
    chain,
    insert: (work, rows) =>
      insertRows(work, table as HistoryTable, rows as readonly HistoryRow<never, never>[]),
  };
}

export function historyRepository<Subject extends string, Content>(
  place: HistoryPlace<Subject, Content>,
  database: Database,
  asker: Asker,
): History<Subject, Content> {
  const table = sql.raw(place.name);
  const last = sql`(select distinct on (subject) * from ${table} order by subject, sequence desc)`;
  const inOrder = sql`order by t.subject collate "C", t.sequence`;
  return {
    present: () => database.read(asker, (work) => entriesFrom(work, last, inOrder)),
    find: (subject) =>
      database.read(asker, async (work) => {
        const newest = sql`where t.subject = ${subject} order by t.sequence desc limit 1`;
        return (await entriesFrom<Subject, Content>(work, table, newest)).at(0) ?? null;
      }),
    entries: (subject) =>
      database.read(asker, (work) =>
        entriesFrom(work, table, subject === null ? inOrder : sql`where t.subject = ${subject} ${inOrder}`),
      ),
    append: (subject, expected, content, reason, signature) =>
      database.write(asker, (work) =>
        appendEntry(work, place, { subject, expected, content, reason }, signature),
      ),
  };
}

/** One more entry of a history, within a transaction. */
export function appendEntry<Subject extends string, Content>(
  work: Work,
  place: HistoryPlace<Subject, Content>,
  entry: {
    readonly subject: Subject;
    readonly expected: number;
    readonly content: Content;
    readonly reason: string;
  },
  signature: Signature,
): Promise<Result<number, SequenceMoved>> {
  const { subject, expected, content, reason } = entry;
  return appendNext(
    work,
    {
      chain: `${place.chain}:${subject}`,
      expected,
      last: sql`
        select sequence, jsonb_build_object('content', content, 'reason', reason) as content
        from ${sql.raw(place.name)} where subject = ${subject} order by sequence desc limit 1
      `,
      content: { content, reason },
      insert: (sequence) =>
        place.insert(work, [{ subject, sequence, content, reason, ...authorValues(signature) }]),
    },
    signature,
  );
}

async function entriesFrom<Subject extends string, Content>(
  { rows }: Work,
  from: SQL,
  rest: SQL,
): Promise<readonly HistoryEntry<Subject, Content>[]> {
  type Columns = AuthorColumns &
    Pick<HistoryRow<Subject, Content>, "subject" | "sequence" | "content" | "reason">;
  const found = await rows<Columns>(sql`
    select t.subject, t.sequence, t.content, t.reason, ${AUTHOR_COLUMNS} from ${from} t ${AUTHOR_JOIN} ${rest}
  `);
  return found.map(({ subject, sequence, content, reason, ...author }) => ({
    subject,
    sequence,
    content,
    reason,
    ...authorshipOf(author),
  }));
}
