import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { packCapability } from "@entente/contract";
import { type CountryCode, isHeldBy } from "@entente/domain";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { briefAlignment } from "../alignment/brief-alignment.ts";
import { briefPortfolio } from "../brief/brief-portfolio.ts";
import { briefCoalitions } from "../coalition/brief-coalitions.ts";
import type { Pack } from "./pack.ts";
import { formatPackProblem } from "./problem.ts";
import { readPack } from "./read-pack.ts";
import { type ShippedPack, shippedPacks } from "./shipped-packs.ts";

const FOLDER = join(import.meta.dirname, "../../packs");
const MEBIBYTE = 1024 * 1024;
const SHIPPED = shippedPacks();
const { set: REQUIREMENTS, capabilities: STATED } = briefCoalitions();
const TECHNOLOGIES = briefPortfolio().reference.technologies.map(({ id }) => id);

/** Sources whose publishers state no terms under which their figures may be passed on. */
const UNCLEAR = [
  "belfer_ceti_2025",
  "delloro_2021_press",
  "gsma_mci_2022",
  "imf_aipi_2023",
  "sia_bcg_2021",
  "un_egdi_2020",
  "unctad_dp_2021",
  "unctad_ict_goods",
  "wipo_gii_2021_third_party",
];

const [open] = SHIPPED;
if (open === undefined) throw new Error("no pack is shipped");
const countries = readOrThrow(open, []).countries.map(({ code }) => code);
const PACKS = SHIPPED.map((shipped) => readOrThrow(shipped, countries));

function readOrThrow({ texts }: ShippedPack, known: readonly CountryCode[]): Pack {
  const read = readPack(texts, {
    countries: known,
    technologies: TECHNOLOGIES,
    requirements: REQUIREMENTS,
    alignment: briefAlignment().model,
    sources: [],
    indicators: [],
  });
  if (!read.ok) throw new Error(read.error.problems.map(formatPackProblem).join("\n"));
  return read.value;
}

