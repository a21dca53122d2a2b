import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountryCode, IndicatorId } from "../id.ts";
import { coverageByTheme, dataCoverage, type KnownCell } from "./coverage.ts";

const indicators = (...names: readonly string[]) => names as readonly string[] as readonly IndicatorId[];
const countries = (...codes: readonly string[]) => codes as readonly string[] as readonly CountryCode[];
const cell = (indicator: string, country: string, latestYear: number | null = 2020): KnownCell => ({
  indicator: indicator as IndicatorId,
  country: country as CountryCode,
  latestYear,
  facts: 2,
});

describe("dataCoverage", () => {
  it("tells for each indicator what is known of whom and who is missing", () => {
    const coverage = dataCoverage(indicators("gdp", "chips"), countries("USA", "TWN", "JPN"), [
      cell("gdp", "USA", 2021),
      cell("gdp", "JPN", null),
      cell("chips", "USA"),
      cell("chips", "MEX"),
      cell("other", "TWN"),
    ]);
    expect(coverage.rows).toEqual([
      {
        indicator: "gdp",
        cells: [{ latestYear: 2021, facts: 2 }, null, { latestYear: null, facts: 2 }],
        known: 2,
        missing: ["TWN"],
      },
      {
        indicator: "chips",
        cells: [{ latestYear: 2020, facts: 2 }, null, null],
        known: 1,
        missing: ["TWN", "JPN"],
      },
    ]);
    expect([coverage.known, coverage.of]).toEqual([3, 6]);
    expect(coverage.byCountry).toEqual([
      { country: "USA", known: 2, of: 2 },
      { country: "TWN", known: 0, of: 2 },
      { country: "JPN", known: 1, of: 2 },
    ]);
    expect(coverage.leastKnown).toEqual(["TWN"]);
  });

  it("names nobody as least known when as much is known of all", () => {
    const all = [cell("gdp", "USA"), cell("gdp", "JPN")];
    expect(dataCoverage(indicators("gdp"), countries("USA", "JPN"), all).leastKnown).toEqual([]);
    expect(dataCoverage(indicators("gdp"), countries("USA", "JPN"), []).leastKnown).toEqual([]);
    expect(dataCoverage([], [], all)).toEqual({ rows: [], byCountry: [], known: 0, of: 0, leastKnown: [] });
  });

  it("counts by row, by country and in all to the same number, in whatever order the facts come", () => {
    const names = ["a", "b", "c"];
    const codes = ["USA", "JPN", "EU", "CHN"];
    const facts = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...codes)), {
      selector: ([indicator, country]) => `${indicator} ${country}`,
    });
    fc.assert(
      fc.property(facts, (pairs) => {
        const known = pairs.map(([indicator, country]) => cell(indicator, country));
        const coverage = dataCoverage(indicators(...names), countries(...codes), known);
        const sum = (counts: readonly { readonly known: number }[]) =>
          counts.reduce((total, entry) => total + entry.known, 0);
        expect(sum(coverage.rows)).toBe(pairs.length);
        expect(sum(coverage.byCountry)).toBe(pairs.length);
        expect(coverage.known).toBe(pairs.length);
        expect(dataCoverage(indicators(...names), countries(...codes), known.toReversed())).toEqual(coverage);
      }),
    );
  });
});

describe("coverageByTheme", () => {
  const listed = [
    { id: "gdp", theme: "context" },
    { id: "chips", theme: "supply-chain" },
    { id: "people", theme: "context" },
  ].map(({ id, theme }) => ({ id: id as IndicatorId, theme: theme as "context" | "supply-chain" }));
  const codes = countries("USA", "TWN");

  it("counts for each theme on how many of its indicators something is known of whom", () => {
    const coverage = dataCoverage(
      listed.map(({ id }) => id),
      codes,
      [cell("gdp", "USA"), cell("people", "USA"), cell("chips", "TWN")],
    );
    expect(coverageByTheme(listed, coverage)).toEqual([
      { theme: "context", indicators: 2, cells: [2, 0], known: 2, of: 4 },
      { theme: "supply-chain", indicators: 1, cells: [0, 1], known: 1, of: 2 },
    ]);
  });

  it("adds up to the whole", () => {
    const place = fc.tuple(fc.constantFrom("gdp", "chips", "people"), fc.constantFrom("USA", "TWN"));
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: (pair) => pair.join(" ") }), (pairs) => {
        const known = pairs.map(([indicator, country]) => cell(indicator, country));
        const coverage = dataCoverage(
          listed.map(({ id }) => id),
          codes,
          known,
        );
        const themes = coverageByTheme(listed, coverage);
        expect(themes.reduce((sum, theme) => sum + theme.known, 0)).toBe(coverage.known);
        expect(themes.reduce((sum, theme) => sum + theme.of, 0)).toBe(coverage.of);
      }),
    );
  });
});
