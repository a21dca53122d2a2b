import { createHash } from "node:crypto";
import {
  type CountryCode,
  err,
  type FigureSourceId,
  type IndicatorId,
  ok,
  type PackId,
  type RequirementSet,
  type Result,
  type TechnologyId,
} from "@entente/domain";
import { crossProblems } from "./cross-checks.ts";
import { csvRows } from "./csv-rows.ts";
import type { CheckedRow, CheckedRows, PackAround, PackKind } from "./kind.ts";
import { kindOfFile, PACK_KINDS, type PackKindName } from "./kinds.ts";
import type { Pack, PackEntry } from "./pack.ts";
import { PACK_FILE, type PackFileRead, readPackFile } from "./pack-file.ts";
import type { PackInvalid, PackProblem } from "./problem.ts";

/** The text of every file of a pack, by its name. */
export type PackTexts = ReadonlyMap<string, string>;

/** What the register knows before a pack is loaded. */
export interface KnownNames {
  /** Countries and technologies that a pack may name without listing them. */
  readonly countries: Iterable<CountryCode>;
  readonly technologies: Iterable<TechnologyId>;
  /** What coalitions are asked for; absent while the register has none. */
  readonly requirements: RequirementSet | null;
  /** What countries are compared on; absent while the register has no model. */
  readonly alignment: PackAround["alignment"];
  /** Sources and indicators with the packs that have them; another pack may not use the same names. */
  readonly sources: readonly Owned<FigureSourceId>[];
  readonly indicators: readonly Owned<IndicatorId>[];
}

interface Owned<Id> {
  readonly id: Id;
  readonly pack: PackId;
}

/** SHA-256 over the names and contents of a pack's files, whatever order they come in. */
export function packHash(texts: PackTexts): string {
  const hash = createHash("sha256");
  for (const [name, text] of [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\n${text.length}\n${text}\n`);
  }
  return hash.digest("hex");
}

/**
 * The pack that the files describe, whole.
 *
 * Fails with `pack-invalid`, listing every row that cannot be used: wrong by itself, stated twice, naming what is not
 * listed, or off the range of its unit.
 */
export function readPack(texts: PackTexts, known: KnownNames): Result<Pack, PackInvalid> {
  const file = readPackFile(texts.get(PACK_FILE));
  const problems: PackProblem[] = [...(file.ok ? [] : file.problems), ...nameProblems(texts)];
  const faulty = new Set<PackKindName>();

  const rowsOf = <Fact>(name: PackKindName, kind: PackKind<Fact>): readonly CheckedRow<Fact>[] => {
    const read = kindRows(name, kind, texts);
    if (read.problems.length > 0) faulty.add(name);
    problems.push(...read.problems);
    return read.rows;
  };
  const { sources, countries, indicators, figures, pairs, memberships, ...others } = PACK_KINDS;
  const tabled = {
    sources: rowsOf("sources", sources),
    countries: rowsOf("countries", countries),
    indicators: rowsOf("indicators", indicators),
    figures: rowsOf("figures", figures),
    pairs: rowsOf("pairs", pairs),
    memberships: rowsOf("memberships", memberships),
  };
  const listed = Object.entries(others).map(
    ([name, kind]) => [name, rowsOf<object>(name as PackKindName, kind)] as const,
  );

  const around: PackAround = {
    isOptional: file.ok && file.heading.isOptional,
    sources: new Map(tabled.sources.map(({ fact }) => [fact.id, fact])),
    indicators: new Map(tabled.indicators.map(({ fact }) => [fact.id, fact])),
    countries: new Set([...known.countries, ...tabled.countries.map(({ fact }) => fact.code)]),
    technologies: new Set(known.technologies),
    requirements: known.requirements,
    alignment: known.alignment,
    owners: {
      source: othersOf(known.sources, file),
      indicator: othersOf(known.indicators, file),
    },
  };
  for (const rows of [...Object.values(tabled), ...listed.map(([, rows]) => rows)]) {
    problems.push(...crossProblems(rows, around, faulty));
  }

  if (!file.ok || problems.length > 0) return err({ code: "pack-invalid", problems });
  return ok({
    ...file.heading,
    contentHash: packHash(texts),
    sources: factsOf(tabled.sources),
    countries: factsOf(tabled.countries),
    indicators: factsOf(tabled.indicators),
    figures: factsOf(tabled.figures),
    pairs: factsOf(tabled.pairs),
    memberships: factsOf(tabled.memberships),
    entries: listed.flatMap(([kind, rows]) => rows.map((row, index) => entryOf(kind, row, index))),
  });
}

/** Names of other packs; none while it is not known which pack this is. */
function othersOf<Id>(owned: readonly Owned<Id>[], file: PackFileRead): ReadonlyMap<Id, PackId> {
  const own = file.ok ? file.heading.id : null;
  const others = owned.filter(({ pack }) => own !== null && pack !== own);
  return new Map(others.map(({ id, pack }) => [id, pack]));
}

function kindRows<Fact>(name: PackKindName, kind: PackKind<Fact>, texts: PackTexts): CheckedRows<Fact> {
  const files = [...texts].filter(([file]) => kindOfFile(file) === name);
  const read = files.map(([file, text]) => {
    const { rows, problems } = csvRows(file, text, kind.columns);
    const checked = kind.check(rows);
    return { rows: checked.rows, problems: [...problems, ...checked.problems] };
  });
  return { rows: read.flatMap(({ rows }) => rows), problems: read.flatMap(({ problems }) => problems) };
}

/** Files that no kind reads, and the one without which nothing can be cited. */
function nameProblems(texts: PackTexts): readonly PackProblem[] {
  const names = [...texts.keys()];
  const at = { line: null, field: null, value: "" };
  return [
    ...names
      .filter((name) => name !== PACK_FILE && kindOfFile(name) === null)
      .map((file) => ({
        file,
        ...at,
        remedy: `remove the file, or name it after a kind: ${Object.keys(PACK_KINDS).join(", ")}`,
      })),
    ...(names.includes("sources.csv")
      ? []
      : [{ file: "sources.csv", ...at, remedy: "add this file and name every source with its license" }]),
  ];
}

function factsOf<Fact>(rows: readonly CheckedRow<Fact>[]): readonly Fact[] {
  return rows.map(({ fact }) => fact);
}

function entryOf(kind: string, { fact, references }: CheckedRow<object>, index: number): PackEntry {
  const countries = references.flatMap((reference) => (reference.to === "country" ? [reference.value] : []));
  return { kind, ordinal: index + 1, countries: [...new Set(countries)], fact };
}
