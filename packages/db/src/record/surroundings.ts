import {
  type AudienceKey,
  isWithinAudience,
  type RecommendationId,
  type RecommendationKey,
  type SeatId,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { arrayOf } from "../sql-values.ts";

/** What stands around records, as it is now: which of these others block, each with its audience, and which seats are held. */
export interface Surroundings {
  readonly blocking: ReadonlyMap<RecommendationKey, readonly AudienceKey[]>;
  readonly held: ReadonlySet<SeatId>;
}

export async function surroundingsOf(
  { rows }: Work,
  keys: readonly RecommendationKey[],
  seats: readonly SeatId[],
): Promise<Surroundings> {
  const found = await rows<{
    blocking: RecommendationKey | null;
    audience: readonly AudienceKey[] | null;
    held: SeatId | null;
  }>(sql`
    select key as blocking, audience, null as held from recommendations
    where key = any(${arrayOf(keys, "text")}) and is_blocking
    union all
    select null, null, seat from seat_holdings where seat = any(${arrayOf(seats, "text")}) and to_day is null
  `);
  return {
    blocking: new Map(
      found.flatMap(({ blocking, audience }) =>
        blocking === null || audience === null ? [] : [[blocking, audience] as const],
      ),
    ),
    held: new Set(found.map(({ held }) => held).filter((seat) => seat !== null)),
  };
}

/** The prerequisites that still block and that a record's health may name: those which all of its readers may read. */
export function openFor(
  audience: readonly AudienceKey[],
  prerequisites: readonly RecommendationKey[],
  { blocking }: Surroundings,
): readonly RecommendationKey[] {
  return prerequisites.filter((key) => {
    const theirs = blocking.get(key);
    return theirs !== undefined && isWithinAudience(audience, theirs);
  });
}

/** The direct prerequisites of each of these records. */
export async function prerequisitesOf(
  { rows }: Work,
  ids: readonly RecommendationId[],
): Promise<ReadonlyMap<RecommendationId, readonly RecommendationKey[]>> {
  const found = await rows<{ id: RecommendationId; keys: readonly RecommendationKey[] }>(sql`
    select d.recommendation_id as id, array_agg(p.key order by p.key) as keys
    from dependencies d join recommendations p on p.id = d.prerequisite_id
    where d.recommendation_id = any(${arrayOf(ids, "uuid")})
    group by d.recommendation_id
  `);
  return new Map(found.map(({ id, keys }) => [id, keys]));
}
