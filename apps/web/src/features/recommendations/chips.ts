import { FACET_WORDS } from "../../lib/words.ts";
import { facetValueWords, type Names } from "./facet-value.ts";
import { activeFilters, type ListAddress, listHref } from "./list-address.ts";

/** One thing that narrows the list, and the address of the list without it. */
export interface Chip {
  readonly what: string;
  readonly value: string;
  readonly withoutHref: string;
}

/** What narrows the list now: the search text first, then the filters in the order of the facets. */
export function chipsOf(address: ListAddress, names: Names): readonly Chip[] {
  const search: readonly Chip[] =
    address.text === null
      ? []
      : [{ what: "Text", value: `“${address.text}”`, withoutHref: listHref(address, { text: null }) }];
  const filters = activeFilters(address).flatMap(([facet, values]) =>
    values.map((value) => ({
      what: FACET_WORDS[facet],
      value: facetValueWords(facet, value, names),
      withoutHref: listHref(address, {
        filters: { ...address.filters, [facet]: values.filter((other) => other !== value) },
      }),
    })),
  );
  return [...search, ...filters];
}

/** The list without text and filters, sorted and grouped as before. */
export function clearedHref(address: ListAddress): string {
  return listHref(address, { text: null, filters: {} });
}
