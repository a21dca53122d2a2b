import {
  dateOf,
  healthFactsOf,
  healthOn,
  isBlocking,
  leadOf,
  type RecommendationId,
  type RecommendationKey,
  type RecommendationRecord,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { type AuditRow, emptyChain, nextAuditRow } from "../audit/chain.ts";
import { insertRows, jsonRows } from "../bulk-rows.ts";
import { type Database, registerItself, type Work } from "../database.ts";
import type { Signature } from "../ports.ts";
import { assignmentRows, evidenceRows, milestoneRow } from "../record/parts-of-record.ts";
import { monthOf, type RecordRow, rowOfRecord, wordsOf } from "../record/row-of-record.ts";
import { openFor, type Surroundings, surroundingsOf } from "../record/surroundings.ts";
import { type HistoryRow, insertRecordRows } from "../record/write-rows.ts";
import {
  assignments,
  auditHeads,
  auditRows,
  changes,
  dependencies,
  evidence,
  milestones,
  UNMARKED_AUDIENCE,
} from "../schema/index.ts";
import { arrayOf } from "../sql-values.ts";

const BATCH = 500;
/** From this many on, indexes and statistics are put in order at once; PGlite has nobody else who would do it. */
const TIDY_FROM = 500;

/**
 * Registers records as version 1 of their histories, each with its audit row: all of them or none.
 *
 * A prerequisite may be among the records, in any order, or registered earlier; one that is neither is an error.
 */
export async function registerRecords(
  database: Database,
  records: readonly RecommendationRecord[],
  signature: Signature,
): Promise<void> {
  if (records.length === 0) return;
  await database.write(registerItself(signature.by.person), (work) =>
    registerWithin(work, records, signature),
  );
  if (records.length >= TIDY_FROM) await database.asOwner(tidy);
}

/** The same within a transaction that does more. */
export async function registerWithin(
  work: Work,
  records: readonly RecommendationRecord[],
  signature: Signature,
): Promise<void> {
  const around = await aroundRecords(work, records);
  let inserting = Promise.resolve();
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = batchOf(records.slice(start, start + BATCH), around, signature);
    await inserting;
    inserting = insertBatch(work, batch);
  }
  await inserting;
  await linkDependencies(work, records, around);
}

async function tidy({ db }: Work): Promise<void> {
  await db.execute(sql`
    select gin_clean_pending_list('recommendations_search'), gin_clean_pending_list('recommendations_title_trigram')
  `);
  await db.execute(sql`analyze`);
}

interface Around {
  readonly surroundings: Surroundings;
  /** How many of the new records wait for each record, new or old. */
  readonly waiting: ReadonlyMap<RecommendationKey, number>;
  readonly known: ReadonlyMap<RecommendationKey, RecommendationId>;
}

async function aroundRecords(work: Work, records: readonly RecommendationRecord[]): Promise<Around> {
  const own = new Map(records.map(({ recommendation }) => [recommendation.key, recommendation.id]));
  const named = new Set(records.flatMap(({ dependsOn }) => dependsOn));
  const others = [...named].filter((key) => !own.has(key));
  const registered = await work.rows<{ key: RecommendationKey; id: RecommendationId }>(sql`
    select key, id from recommendations where key = any(${arrayOf(others, "text")}) order by id for update
  `);
  const known = new Map([...own, ...registered.map(({ key, id }) => [key, id] as const)]);
  const unknown = others.filter((key) => !known.has(key));
  if (unknown.length > 0) throw new Error(`prerequisites that are not registered: ${unknown.join(", ")}`);

  const seats = records.flatMap(({ assignments: shares }) => leadOf(shares).mainContact ?? []);
  const { blocking, held } = await surroundingsOf(work, others, [...new Set(seats)]);
  const waiting = new Map<RecommendationKey, number>();
  const blocked = new Map(blocking);
  for (const record of records) {
    if (!isBlocking(record)) continue;
    blocked.set(record.recommendation.key, UNMARKED_AUDIENCE);
    for (const key of record.dependsOn) waiting.set(key, (waiting.get(key) ?? 0) + 1);
  }
  return { surroundings: { blocking: blocked, held }, waiting, known };
}

