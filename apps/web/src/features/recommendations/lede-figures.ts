import type { RecommendationFacetsOutput, RecommendationListOutput } from "@entente/contract";
import type { Facet } from "@entente/domain";
import { formatCount, formatMatches } from "../../lib/numbers.ts";
import { isNarrowed, type ListAddress, listHref } from "./list-address.ts";

/** A part of the page's first sentence: a figure with the rows behind it, and the words after it. */
export interface LedePart {
  readonly figure: string;
  readonly words: string;
  readonly href: string;
}

export interface ListFigures {
  readonly total: RecommendationListOutput["total"];
  readonly facets: RecommendationFacetsOutput;
}

const CLAUSES = [
  { facet: "health", value: "late", words: ["is late", "are late"] },
  { facet: "health", value: "at-risk", words: ["is at risk", "are at risk"] },
  { facet: "finding", value: "stale", words: ["has no recent report", "have no recent report"] },
  {
    facet: "finding",
    value: "claimed-unverified",
    words: ["is claimed but not verified", "are claimed but not verified"],
  },
  { facet: "health", value: "not-scheduled", words: ["has no due date", "have no due date"] },
] as const satisfies readonly { facet: Facet; value: string; words: readonly [string, string] }[];

/**
 * The page's first sentence in parts: how many match, then what is wrong with how many of them.
 *
 * Only the first part when the counts are those of the whole register but the list is narrowed, and no part about a
 * question that the list is narrowed by already: these counts would be about other rows.
 */
export function ledeParts({ total, facets }: ListFigures, address: ListAddress): readonly LedePart[] {
  const isOne = total.count === 1 && !total.isCapped;
  const all: LedePart = {
    figure: formatMatches(total),
    words: `${isOne ? "recommendation" : "recommendations"}${isNarrowed(address) ? (isOne ? " matches" : " match") : ""}`,
    href: listHref(address),
  };
  if (facets.scope === "register" && isNarrowed(address)) return [all];

  const clauses = CLAUSES.flatMap(({ facet, value, words }) => {
    const count = facets.counts[facet].find((entry) => entry.value === value)?.count ?? 0;
    if (count === 0 || address.filters[facet] !== undefined) return [];
    const href = listHref(address, { filters: { ...address.filters, [facet]: [value] } });
    return [{ figure: formatCount(count), words: words[count === 1 ? 0 : 1], href }];
  });
  return [all, ...clauses];
}
