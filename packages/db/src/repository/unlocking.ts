import type { RecommendationId } from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { CONTACT_JOIN, LIST_COLUMNS, type ListColumns, listRowOf, STORED_COLUMNS } from "../list/list-row.ts";
import type { ListRow } from "../ports.ts";
import { arrayOf } from "../sql-values.ts";

/**
 * Records that others wait for, those with the most direct waiters first, equal ones in the order of their keys. Only
 * waiters that the asker may read are counted.
 */
export async function mostUnlocking(
  work: Work,
  limit: number,
): Promise<readonly { row: ListRow; direct: number; all: number }[]> {
  const found = await work.rows<ListColumns & { direct: number }>(sql`
    with top as materialized (
      select ${STORED_COLUMNS}, r.waiting_dependents from recommendations r
      where r.is_blocking and r.waiting_dependents > 0
      order by r.waiting_dependents desc, r.id desc limit ${sql.raw(String(limit))}
    )
    select ${LIST_COLUMNS}, waiting.direct from top r ${CONTACT_JOIN}
      cross join lateral (
        select count(*)::int as direct
        from dependencies d join recommendations w on w.id = d.recommendation_id
        where d.prerequisite_id = r.id and w.is_blocking
      ) as waiting
    where waiting.direct > 0
    order by waiting.direct desc, r.key
  `);
  const behind = await waitersBehind(
    work,
    found.map(({ id }) => id),
  );
  return found.map(({ direct, ...columns }) => ({
    row: listRowOf(columns),
    direct,
    all: behind.get(columns.id) ?? direct,
  }));
}

/** How many open records wait behind each, directly or through others that are open too. */
export async function waitersBehind(
  { rows }: Work,
  ids: readonly RecommendationId[],
): Promise<ReadonlyMap<RecommendationId, number>> {
  const found = await rows<{ root: RecommendationId; count: number }>(sql`
    with recursive waiting (root, id) as (
      select root, root from unnest(${arrayOf(ids, "uuid")}) as root
      union
      select waiting.root, d.recommendation_id
      from waiting
        join dependencies d on d.prerequisite_id = waiting.id
        join recommendations r on r.id = d.recommendation_id
      where r.is_blocking
    )
    select root, count(*)::int - 1 as count from waiting group by root
  `);
  return new Map(found.map(({ root, count }) => [root, count]));
}
