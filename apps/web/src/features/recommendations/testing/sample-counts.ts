import { facetCounts, type RecommendationFacetsOutput } from "@entente/contract";
import { FACETS, type Facet } from "@entente/domain";

/** Counts as the API gives them; facets that are not named have none. Values are given most first. */
export function sampleCounts(
  named: Partial<Record<Facet, Readonly<Record<string, number>>>>,
): RecommendationFacetsOutput["counts"] {
  return facetCounts.parse(
    Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        Object.entries(named[facet] ?? {}).map(([value, count]) => ({ value, count })),
      ]),
    ),
  );
}
