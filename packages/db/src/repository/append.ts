import {
  type AudienceKey,
  type CalendarDate,
  dateOf,
  err,
  type Health,
  healthFactsOf,
  healthOn,
  isBlocking,
  leadOf,
  ok,
  type RecommendationId,
  type RecommendationKey,
  type RecommendationRecord,
  type RecordChange,
  type Result,
} from "@entente/domain";
import { nextAuditRow } from "../audit/chain.ts";
import type { Asker, Database, Work } from "../database.ts";
import { claimKey } from "../idempotency/claim-key.ts";
import { announceChanges } from "../live/live.ts";
import { goOnAsRegister } from "../marking/sight.ts";
import type { ChangedMeanwhile, Signature, StoredRecord } from "../ports.ts";
import { changeBefore } from "../record/change-before.ts";
import { clearanceSuspenses } from "../record/clearance-suspense.ts";
import { type LockedRecord, lockRecords } from "../record/lock-records.ts";
import { monthOf, type RecordRow, rowOfRecord, wordsOf } from "../record/row-of-record.ts";
import { type Step, stepOf } from "../record/step.ts";
import { openFor, type Surroundings, surroundingsOf } from "../record/surroundings.ts";
import { appendHistory, type HistoryRow, replaceRecordRows } from "../record/write-rows.ts";
import { closesCycle } from "./dependency-cycle.ts";
import { updateNeighbors } from "./neighbor-update.ts";
import { addWaiting } from "./register.ts";
import { writeParts } from "./write-parts.ts";

export interface IntendedChange {
  readonly stored: StoredRecord;
  readonly change: RecordChange;
}

/**
 * Appends changes with their audit rows, all or none, and returns the new versions in the given order.
 *
 * Fails with `changed-meanwhile` when a record has moved on since it was read, or when a dependency added elsewhere in
 * the meantime would now close a cycle; then `actual` equals `expected` and deciding again shows the cycle.
 */
export async function appendAll(
  database: Database,
  asker: Asker,
  intended: readonly IntendedChange[],
  signature: Signature,
): Promise<Result<readonly number[], ChangedMeanwhile>> {
  const steps = intended.map(({ stored, change }) => stepOf(stored, change));
  if (new Set(steps.map(({ id }) => id)).size < steps.length) {
    throw new Error("one call changes each record once at most");
  }
  if (steps.length === 0) return ok([]);
  return database.write(asker, async (work) => {
    await goOnAsRegister(
      work,
      steps.map(({ id }) => id),
    );
    const locked = await lockRecords(work, steps);
    for (const { id, key, expected } of steps) {
      const actual = lockedRow(locked, id).version;
      if (actual !== expected) return err({ code: "changed-meanwhile", key, expected, actual });
    }
    const closing = await closesCycle(work, steps);
    if (closing !== null) {
      const { key, expected } = closing;
      return err({ code: "changed-meanwhile", key, expected, actual: expected });
    }
    await claimKey(work, signature);
    await write(work, steps, locked, signature);
    await announceChanges(
      work,
      steps.map(({ key, expected }) => ({ kind: "recommendation", key, version: expected + 1 })),
    );
    return ok(steps.map(({ expected }) => expected + 1));
  });
}

