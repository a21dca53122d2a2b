import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { Step } from "../record/step.ts";

/**
 * The first step whose new dependency would close a cycle with what stands now; absent when none does.
 *
 * The domain has refused the cycles that could be seen when the step was decided. Dependencies are added one at a time
 * here, so that two of them cannot close one together.
 */
export async function closesCycle({ db, rows }: Work, steps: readonly Step[]): Promise<Step | null> {
  const added = steps.filter(({ change }) => change.kind === "dependency-added");
  if (added.length === 0) return null;
  await db.execute(sql`lock table dependencies in share row exclusive mode`);
  for (const step of added) {
    if (step.change.kind !== "dependency-added") continue;
    const reached = await rows(sql`
      with recursive above (id) as (
        select id from recommendations where key = ${step.change.prerequisite}
        union
        select d.prerequisite_id from dependencies d join above on d.recommendation_id = above.id
      )
      select 1 from above where id = ${step.id} limit 1
    `);
    if (reached.length > 0) return step;
  }
  return null;
}
