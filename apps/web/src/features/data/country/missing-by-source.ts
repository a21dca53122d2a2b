import type { CountryDataOutput, StoredIndicatorOutput, StoredSourceOutput } from "@entente/contract";

export interface MissingOfSource {
  readonly source: StoredSourceOutput;
  readonly indicators: readonly StoredIndicatorOutput[];
}

/** What is missing, by the source that would state it: most first, then by title. */
export function missingBySource({
  missing,
  indicators,
  sources,
}: Pick<CountryDataOutput, "missing" | "indicators" | "sources">): readonly MissingOfSource[] {
  const isMissing = new Set<string>(missing);
  return sources
    .map((source) => ({
      source,
      indicators: indicators.filter(({ id, source: from }) => from === source.id && isMissing.has(id)),
    }))
    .filter((entry) => entry.indicators.length > 0)
    .toSorted(
      (a, b) => b.indicators.length - a.indicators.length || (a.source.title < b.source.title ? -1 : 1),
    );
}
