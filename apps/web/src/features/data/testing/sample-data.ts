import type { StoredIndicatorOutput, StoredSourceOutput } from "@entente/contract";

/** An indicator of figures in a pack. */
export function sampleIndicator(
  id: string,
  changes: Partial<StoredIndicatorOutput> = {},
): StoredIndicatorOutput {
  return {
    id: id as StoredIndicatorOutput["id"],
    title: `Indicator ${id}`,
    theme: "context",
    technology: null,
    unit: "count",
    direction: "higher-better",
    source: "bank" as StoredIndicatorOutput["source"],
    note: null,
    pack: "open" as StoredIndicatorOutput["pack"],
    form: "figures",
    ...changes,
  };
}

/** A source of open figures. */
export function sampleSource(id: string): StoredSourceOutput {
  return {
    id: id as StoredSourceOutput["id"],
    pack: "open" as StoredSourceOutput["pack"],
    publisher: `Publisher ${id}`,
    title: `Figures of ${id}`,
    year: 2024,
    license: "CC0 1.0",
    licenseClass: "open",
    locator: null,
    caveat: null,
  };
}
