import { FACETS, type Facet } from "@entente/domain";

export type FacetValues = Partial<Readonly<Record<Facet, string | readonly string[]>>>;

/** The list narrowed so, such as `/recommendations?agency=DOC&health=late`; several values of one facet widen it. */
export function recommendationsHref(values: FacetValues = {}): string {
  const parameters = FACETS.flatMap((facet) =>
    [values[facet] ?? []]
      .flat()
      .map((value) => `${facet}=${encodeURIComponent(value).replaceAll("%3A", ":")}`),
  );
  return parameters.length === 0 ? "/recommendations" : `/recommendations?${parameters.join("&")}`;
}