/** All rows of some records, made while the database is still busy with those before them. */
function batchOf(records: readonly RecommendationRecord[], around: Around, signature: Signature) {
  const trail = records.map((record) => auditEntry(record, signature));
  return {
    rows: records.map((record) => firstRow(record, around, signature)),
    shares: records.flatMap(assignmentRows),
    steps: records.flatMap(({ recommendation, milestones: steps }) =>
      steps.map((step) => milestoneRow(recommendation.id, step)),
    ),
    pieces: records.flatMap(evidenceRows),
    history: records.map((record) => historyEntry(record, signature)),
    trail,
    heads: trail.map(({ chain, sequence, hash }) => ({ chain, sequence, hash, anchoredSequence: 0 })),
  };
}

async function insertBatch(work: Work, batch: ReturnType<typeof batchOf>): Promise<void> {
  await insertRecordRows(work, batch.rows);
  await insertRows(work, assignments, batch.shares);
  await insertRows(work, milestones, batch.steps);
  await insertRows(work, evidence, batch.pieces);
  await insertRows(work, changes, batch.history);
  await insertRows(work, auditRows, batch.trail);
  await insertRows(work, auditHeads, batch.heads);
}

function firstRow(record: RecommendationRecord, around: Around, { at }: Signature): RecordRow {
  const { surroundings, waiting } = around;
  const contact = leadOf(record.assignments).mainContact;
  const facts = healthFactsOf(record, {
    openDependencies: openFor(UNMARKED_AUDIENCE, record.dependsOn, surroundings),
    isLeadContactHeld: contact !== null && surroundings.held.has(contact),
    clearanceSuspense: null,
  });
  const frame = {
    version: 1,
    registeredAt: at,
    updatedAt: at,
    historyFrom: monthOf(at),
    historyTo: monthOf(at),
    waitingDependents: waiting.get(record.recommendation.key) ?? 0,
  };
  return rowOfRecord(record, healthOn(dateOf(at), facts), frame, wordsOf(record.facts));
}

function historyEntry(record: RecommendationRecord, { at, by }: Signature): HistoryRow {
  return {
    recommendationId: record.recommendation.id,
    version: 1,
    month: monthOf(at),
    at,
    authorPerson: by.person,
    authorSeat: by.seat,
    authorAgency: by.agency,
    change: { kind: "registered", record },
  };
}

function auditEntry(record: RecommendationRecord, signature: Signature): AuditRow {
  const { id, key } = record.recommendation;
  const event = {
    object: key,
    before: null,
    after: { kind: "registered", record },
    outcome: "accepted",
  } as const;
  return nextAuditRow(emptyChain(id), event, signature);
}

/** The edges, once all of their ends are there. */
async function linkDependencies(
  work: Work,
  records: readonly RecommendationRecord[],
  { known, waiting }: Around,
): Promise<void> {
  const idOf = (key: RecommendationKey) => {
    const id = known.get(key);
    if (id === undefined) throw new Error(`${key} is not registered`);
    return id;
  };
  const edges = records.flatMap(({ recommendation, dependsOn }) =>
    dependsOn.map((key) => ({ recommendationId: recommendation.id, prerequisiteId: idOf(key) })),
  );
  for (let start = 0; start < edges.length; start += 10 * BATCH) {
    await insertRows(work, dependencies, edges.slice(start, start + 10 * BATCH));
  }
  const own = new Set(records.map(({ recommendation }) => recommendation.key));
  await addWaiting(
    work,
    [...waiting]
      .filter(([key]) => !own.has(key))
      .map(([key, difference]) => ({ id: idOf(key), waitingDependents: difference })),
  );
}

/** Adds to the number of records that wait for each of these; the rows are locked already. */
export async function addWaiting(
  { db }: Work,
  differences: readonly { readonly id: RecommendationId; readonly waitingDependents: number }[],
): Promise<void> {
  if (differences.length === 0) return;
  await db.execute(sql`
    update recommendations as old set waiting_dependents = old.waiting_dependents + moved.waiting_dependents
    from jsonb_populate_recordset(null::recommendations, ${jsonRows(differences)}::jsonb) as moved
    where old.id = moved.id
  `);
}
