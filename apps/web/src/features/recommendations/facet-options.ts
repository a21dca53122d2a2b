import type { Facet } from "@entente/domain";
import { FACET_WORDS } from "../../lib/words.ts";
import { closedValues, facetValueWords, type Names } from "./facet-value.ts";
import type { ListAddress } from "./list-address.ts";
import type { LoadedCounts } from "./load-list.ts";

/** The facets that are offered as choices, in their order; `lead` and `share` come with links only. */
export const OFFERED_FACETS = [
  "health",
  "finding",
  "agency",
  "theme",
  "technology",
  "implementation",
  "verification",
  "position",
  "resolution",
  "closure",
  "forum",
  "country",
] as const satisfies readonly Facet[];

/** Facets whose choices are in view before anybody asks for them. */
const OPEN_FROM_START: readonly Facet[] = ["health", "agency"];
/** Choices shown of a facet with many; the rest on request. */
const SHOWN_AT_FIRST = 4;

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Full name where the label is a short one. */
  readonly title: string | null;
  /** Recommendations with this value; absent when the counts do not say. */
  readonly count: number | null;
  readonly isChosen: boolean;
}

export interface FacetChoice {
  readonly facet: Facet;
  readonly label: string;
  readonly options: readonly FacetOption[];
  /** Values left out until they are asked for. */
  readonly hidden: number;
  readonly isOpen: boolean;
}

/**
 * The choices that narrow the list: those with matches, and the ones in use whether they have any or not.
 *
 * A facet in use is counted as if it were not, so that its other values can be added.
 */
export function facetChoices(
  { matching, without }: LoadedCounts,
  address: ListAddress,
  names: Names,
): readonly FacetChoice[] {
  return OFFERED_FACETS.map((facet) => {
    const chosen = address.filters[facet] ?? [];
    const { counts } = without.get(facet) ?? matching;
    const counted = new Map(counts[facet].map(({ value, count }) => [value, count]));
    const values = valuesInOrder(facet, [...counted.keys()], chosen);
    const options = values
      .map((value) => optionOf(facet, value, counted.get(value) ?? null, chosen.includes(value), names))
      .filter(({ count, isChosen }) => isChosen || (count ?? 0) > 0);
    const isCut = closedValues(facet) === null && address.unfolded !== facet;
    const shown = isCut
      ? options.filter(({ isChosen }, index) => isChosen || index < SHOWN_AT_FIRST)
      : options;
    return {
      facet,
      label: FACET_WORDS[facet],
      options: shown,
      hidden: options.length - shown.length,
      isOpen: chosen.length > 0 || address.unfolded === facet || OPEN_FROM_START.includes(facet),
    };
  }).filter(({ options }) => options.length > 0);
}

/** A closed list in its own order; others as counted, most first, with values in use that were not counted at the end. */
function valuesInOrder(
  facet: Facet,
  counted: readonly string[],
  chosen: readonly string[],
): readonly string[] {
  return closedValues(facet) ?? [...new Set([...counted, ...chosen])];
}

function optionOf(
  facet: Facet,
  value: string,
  count: number | null,
  isChosen: boolean,
  names: Names,
): FacetOption {
  const title = facet === "agency" ? (names.agency.get(value) ?? null) : null;
  return { value, label: facetValueWords(facet, value, names), title, count, isChosen };
}
