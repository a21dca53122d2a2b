import {
  type Health,
  healthFactsOf,
  healthOn,
  isBlocking,
  leadOf,
  type RecommendationKey,
  type RecommendationRecord,
  type RecordChange,
  recordAfter,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jsonRows } from "./bulk-rows.ts";
import { verifyCounters } from "./counters.ts";
import type { Database } from "./database.ts";
import type { Repositories } from "./ports.ts";
import { assignmentRows, evidenceRows, milestoneRow } from "./record/parts-of-record.ts";
import { type RecordRow, rowOfRecord, wordsOf } from "./record/row-of-record.ts";
import type { HistoryRow } from "./record/write-rows.ts";
import { changes, recommendations } from "./schema/index.ts";
import { ENGINES } from "./testing/engines.ts";
import { randomChange } from "./testing/mutations.ts";
import { pick, seededRandom } from "./testing/random.ts";
import { signedBy, TEST_NOW, TEST_TODAY, testRecords } from "./testing/records.ts";
import { fillRegister, getStored } from "./testing/register.ts";

/** PostgreSQL is the faster of the two and takes most of the 10,000. */
const SIZE = {
  PGlite: { records: 1000, mutations: 1500, writers: 1 },
  PostgreSQL: { records: 10_000, mutations: 8500, writers: 8 },
} as const;
const BATCH = 500;

describe.each(ENGINES)("after thousands of random changes on $name", ({ name, open }) => {
  const { records: count, mutations, writers } = SIZE[name];
  const records = testRecords(count, 11);
  const keys = records.map(({ recommendation }) => recommendation.key);
  let database: Database;
  let repositories: Repositories;
  let acknowledged = 0;

  beforeAll(async () => {
    database = await open();
    repositories = await fillRegister(database, records);
    const random = seededRandom(5);
    await Promise.all(Array.from({ length: writers }, () => mutate(random)));
  }, 300_000);
  afterAll(() => database.close());

  /** Draws records until enough changes are acknowledged; several writers meet on the same records now and then. */
  async function mutate(random: () => number): Promise<void> {
    while (acknowledged < mutations) {
      const stored = await getStored(repositories.recommendations, pick(random, keys.slice(0, count / 4)));
      const change = randomChange(stored.record, keys, TEST_NOW, random);
      if (change === null || acknowledged >= mutations) continue;
      acknowledged += 1;
      const appended = await repositories.recommendations.append(stored, change, signedBy("NIST"));
      if (!appended.ok) acknowledged -= 1;
    }
  }

  it("the audit has one row for each acknowledged change and nothing else", async () => {
    const [found] = await database.asOwner(({ rows }) =>
      rows<{ audit: number; history: number }>(sql`
        select (select count(*)::int from audit_rows) as audit, (select count(*)::int from changes) as history
      `),
    );
    expect(acknowledged).toBe(mutations);
    expect(found).toEqual({ audit: count + mutations, history: count + mutations });
  });

  it("every audit row has all of its facts, and sequences have no gaps", async () => {
    const [found] = await database.asOwner(({ rows }) =>
      rows(sql`
        select count(*) filter (where at is null or sequence is null or actor = '' or agency = '' or role = ''
            or action = '' or object = '' or (before is null and after is null) or source = '' or request_id = ''
            or outcome <> 'accepted' or length(hash) <> 64 or length(previous_hash) <> 64)::int as incomplete,
          (select count(*)::int from (
            select chain from audit_rows group by chain
            having max(sequence) <> count(*) or min(sequence) <> 1 or count(distinct sequence) <> count(*)
          ) as gaps) as gaps
        from audit_rows
      `),
    );
    expect(found).toEqual({ incomplete: 0, gaps: 0 });
  });

  it("every chain verifies", async () => {
    expect(await repositories.audit.verify()).toEqual({
      chains: count,
      rows: count + mutations,
      anchors: 0,
      firstBreak: null,
      breaks: 0,
    });
  });

  it("every counter equals a recount", async () => {
    expect(await verifyCounters(database)).toEqual([]);
  });

  it("the fold of each history gives the present row, its parts and its words", async () => {
    const histories = await allHistories(database);
    const folded = new Map([...histories].map(([key, history]) => [key, foldOf(history)]));
    const around = surroundingsIn([...folded.values()]);
    const stored = await database.asOwner(({ db }) => db.select().from(recommendations));
    expect(stored).toHaveLength(count);

    for (const { fts: _, designation: __, audience: ___, ...row } of stored) {
      const record = folded.get(row.key);
      if (record === undefined) throw new Error(`${row.key} has no history`);
      const frame = { ...row, waitingDependents: around.waiting.get(row.key) ?? 0 };
      const { updates: __, ...expected } = rowOfRecord(record, around.healthOf(record), frame, "");
      expect(sorted(row)).toEqual(sorted(expected));
    }
    expect(await wordsThatDiffer(database, folded)).toEqual([]);
    expect(await partsOf(database)).toEqual(partsIn([...folded.values()]));
  });
});

