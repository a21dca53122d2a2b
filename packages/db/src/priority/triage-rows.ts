import type { RecommendationId } from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { PriorityRepository, TriageRow } from "../priority-port.ts";
import { waitersBehind } from "../repository/unlocking.ts";

/** Open recommendations with what triage computes on, nearest due date first. */
export async function triageRows(work: Work, limit: number): ReturnType<PriorityRepository["triageRows"]> {
  const found = await work.rows<Omit<TriageRow, "unlocks"> & { id: RecommendationId }>(sql`
    select id, key, title, technologies, current_due as due from recommendations
    where closure = 'open' order by current_due nulls last, key limit ${limit}
  `);
  const [counted] = await work.rows<{ total: number }>(
    sql`select count(*)::int as total from recommendations where closure = 'open'`,
  );
  const behind = await waitersBehind(
    work,
    found.map(({ id }) => id),
  );
  const rows = found.map(({ id, ...row }) => ({ ...row, unlocks: behind.get(id) ?? 0 }));
  return { rows, total: counted?.total ?? 0 };
}
