import {
  type AudienceKey,
  type CalendarDate,
  type Instant,
  isBlocking,
  type RecommendationId,
  type RecommendationKey,
  type SeatId,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { instantOf } from "../schema/column.ts";
import type { OwnHealthFacts } from "../schema/index.ts";
import { arrayOf } from "../sql-values.ts";
import type { Step } from "./step.ts";

/** A row that no other transaction can change until this one ends, with the head of its audit chain. */
export interface LockedRecord {
  readonly id: RecommendationId;
  readonly key: RecommendationKey;
  readonly version: number;
  readonly leadContact: SeatId | null;
  readonly currentDue: CalendarDate | null;
  readonly healthFacts: OwnHealthFacts;
  readonly facets: readonly string[];
  readonly pairs: readonly string[];
  readonly audience: readonly AudienceKey[];
  readonly waitingDependents: number;
  readonly registeredAt: Instant;
  readonly historyFrom: CalendarDate;
  readonly historyTo: CalendarDate;
  readonly sequence: number;
  readonly hash: string;
}

/**
 * Locks the records of these steps, in the order of their ids, and those beside them that the steps may touch: what
 * depends on a record that begins or ceases to block, what such a record waits for, and both ends of a dependency.
 */
export async function lockRecords(
  work: Work,
  steps: readonly Step[],
): Promise<ReadonlyMap<RecommendationId, LockedRecord>> {
  const changed = steps.map(({ id }) => id);
  const flipped = steps
    .filter(({ before, after }) => isBlocking(before) !== isBlocking(after))
    .map(({ id }) => id);
  const linked = steps.flatMap(({ change }) =>
    change.kind === "dependency-added" || change.kind === "dependency-removed" ? [change.prerequisite] : [],
  );
  const found = await work.rows<LockedRecord>(sql`
    select r.id, r.key, r.version, r.lead_contact as "leadContact", r.current_due as "currentDue",
      r.health_facts as "healthFacts", r.facets, r.pairs, r.audience, r.waiting_dependents as "waitingDependents",
      r.registered_at as "registeredAt", r.history_from as "historyFrom", r.history_to as "historyTo",
      h.sequence, h.hash
    from recommendations r join audit_heads h on h.chain = r.id::text
    where r.id in (
      select unnest(${arrayOf(changed, "uuid")})
      union
      select recommendation_id from dependencies where prerequisite_id = any(${arrayOf(flipped, "uuid")})
      union
      select prerequisite_id from dependencies where recommendation_id = any(${arrayOf(flipped, "uuid")})
      union
      select id from recommendations where key = any(${arrayOf(linked, "text")})
    )
    order by r.id
    for update
  `);
  return new Map(found.map((row) => [row.id, { ...row, registeredAt: instantOf(row.registeredAt) }]));
}
