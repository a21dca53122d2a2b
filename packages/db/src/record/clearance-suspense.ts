import {
  type AudienceKey,
  type CalendarDate,
  isWithinAudience,
  type RecommendationId,
  type RecommendationKey,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { UNMARKED_AUDIENCE } from "../schema/index.ts";
import { arrayOf } from "../sql-values.ts";

/**
 * The oldest date by which an office owes an answer to a clearance of what belongs to or speaks of each of these records.
 * Clearances carry no marking, and health is read by all readers of a record: it speaks of them only where nobody abroad
 * reads it.
 */
export async function clearanceSuspenses(
  { rows }: Work,
  subjects: readonly { readonly id: RecommendationId; readonly audience: readonly AudienceKey[] }[],
): Promise<ReadonlyMap<RecommendationId, CalendarDate>> {
  const atHome = subjects.filter(({ audience }) => isWithinAudience(audience, UNMARKED_AUDIENCE));
  if (atHome.length === 0) return new Map();
  const ids = arrayOf(
    atHome.map(({ id }) => id),
    "uuid",
  );
  const found = await rows<{ id: RecommendationId; suspense: CalendarDate }>(sql`
    select r.id, min(c.suspense)::text as suspense
    from recommendations r join clearance_rounds c on c.about = r.key
    where r.id = any(${ids}) and c.is_running and cardinality(c.owing) > 0
    group by r.id
  `);
  return new Map(found.map(({ id, suspense }) => [id, suspense]));
}

/** What a clearance waits for is a matter of health: the next refresh looks again at the record that it is about. */
export async function reviewAbout({ db }: Work, about: RecommendationKey | null): Promise<void> {
  if (about === null) return;
  await db.execute(sql`
    update recommendations set review_on = '0001-01-01' where closure = 'open' and key = ${about}
  `);
}
