import type { Passage, RatingSource } from "@entente/domain";
import type { Fault } from "./fault.ts";
import type { PlaceRow, RatingRow, SourceRow } from "./priority/rows.ts";

/** Cells of a row that say where its value comes from. */
export type CitingRow = Pick<RatingRow, "basis" | "source" | "section" | "paragraph" | "locator">;

/** What rows may cite. */
export interface Library<Source = SourceRow> {
  /** Folder in which sources and quoted places are listed, such as `priority`. */
  readonly folder: string;
  /** Id of the brief among the sources. */
  readonly brief: string;
  readonly sources: ReadonlyMap<string, Source>;
  /** Places of the brief that are quoted, as `placeName` writes them. */
  readonly quoted: ReadonlySet<string>;
}

export function libraryOf<Source extends { readonly id: string }>(
  { sources, places }: { readonly sources: readonly Source[]; readonly places: readonly PlaceRow[] },
  brief: string,
  folder: string,
): Library<Source> {
  return {
    folder,
    brief,
    sources: new Map(sources.map((source) => [source.id, source])),
    quoted: new Set(places.map(placeName)),
  };
}

/** The place as people write it, such as `Conclusion, paragraph 1`. */
export function placeName({ section, paragraph }: Pick<Passage, "section" | "paragraph">): string {
  return `${section}, paragraph ${paragraph}`;
}

/** What keeps a reader from finding where the value comes from. */
export function citationFaults(row: CitingRow, library: Library<unknown>): readonly Fault[] {
  if (!library.sources.has(row.source)) {
    return [
      { field: "source", value: row.source, remedy: `use a source listed in ${library.folder}/sources.csv` },
    ];
  }
  if ((row.basis === "brief") !== (row.source === library.brief)) {
    const remedy = `use the basis brief with the source ${library.brief}, and with no other`;
    return [{ field: "basis", value: row.basis, remedy }];
  }
  return row.basis === "brief" ? placeFaults(row, library) : locatorFaults(row);
}

function placeFaults(
  { section, paragraph, locator }: CitingRow,
  { folder, quoted }: Library<unknown>,
): readonly Fault[] {
  if (section === null || paragraph === null) {
    const field = section === null ? "section" : "paragraph";
    return [{ field, value: "", remedy: "say where in the brief it stands" }];
  }
  if (locator !== null) {
    const remedy = "leave it empty; section and paragraph say where it stands";
    return [{ field: "locator", value: locator, remedy }];
  }
  const place = placeName({ section, paragraph });
  const remedy = `cite a place that ${folder}/passages.json quotes, or quote this one there`;
  return quoted.has(place) ? [] : [{ field: "paragraph", value: place, remedy }];
}

function locatorFaults({ section, paragraph, locator }: CitingRow): readonly Fault[] {
  if (section !== null || paragraph !== null) {
    const field = section === null ? "paragraph" : "section";
    const remedy = "leave it empty; only the brief is cited by section and paragraph";
    return [{ field, value: String(section ?? paragraph), remedy }];
  }
  if (locator !== null) return [];
  return [{ field: "locator", value: "", remedy: "say where in the source it stands" }];
}

/** Source and passage of a row without citation faults. */
export function citationOf(
  row: CitingRow,
  { brief, sources }: Library,
): { readonly source: RatingSource; readonly passage: Passage | null } {
  const source = sources.get(row.source);
  if (source === undefined) throw new Error(`unchecked source: ${row.source}`);
  const { title, publisher, year, license, caveat } = source;
  const { section, paragraph, locator } = row;
  const passage = section === null || paragraph === null ? null : { source: brief, section, paragraph };
  const stands = passage === null ? (locator ?? "") : placeName(passage);
  return { source: { title, publisher, year, license, locator: stands, caveat }, passage };
}
