import type { CalendarDate, HealthLabel, RecommendationId, RecommendationKey } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { DependencyNeighborhood } from "../ports.ts";
import { arrayOf } from "../sql-values.ts";

interface NodeColumns {
  readonly key: RecommendationKey;
  readonly title: string;
  readonly isOpen: boolean;
  readonly doneOn: CalendarDate | null;
  readonly due: CalendarDate | null;
  readonly health: HealthLabel;
}

/** Everything above and below one record in the dependency graph, the nearest first when it has to be cut. */
export async function neighborhoodOf(
  work: Work,
  key: RecommendationKey,
  limit: number,
): Promise<DependencyNeighborhood> {
  const { ids, isCut } = await idsAround(work, key, limit);
  const nodes = await work.rows<NodeColumns>(sql`
    select key, title, is_blocking as "isOpen", done_on as "doneOn", current_due as due, health
    from recommendations where id = any(${arrayOf(ids, "uuid")}) order by key
  `);
  const edges = await work.rows<{ dependent: RecommendationKey; prerequisite: RecommendationKey }>(sql`
    select below.key as dependent, above.key as prerequisite
    from dependencies d
      join recommendations below on below.id = d.recommendation_id
      join recommendations above on above.id = d.prerequisite_id
    where d.recommendation_id = any(${arrayOf(ids, "uuid")}) and d.prerequisite_id = any(${arrayOf(ids, "uuid")})
    order by 1, 2
  `);
  return { nodes, edges, isCut };
}

async function idsAround({ rows }: Work, key: RecommendationKey, limit: number) {
  const found = await rows<{ id: RecommendationId; side: "above" | "below" }>(sql`
    with recursive above (id) as (${walk(key, sql`d.prerequisite_id`, sql`d.recommendation_id`, sql`above`)}),
      below (id) as (${walk(key, sql`d.recommendation_id`, sql`d.prerequisite_id`, sql`below`)})
    select * from (select id, 'above' as side from above limit ${sql.raw(String(limit + 1))}) as nearest_above
    union all
    select * from (select id, 'below' from below limit ${sql.raw(String(limit + 1))}) as nearest_below
  `);
  const above = found.filter(({ side }) => side === "above").map(({ id }) => id);
  const below = found.filter(({ side }) => side === "below").map(({ id }) => id);
  const ids = new Set<RecommendationId>();
  for (let index = 0; index < Math.max(above.length, below.length); index += 1) {
    for (const id of [above[index], below[index]]) if (id !== undefined) ids.add(id);
  }
  return { ids: [...ids].slice(0, limit), isCut: ids.size > limit };
}

/** Rows come in the order in which they are reached, and no more are made than are taken. */
function walk(key: RecommendationKey, to: SQL, from: SQL, name: SQL): SQL {
  return sql`
    select id from recommendations where key = ${key}
    union
    select ${to} from dependencies d join ${name} on ${from} = ${name}.id
  `;
}
