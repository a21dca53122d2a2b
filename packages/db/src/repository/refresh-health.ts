import type { CalendarDate, HealthFinding, RecommendationId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { canonicalJson } from "../audit/canonical.ts";
import type { Asker, Database, Work } from "../database.ts";
import { arrayOf } from "../sql-values.ts";
import { type HealthSubject, updateHealth } from "./neighbor-update.ts";

const BATCH = 500;
const MONTHS_AHEAD = 6;

type Due = HealthSubject & { readonly findings: readonly HealthFinding[] };

/**
 * Brings the health of every record whose day of review has come up to today, a batch in each transaction, and makes
 * the partitions of the months ahead.
 */
export async function refreshHealth(database: Database, asker: Asker, today: CalendarDate): Promise<number> {
  let changed = 0;
  for (;;) {
    const batch = await database.write(asker, (work) => refreshBatch(work, today));
    changed += batch.changed;
    if (batch.seen < BATCH) break;
  }
  await ensurePartitions(database, asker, today);
  return changed;
}

/** Waits no longer than writers can bear for the tables; there are months of room before it has to succeed. */
async function ensurePartitions(database: Database, asker: Asker, today: CalendarDate): Promise<void> {
  await database.write(asker, async ({ db }) => {
    await db.execute(sql`select set_config('lock_timeout', '2s', true)`);
    await db.execute(sql`select ensure_month_partitions(${today}::date, ${sql.raw(String(MONTHS_AHEAD))})`);
  });
}

async function refreshBatch(work: Work, today: CalendarDate): Promise<{ seen: number; changed: number }> {
  const due = await work.rows<Due>(sql`
    select id, lead_contact as "leadContact", current_due as "currentDue", health_facts as "healthFacts", facets, pairs,
      audience, findings
    from recommendations where review_on <= ${today}
    order by review_on, id limit ${sql.raw(String(BATCH))} for update
  `);
  await updateHealth(work, due, today);
  const before = new Map(due.map(({ id, findings }) => [id, canonicalJson(findings)]));
  const after = await work.rows<{ id: RecommendationId; findings: readonly HealthFinding[] }>(sql`
    select id, findings from recommendations where id = any(${arrayOf(
      due.map(({ id }) => id),
      "uuid",
    )})
  `);
  const changed = after.filter(({ id, findings }) => before.get(id) !== canonicalJson(findings)).length;
  return { seen: due.length, changed };
}
