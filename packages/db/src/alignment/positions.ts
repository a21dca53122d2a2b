import { sql } from "drizzle-orm";
import type { GivenPosition } from "../alignment-port.ts";
import type { Work } from "../database.ts";

/** Positions that were given, by recommendation and agency. */
export function givenPositions({ rows }: Work, limit: number): Promise<readonly GivenPosition[]> {
  return rows<GivenPosition>(sql`
    select r.key as recommendation, a.agency, a.position
    from assignments a join recommendations r on r.id = a.recommendation_id
    where a.position <> 'not-given'
    order by r.key, a.agency collate "C" limit ${limit}
  `);
}
