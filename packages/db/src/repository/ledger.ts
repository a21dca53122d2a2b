import type { RecommendationKey } from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { LedgerCount } from "../ports.ts";
import { arrayOf } from "../sql-values.ts";

/** How many records of each theme are closed as implemented, and how many are not, in one pass. */
export function ledgerCounts({ rows }: Work): Promise<readonly LedgerCount[]> {
  return rows<LedgerCount>(sql`
    select theme, count(*) filter (where closure = 'closed-implemented')::int as done,
      count(*) filter (where closure <> 'closed-implemented')::int as open
    from recommendations group by theme order by theme
  `);
}

export function titlesOf(
  { rows }: Work,
  keys: readonly RecommendationKey[],
): Promise<readonly { readonly key: RecommendationKey; readonly title: string }[]> {
  return rows(sql`
    select key, title from recommendations where key = any(${arrayOf(keys, "text")}) order by key_sort
  `);
}
