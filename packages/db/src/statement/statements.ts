import type { RecommendationKey, StatedRivalry, StatedTension } from "@entente/domain";
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
import type { Signature } from "../ports.ts";
import { type StatementKind, statementEntries } from "../schema/index.ts";
import type {
  StandingStatement,
  StatementEntry,
  StatementHistory,
  StatementRepository,
} from "../statement-port.ts";

export function statementRepository(database: Database, asker: Asker): StatementRepository {
  return {
    tensions: historyOf<StatedTension>(database, asker, "tension", ({ first, second }) =>
      [first, second].flatMap((side) => (side.kind === "recommendation" ? [side.key] : [])),
    ),
    rivalries: historyOf<StatedRivalry>(database, asker, "rivalry", () => []),
  };
}

function historyOf<Content>(
  database: Database,
  asker: Asker,
  kind: StatementKind,
  recordsNamed: (content: Content) => readonly RecommendationKey[],
): StatementHistory<Content> {
  const appendIn = (
    work: Work,
    id: string,
    expected: number,
    content: Content | null,
    reason: string,
    signature: Signature,
  ) =>
    appendNext(
      work,
      {
        chain: `${kind}:${id}`,
        expected,
        last: sql`
          select sequence, jsonb_build_object('content', content, 'reason', reason) as content
          from statement_entries
          where kind = ${kind} and id = ${id}::uuid order by sequence desc limit 1
        `,
        content: { content, reason },
        insert: async (sequence) => {
          const recommendations =
            content === null ? await recordsOfLast(work, kind, id) : recordsNamed(content);
          const entry = { kind, id, sequence, content, recommendations, reason };
          await insertRows(work, statementEntries, [{ ...entry, ...authorValues(signature) }]);
        },
      },
      signature,
    );

  return {
    standing: () => database.read(asker, (work) => standingOf<Content>(work, kind)),

    history: (id) =>
      database.read(asker, (work) =>
        entriesFrom<Content>(
          work,
          sql`statement_entries`,
          sql`where t.kind = ${kind} and t.id = ${id}::uuid order by t.sequence desc`,
        ),
      ),

    begin: (id, content, reason, signature, allow) =>
      database.write(asker, async (work) => {
        await work.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`statement:${kind}`}, 0))`);
        const standing = await standingOf<Content>(work, kind);
        const allowed = allow(standing.map((entry) => entry.content));
        if (!allowed.ok) return allowed;
        const begun = await appendIn(work, id, 0, content, reason, signature);
        if (!begun.ok) throw new Error(`${id} was given out twice`);
        return begun;
      }),

    append: (id, expected, content, reason, signature) =>
      database.write(asker, (work) => appendIn(work, id, expected, content, reason, signature)),
  };
}

async function standingOf<Content>(
  work: Work,
  kind: StatementKind,
): Promise<readonly StandingStatement<Content>[]> {
  const found = await entriesFrom<Content>(
    work,
    sql`(
      select distinct on (id) *, min(at) over (partition by id) as begun from statement_entries
      where kind = ${kind} order by id, sequence desc
    )`,
    sql`where t.content is not null order by t.begun, t.id`,
  );
  return found.filter((entry): entry is StandingStatement<Content> => entry.content !== null);
}

async function recordsOfLast(
  { rows }: Work,
  kind: StatementKind,
  id: string,
): Promise<readonly RecommendationKey[]> {
  const [last] = await rows<{ recommendations: readonly RecommendationKey[] }>(sql`
    select recommendations from statement_entries
    where kind = ${kind} and id = ${id}::uuid order by sequence desc limit 1
  `);
  return last?.recommendations ?? [];
}

async function entriesFrom<Content>(
  { rows }: Work,
  from: SQL,
  rest: SQL,
): Promise<readonly StatementEntry<Content>[]> {
  type Columns = AuthorColumns & Pick<StatementEntry<Content>, "id" | "sequence" | "content" | "reason">;
  const found = await rows<Columns>(sql`
    select t.id, t.sequence, t.content, t.reason, ${AUTHOR_COLUMNS} from ${from} t ${AUTHOR_JOIN} ${rest}
  `);
  return found.map(({ id, sequence, content, reason, ...author }) => ({
    id,
    sequence,
    content,
    reason,
    ...authorshipOf(author),
  }));
}