/** Facets and pairs are sets. */
function sorted(row: Omit<RecordRow, "updates">): unknown {
  return { ...row, facets: row.facets.toSorted(), pairs: row.pairs.toSorted() };
}

type History = readonly HistoryRow["change"][];

async function allHistories(database: Database): Promise<ReadonlyMap<RecommendationKey, History>> {
  const rows = await database.asOwner(({ db }) =>
    db.select().from(changes).orderBy(changes.recommendationId, changes.version),
  );
  const byId = new Map<string, HistoryRow["change"][]>();
  for (const { recommendationId, change } of rows) {
    byId.set(recommendationId, [...(byId.get(recommendationId) ?? []), change]);
  }
  return new Map([...byId.values()].map((history) => [foldOf(history).recommendation.key, history]));
}

function foldOf([first, ...later]: History): RecommendationRecord {
  if (first?.kind !== "registered") throw new Error("a history begins with the registration");
  return recordAfter(first.record, later.filter(isChange));
}

function isChange(change: HistoryRow["change"]): change is RecordChange {
  return change.kind !== "registered";
}

/** What the rows must say about each other, from the records alone. All seats named as main contacts are held. */
function surroundingsIn(records: readonly RecommendationRecord[]) {
  const blocking = new Set(records.filter(isBlocking).map(({ recommendation }) => recommendation.key));
  const waiting = new Map<RecommendationKey, number>();
  for (const record of records.filter(isBlocking)) {
    for (const key of record.dependsOn) waiting.set(key, (waiting.get(key) ?? 0) + 1);
  }
  const healthOf = (record: RecommendationRecord): Health =>
    healthOn(
      TEST_TODAY,
      healthFactsOf(record, {
        openDependencies: record.dependsOn.filter((key) => blocking.has(key)),
        isLeadContactHeld: leadOf(record.assignments).mainContact !== null,
        clearanceSuspense: null,
      }),
    );
  return { waiting, healthOf };
}

/** Keys whose search vector is not the one that the whole history gives. */
async function wordsThatDiffer(
  database: Database,
  folded: ReadonlyMap<RecommendationKey, RecommendationRecord>,
): Promise<readonly string[]> {
  const rows = [...folded].map(([key, { facts }]) => ({
    key,
    updates: wordsOf(facts),
  }));
  const differing: string[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    const found = await database.asOwner((work) =>
      work.rows<{ key: string }>(sql`
        select r.key from recommendations r
          join jsonb_array_elements(${jsonRows(rows.slice(start, start + BATCH))}::jsonb) as e (value)
            on r.key = e.value ->> 'key'
        where strip(r.fts) <> strip(searchable(r.key, r.title, r.statement, e.value ->> 'updates'))
      `),
    );
    differing.push(...found.map(({ key }) => key));
  }
  return differing;
}

async function partsOf(database: Database): Promise<unknown> {
  const found = await database.asOwner(({ rows }) =>
    rows<{ part: string; at: string }>(sql`
      select 'assignment' as part, recommendation_id::text || agency || role || coalesce(main_contact, '-')
        || coalesce(alternate_contact, '-') || position || implementation || coalesce(implementation_since::text, '-') as at
      from assignments
      union all
      select 'milestone', recommendation_id::text || id || title || coalesce(current_due::text, '-')
        || coalesce(done_on::text, '-') from milestones
      union all
      select 'evidence', recommendation_id::text || id || agency || title from evidence
      union all
      select 'dependency', r.id::text || p.key from dependencies d
        join recommendations r on r.id = d.recommendation_id join recommendations p on p.id = d.prerequisite_id
    `),
  );
  return found.map(({ part, at }) => `${part} ${at}`).toSorted();
}

function partsIn(records: readonly RecommendationRecord[]): readonly string[] {
  return records
    .flatMap((record) => {
      const { id } = record.recommendation;
      return [
        ...assignmentRows(record).map(
          (row) =>
            `assignment ${id}${row.agency}${row.role}${row.mainContact ?? "-"}${row.alternateContact ?? "-"}${row.position}${row.implementation}${row.implementationSince ?? "-"}`,
        ),
        ...record.milestones
          .map((milestone) => milestoneRow(id, milestone))
          .map((row) => `milestone ${id}${row.id}${row.title}${row.currentDue ?? "-"}${row.doneOn ?? "-"}`),
        ...evidenceRows(record).map((row) => `evidence ${id}${row.id}${row.agency}${row.title}`),
        ...record.dependsOn.map((key) => `dependency ${id}${key}`),
      ];
    })
    .toSorted();
}
