import {
  type AgencyId,
  type CalendarDate,
  type Health,
  healthOn,
  type RecommendationId,
  type RecommendationKey,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { jsonRows } from "../bulk-rows.ts";
import type { Work } from "../database.ts";
import { clearanceSuspenses } from "../record/clearance-suspense.ts";
import { facetsWithHealth, pairsWithHealth } from "../record/facets-of-record.ts";
import type { LockedRecord } from "../record/lock-records.ts";
import { healthSortOf } from "../record/row-of-record.ts";
import { openFor, prerequisitesOf, surroundingsOf } from "../record/surroundings.ts";
import { arrayOf } from "../sql-values.ts";

/** What a row must hold for its health to be computed anew. */
export type HealthSubject = Pick<
  LockedRecord,
  "id" | "leadContact" | "currentDue" | "healthFacts" | "facets" | "pairs" | "audience"
>;

/** A dependent appeared between the reading and the locking: the transaction has to begin again. */
class DependentUnlocked extends Error {
  readonly code = "40001";
}

/** Recomputes the health of everything that depends directly on records which began or ceased to block. */
export async function updateNeighbors(
  work: Work,
  flipped: readonly RecommendationId[],
  locked: readonly LockedRecord[],
  changed: ReadonlySet<RecommendationId>,
  today: CalendarDate,
): Promise<void> {
  if (flipped.length === 0) return;
  const dependents = await work.rows<{ id: RecommendationId }>(sql`
    select distinct recommendation_id as id from dependencies
    where prerequisite_id = any(${arrayOf(flipped, "uuid")})
  `);
  const rowOf = new Map(locked.map((row) => [row.id, row]));
  const subjects = dependents.flatMap(({ id }) => {
    if (changed.has(id)) return [];
    const row = rowOf.get(id);
    if (row === undefined) throw new DependentUnlocked(`${id} depends on a changed record and is not locked`);
    return [row];
  });
  await updateHealth(work, subjects, today);
}

/** Writes the health of these rows as of today; they must be locked. */
export async function updateHealth(
  work: Work,
  subjects: readonly HealthSubject[],
  today: CalendarDate,
): Promise<void> {
  if (subjects.length === 0) return;
  const prerequisites = await prerequisitesOf(
    work,
    subjects.map(({ id }) => id),
  );
  const named = new Set<RecommendationKey>([...prerequisites.values()].flat());
  const seats = subjects.flatMap(({ leadContact }) => leadContact ?? []);
  const surroundings = await surroundingsOf(work, [...named], [...new Set(seats)]);
  const suspenses = await clearanceSuspenses(work, subjects);

  const rows = subjects.map((subject) => {
    const health = healthOn(today, {
      ...subject.healthFacts,
      openDependencies: openFor(subject.audience, prerequisites.get(subject.id) ?? [], surroundings),
      leadContact: {
        seat: subject.leadContact,
        isHeld: subject.leadContact !== null && surroundings.held.has(subject.leadContact),
      },
      clearanceSuspense: suspenses.get(subject.id) ?? null,
    });
    return { id: subject.id, ...healthColumns(subject, health) };
  });
  await work.db.execute(sql`
    update recommendations as old
    set health = fresh.health, findings = fresh.findings, review_on = fresh.review_on, facets = fresh.facets,
      pairs = fresh.pairs, health_sort = fresh.health_sort
    from jsonb_populate_recordset(null::recommendations, ${jsonRows(rows)}::jsonb) as fresh
    where old.id = fresh.id
  `);
}

function healthColumns({ facets, pairs, currentDue }: HealthSubject, health: Health) {
  const agencies = facets
    .filter((text) => text.startsWith("agency:"))
    .map((text) => text.slice("agency:".length) as AgencyId);
  return {
    health: health.label,
    findings: health.findings,
    reviewOn: health.reviewOn,
    facets: facetsWithHealth(facets, health),
    pairs: pairsWithHealth(pairs, agencies, health),
    healthSort: healthSortOf(health, currentDue),
  };
}
