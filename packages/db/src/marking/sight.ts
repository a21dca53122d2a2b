import {
  type AgencyId,
  type Designation,
  REGISTER_SIGHT,
  type RecommendationId,
  undesignated,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { arrayOf } from "../sql-values.ts";

/** A record that the asker may not receive was about to be written. */
class NotInSight extends Error {}

/**
 * Goes on as the register itself, which keeps records around a changed one in order whether the person may see them or
 * not. Fails unless the person may receive every record that they are about to change.
 */
export async function goOnAsRegister(work: Work, changing: readonly RecommendationId[]): Promise<void> {
  const [found] = await work.rows<{ seen: number }>(sql`
    select count(*)::int as seen, set_config('entente.sight', ${REGISTER_SIGHT.join(",")}, true)
    from recommendations where id = any(${arrayOf(changing, "uuid")})
  `);
  if (found?.seen !== new Set(changing).size) throw new NotInSight("a record out of sight is not changed");
}

/** The designation of a row: what nobody has marked is answered for by its lead. */
export function designationOf(row: {
  readonly designation: Designation | null;
  readonly lead: AgencyId;
}): Designation {
  return row.designation ?? undesignated(row.lead);
}
