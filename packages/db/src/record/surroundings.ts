import type { RecommendationId, RecommendationKey, SeatId } from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { arrayOf } from "../sql-values.ts";

/** What stands around records, as it is now: which of these others block, and which of these seats are held. */
export interface Surroundings {
  readonly blocking: ReadonlySet<RecommendationKey>;
  readonly held: ReadonlySet<SeatId>;
}

export async function surroundingsOf(
  { rows }: Work,
  keys: readonly RecommendationKey[],
  seats: readonly SeatId[],
): Promise<Surroundings> {
  const found = await rows<{ blocking: RecommendationKey | null; held: SeatId | null }>(sql`
    select key as blocking, null as held from recommendations
    where key = any(${arrayOf(keys, "text")}) and is_blocking
    union all
    select null, seat from seat_holdings where seat = any(${arrayOf(seats, "text")}) and to_day is null
  `);
  return {
    blocking: new Set(found.map(({ blocking }) => blocking).filter((key) => key !== null)),
    held: new Set(found.map(({ held }) => held).filter((seat) => seat !== null)),
  };
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
