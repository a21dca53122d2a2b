import type { AudienceKey } from "@entente/domain";
import { sql } from "drizzle-orm";
import { type Database, registerItself } from "./database.ts";

/** A counter that does not say what the rows say. */
export interface CounterDifference {
  readonly facet: string;
  readonly audience: readonly AudienceKey[];
  readonly counted: number;
  readonly actual: number;
}

/** Recounts the register and returns the counters that differ: none when all is well. Reads every record. */
export function verifyCounters(database: Database): Promise<readonly CounterDifference[]> {
  return database.asOwner(({ rows }) =>
    rows<CounterDifference>(sql`
      with actual as (
        select facet, audience, count(*) as count
        from recommendations, unnest(counted_texts(facets, pairs, designation, lead)) as facet group by 1, 2
      ), counted as (
        select facet, audience, sum(count) as count from facet_counts group by 1, 2
      )
      select facet, audience, coalesce(counted.count, 0)::int as counted, coalesce(actual.count, 0)::int as actual
      from counted full join actual using (facet, audience)
      where coalesce(counted.count, 0) <> coalesce(actual.count, 0)
      order by facet, audience
    `),
  );
}

/** True when no recommendation is registered. */
export async function isEmpty(database: Database): Promise<boolean> {
  const found = await database.read(registerItself(), ({ rows }) =>
    rows(sql`select 1 from recommendations limit 1`),
  );
  return found.length === 0;
}
