import {
  type CalendarDate,
  type CountryCode,
  type ForumId,
  OBLIGATION_STATES,
  type ObligationState,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import type { CommitmentFacets, CommitmentFilters } from "../commitment-port.ts";
import type { Work } from "../database.ts";
import { matchCondition, stateColumn } from "./match.ts";

interface Counted {
  readonly facet: "forum" | "country" | "state" | "disputed";
  readonly value: string | null;
  readonly count: number;
}

/** Counts among the commitments that match, in one pass over them. */
export async function commitmentFacets(
  { rows }: Work,
  filters: CommitmentFilters,
  today: CalendarDate,
): Promise<CommitmentFacets> {
  const counted = await rows<Counted>(sql`
    with matched as materialized (
      select c.key, c.forum from commitments c where ${matchCondition(filters, today)}
    ), owed as materialized (
      select o.commitment, o.country, ${stateColumn(filters.word, today)} as state, o.is_disputed
      from matched m join obligations o on o.commitment = m.key
    )
    select 'forum' as facet, forum as value, count(*)::int as count from matched group by forum
    union all select 'country', country, count(distinct commitment)::int from owed group by country
    union all select 'state', state, count(distinct commitment)::int from owed where state is not null group by state
    union all select 'disputed', null, count(distinct commitment)::int from owed where is_disputed
  `);
  const ofFacet = <Value extends string>(facet: Counted["facet"]) =>
    counted
      .filter((one) => one.facet === facet)
      .map(({ value, count }) => ({ value: value as Value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const states = ofFacet<ObligationState>("state");
  return {
    forums: ofFacet<ForumId>("forum"),
    countries: ofFacet<CountryCode>("country"),
    states: OBLIGATION_STATES.flatMap((state) => states.find(({ value }) => value === state) ?? []),
    disputed: counted.find(({ facet }) => facet === "disputed")?.count ?? 0,
  };
}