describe("the shipped packs", () => {
  it("are two that every register opens with, and four of which an operator chooses", () => {
    expect(PACKS.map(({ id, isOptional }) => [id, isOptional])).toEqual([
      ["open", false],
      ["general-knowledge", false],
      ["eto-chip-supply-chain", true],
      ["itu-global-cybersecurity-index", true],
      ["oxford-government-ai-readiness", true],
      ["taped-data-clauses", true],
    ]);
  });

  it("hold no row whose source has unclear terms, by the class of the source and not by the folder", () => {
    for (const { id, texts, isOptional } of SHIPPED) {
      const classes = new Map(
        rowsOf(texts.get("sources.csv") ?? "").map((row) => [row["id"], row["license_class"]]),
      );
      const cited = [...texts]
        .filter(([name]) => name.endsWith(".csv") && name !== "sources.csv")
        .flatMap(([name, text]) =>
          rowsOf(text).map((row) => [`${id}/${name}`, row["source"] ?? ""] as const),
        );
      const forbidden = cited.filter(([, source]) => {
        const found = classes.get(source);
        const isFree = found === "open" || found === "general-knowledge";
        return (
          UNCLEAR.includes(source) || !(isFree || (isOptional && found === "share-alike-or-noncommercial"))
        );
      });
      expect(forbidden).toEqual([]);
      expect(cited.length).toBeGreaterThan(0);
    }
  });

  it("keep what binds its users in optional packs, one license each", () => {
    for (const { sources, ...pack } of PACKS) {
      expect(sources.filter(({ licenseClass }) => !isHeldBy(pack, licenseClass))).toEqual([]);
    }
    const licenses = PACKS.filter(({ isOptional }) => isOptional).map(
      ({ sources }) => new Set(sources.map(({ license }) => license)).size,
    );
    expect(licenses).toEqual([1, 1, 1, 1]);
  });

  it("name each source and each indicator in one pack only", () => {
    const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) < index);
    expect(repeated(PACKS.flatMap(({ sources }) => sources.map(({ id }) => id)))).toEqual([]);
    expect(repeated(PACKS.flatMap(({ indicators }) => indicators.map(({ id }) => id)))).toEqual([]);
  });

  it("cite every source they name, and measure every indicator they list", () => {
    for (const { sources, indicators, countries: listed, figures, pairs, memberships, entries } of PACKS) {
      const facts = [...figures, ...pairs, ...memberships];
      const cited = new Set<unknown>(
        [...facts, ...listed, ...entries.map(({ fact }) => fact)].map((fact) => Reflect.get(fact, "source")),
      );
      expect(sources.filter(({ id }) => !cited.has(id))).toEqual([]);
      const measured = new Set<unknown>(facts.map(({ indicator }) => indicator));
      const ofAreas = entries.map(({ fact }) => Reflect.get(fact, "indicator"));
      expect(indicators.filter(({ id }) => !measured.has(id) && !ofAreas.includes(id))).toEqual([]);
    }
  });

  it("describe the 16 countries, the European Union and China as the set that the brief is about", () => {
    const focus = PACKS.flatMap((pack) => pack.countries.filter((country) => country.focus !== null));
    expect(focus.map(({ code, focus: role }) => `${code} ${role}`).toSorted()).toEqual(
      [
        ..."AUS CAN DEU FIN FRA GBR IND ISR ITA JPN KOR NLD SGP SWE TWN USA"
          .split(" ")
          .map((code) => `${code} core`),
        "CHN reference",
        "EU bloc",
      ].toSorted(),
    );
  });

  it("leave Taiwan blank where a publisher does not cover it", () => {
    const figures = PACKS.flatMap((pack) => pack.figures).filter(({ country }) => country === "TWN");
    expect(figures.filter(({ indicator }) => /^(wb_gdp|wb_pop|wb_gerd|gii_|un_)/u.test(indicator))).toEqual(
      [],
    );
  });

  it("state every figure that a capability cites, of the brief's files and of their own", () => {
    const figures = new Map(
      PACKS.flatMap((pack) => pack.figures).map(({ country, indicator, year, value }) => [
        `${country} ${indicator} ${year}`,
        value,
      ]),
    );
    const sumOf = (country: string, indicator: string, from: number, to: number) => {
      const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      const known = years.flatMap((year) => figures.get(`${country} ${indicator} ${year}`) ?? []);
      return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
    };
    const ofBrief = STATED.flatMap(({ country, figure }) => {
      if (figure === null) return [];
      const { indicator, year, value } = figure;
      return [{ country, indicator, from: figure.firstYear ?? year, to: year, value }];
    });
    const ofPacks = PACKS.flatMap(({ entries }) => entries)
      .filter(({ kind }) => kind === "capabilities")
      .map(({ fact }) => packCapability.parse(fact))
      .map(({ country, indicator, year, value }) => ({ country, indicator, from: year, to: year, value }));
    expect([ofBrief.length, ofPacks.length].map((count) => count > 40)).toEqual([true, true]);
    for (const { country, indicator, from, to, value } of [...ofBrief, ...ofPacks]) {
      const stated = sumOf(country, indicator, from, to);
      expect([country, indicator, stated]).toEqual([country, indicator, value]);
    }
  });

  it("bind nobody by the capabilities that every register opens with", () => {
    const optional = PACKS.filter(({ isOptional }) => isOptional).flatMap(({ sources }) => sources);
    const titles = new Set(optional.map(({ title }) => title));
    expect(STATED.filter(({ source }) => titles.has(source.title))).toEqual([]);
  });

  it("keep every file under one mebibyte", () => {
    const sizes = PACKS.flatMap(({ id }) =>
      readdirSync(join(FOLDER, id)).map(
        (name) => [`${id}/${name}`, statSync(join(FOLDER, id, name)).size] as const,
      ),
    );
    expect(sizes.filter(([, size]) => size >= MEBIBYTE)).toEqual([]);
  });

  it("have a line in LICENSES.md that names the license of each source", () => {
    expect(existsSync(join(FOLDER, "LICENSES.md"))).toBe(true);
    const lines = readFileSync(join(FOLDER, "LICENSES.md"), "utf8").split("\n");
    for (const { id, sources } of PACKS) {
      for (const source of sources) {
        const line =
          lines.find((text) => text.includes(`| \`${id}\` |`) && text.includes(`\`${source.id}\``)) ?? "";
        expect([source.id, line.includes(source.license)]).toEqual([source.id, true]);
      }
    }
  });
});

function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, { columns: true });
}
