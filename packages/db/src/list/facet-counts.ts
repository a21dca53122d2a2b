import { type AgencyId, type Designation, FACETS, type Facet, undesignated } from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { FacetCounts, ListQuery } from "../ports.ts";
import { parseFacetText } from "../record/facets-of-record.ts";
import { COUNT_MAXIMUM } from "./list.ts";
import { isWhole, matchCondition, preferIndexes } from "./match.ts";

const DESIGNATION = "designation:";

export interface CountedText {
  readonly facet: string;
  readonly count: number;
}

/** Counts among the matches while there are at most a thousand, else of the whole register. */
export async function facetCounts(
  work: Work,
  query: Pick<ListQuery, "text" | "filters">,
): Promise<FacetCounts> {
  if (!isWhole(query)) {
    await preferIndexes(work, query);
    const counted = await work.rows<CountedText & { total: number }>(sql`
      with matched as materialized (
        select counted_texts(r.facets, array[]::text[], r.designation, r.lead) as texts from recommendations_in_sight r where ${matchCondition(query)}
        limit ${sql.raw(String(COUNT_MAXIMUM + 1))}
      )
      select facet, count(*)::int as count, (select count(*)::int from matched) as total
      from matched, unnest(texts) as facet group by facet
    `);
    const total = counted[0]?.total ?? 0;
    if (total <= COUNT_MAXIMUM) {
      return { scope: "matches", counts: byFacet(counted), designations: designationsIn(counted) };
    }
  }
  const counted = await registerCounts(work);
  const counts = byFacet(counted);
  const isSmall = isWhole(query) && totalOf(counts) <= COUNT_MAXIMUM;
  return { scope: isSmall ? "matches" : "register", counts, designations: designationsIn(counted) };
}

/** All counters: facets and the pairs of the heat tables. */
export function registerCounts({ rows }: Work): Promise<readonly CountedText[]> {
  return rows<CountedText>(sql`
    select facet, sum(count)::int as count from facet_counts group by facet having sum(count) <> 0
  `);
}

/** Every record has exactly one closure, so their counts add up to the register. */
export function totalOf(counts: FacetCounts["counts"]): number {
  return counts.closure.reduce((sum, { count }) => sum + count, 0);
}

/** The counts under their facets, most first and equal ones in text order. */
export function byFacet(counted: readonly CountedText[]): FacetCounts["counts"] {
  const lists = new Map<Facet, { value: string; count: number }[]>(FACETS.map((facet) => [facet, []]));
  for (const { facet: text, count } of counted) {
    const parsed = parseFacetText(text);
    if (parsed !== null) lists.get(parsed.facet)?.push({ value: parsed.value, count });
  }
  const sorted = [...lists].map(([facet, list]) => [
    facet,
    list.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  ]);
  return Object.fromEntries(sorted) as FacetCounts["counts"];
}

/** Counted like a facet by the trigger: the designation as JSON, or the lead of what nobody has marked. */
export function designationsIn(counted: readonly CountedText[]): readonly Designation[] {
  return counted
    .filter(({ facet }) => facet.startsWith(DESIGNATION))
    .map(({ facet }) => facet.slice(DESIGNATION.length))
    .toSorted()
    .map((text) =>
      text.startsWith("{") ? (JSON.parse(text) as Designation) : undesignated(text as AgencyId),
    );
}
