import {
  type AudienceKey,
  audienceOf,
  type CalendarDate,
  type Designation,
  type RecommendationId,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { jsonRows } from "../bulk-rows.ts";
import type { Work } from "../database.ts";
import { type HealthSubject, updateHealth } from "../repository/neighbor-update.ts";
import { arrayOf } from "../sql-values.ts";
import { directoryOf } from "./directory.ts";

type Marked = {
  readonly id: RecommendationId;
  readonly designation: Designation;
  readonly audience: readonly AudienceKey[];
};

/**
 * Writes who may receive these records, and the health of them and of what depends on them: it speaks only of
 * prerequisites that all readers of a record may read. As the register itself.
 */
export async function setAudiences(
  work: Work,
  marked: readonly Marked[],
  today: CalendarDate,
): Promise<void> {
  const ids = arrayOf(
    marked.map(({ id }) => id),
    "uuid",
  );
  const around = sql`
    r.id = any(${ids}) or r.id in (select recommendation_id from dependencies where prerequisite_id = any(${ids}))
  `;
  await work.rows(sql`select 1 from recommendations r where ${around} order by r.id for update`);
  await work.db.execute(sql`
    update recommendations as old set designation = fresh.designation, audience = fresh.audience
    from jsonb_populate_recordset(null::recommendations, ${jsonRows(marked)}::jsonb) as fresh
    where old.id = fresh.id
  `);
  const subjects = await work.rows<HealthSubject>(sql`
    select r.id, r.lead_contact as "leadContact", r.current_due as "currentDue", r.health_facts as "healthFacts",
      r.facets, r.pairs, r.audience
    from recommendations r where ${around}
  `);
  await updateHealth(work, subjects, today);
}

/** Finds again who may receive what is released to forums: their members change, and so does the day. As the register itself. */
export async function refreshAudiences(work: Work, today: CalendarDate): Promise<void> {
  const named = await work.rows<Marked>(sql`
    select id, designation, audience from recommendations
    where jsonb_array_length(designation #> '{marking,releasableTo,forums}') > 0
      or jsonb_array_length(designation #> '{marking,displayOnlyTo,forums}') > 0
    order by id
  `);
  if (named.length === 0) return;
  const directory = await directoryOf(work, today);
  const moved = named
    .map((row) => ({ ...row, now: audienceOf(row.designation, directory) }))
    .filter(({ audience, now }) => audience.join() !== now.join());
  if (moved.length === 0) return;
  await setAudiences(
    work,
    moved.map(({ id, designation, now }) => ({ id, designation, audience: now })),
    today,
  );
}