async function write(
  work: Work,
  steps: readonly Step[],
  locked: ReadonlyMap<RecommendationId, LockedRecord>,
  signature: Signature,
): Promise<void> {
  const waiting = waitingDifferences(steps);
  const surroundings = await surroundingsAfter(work, steps, locked);
  const suspenses = await clearanceSuspenses(
    work,
    steps.map(({ id }) => lockedRow(locked, id)),
  );
  await replaceRecordRows(
    work,
    steps.map((step) => {
      const row = lockedRow(locked, step.id);
      const waitingDependents = row.waitingDependents + (waiting.get(step.key) ?? 0);
      return nextRow(
        step,
        row,
        healthAfter(step.after, row.audience, surroundings, suspenses.get(step.id) ?? null, signature),
        waitingDependents,
        signature,
      );
    }),
  );

  const changed = new Set(steps.map(({ id }) => id));
  const others = [...locked.values()].filter(({ id }) => !changed.has(id));
  const flipped = steps.filter(({ before, after }) => isBlocking(before) !== isBlocking(after));
  await updateNeighbors(
    work,
    flipped.map(({ id }) => id),
    others,
    changed,
    dateOf(signature.at),
  );
  await addWaiting(
    work,
    others.flatMap(({ id, key }) => {
      const difference = waiting.get(key) ?? 0;
      return difference === 0 ? [] : [{ id, waitingDependents: difference }];
    }),
  );

  await writeParts(work, steps);
  await appendHistory(
    work,
    steps.map((step) => historyEntry(step, signature)),
    steps.map(({ id, key, before, change }) => {
      const { sequence, hash } = lockedRow(locked, id);
      const event = {
        object: key,
        before: changeBefore(before, change),
        after: change,
        outcome: "accepted",
      } as const;
      return nextAuditRow({ chain: id, sequence, hash }, event, signature);
    }),
  );
}

function lockedRow(locked: ReadonlyMap<RecommendationId, LockedRecord>, id: RecommendationId): LockedRecord {
  const row = locked.get(id);
  if (row === undefined) throw new Error(`no record has the id ${id}`);
  return row;
}

/** How the number of waiting records changes for each prerequisite. */
function waitingDifferences(steps: readonly Step[]): ReadonlyMap<RecommendationKey, number> {
  const differences = new Map<RecommendationKey, number>();
  const add = (record: RecommendationRecord, difference: number) => {
    if (!isBlocking(record)) return;
    for (const key of record.dependsOn) differences.set(key, (differences.get(key) ?? 0) + difference);
  };
  for (const { before, after } of steps) {
    add(before, -1);
    add(after, 1);
  }
  return differences;
}

/** The surroundings with what these steps themselves change about them. */
async function surroundingsAfter(
  work: Work,
  steps: readonly Step[],
  locked: ReadonlyMap<RecommendationId, LockedRecord>,
): Promise<Surroundings> {
  const keys = new Set(steps.flatMap(({ after }) => after.dependsOn));
  const seats = steps.flatMap(({ after }) => leadOf(after.assignments).mainContact ?? []);
  const { blocking, held } = await surroundingsOf(work, [...keys], seats);
  const present = new Map(blocking);
  for (const { id, key, after } of steps) {
    if (isBlocking(after)) present.set(key, lockedRow(locked, id).audience);
    else present.delete(key);
  }
  return { held, blocking: present };
}

function healthAfter(
  record: RecommendationRecord,
  audience: readonly AudienceKey[],
  surroundings: Surroundings,
  clearanceSuspense: CalendarDate | null,
  { at }: Signature,
): Health {
  const contact = leadOf(record.assignments).mainContact;
  const facts = healthFactsOf(record, {
    openDependencies: openFor(audience, record.dependsOn, surroundings),
    isLeadContactHeld: contact !== null && surroundings.held.has(contact),
    clearanceSuspense,
  });
  return healthOn(dateOf(at), facts);
}

function nextRow(
  { expected, after, change }: Step,
  row: LockedRecord,
  health: Health,
  waitingDependents: number,
  { at }: Signature,
): RecordRow {
  const month = monthOf(at);
  const frame = {
    version: expected + 1,
    registeredAt: row.registeredAt,
    updatedAt: at,
    historyFrom: month < row.historyFrom ? month : row.historyFrom,
    historyTo: month > row.historyTo ? month : row.historyTo,
    waitingDependents,
  };
  return rowOfRecord(after, health, frame, change.kind === "facts-stated" ? wordsOf(change.facts) : "");
}

function historyEntry({ id, expected, change }: Step, { at, by }: Signature): HistoryRow {
  return {
    recommendationId: id,
    version: expected + 1,
    month: monthOf(at),
    at,
    authorPerson: by.person,
    authorSeat: by.seat,
    authorAgency: by.agency,
    change,
  };
}
