import { briefPortfolio, shippedPacks } from "@entente/data";
import {
  type IndicatorId,
  type PackId,
  parseCountryCode,
  parseIndicatorId,
  parsePackId,
} from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadPack } from "../seed/load-pack.ts";
import { seedPacks } from "../seed/seed-packs.ts";
import { seedSignature } from "../seed/seed-portfolio.ts";
import { refused, refusedWith } from "../testing/refused.ts";
import { type Caller, openTestApi, START, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let reader: Caller;
beforeAll(async () => {
  api = await openTestApi();
  const signature = seedSignature(briefPortfolio(), { at: START, requestId: "packs" });
  await seedPacks(api.database, shippedPacks(), signature);
  const chips = shippedPacks().find(({ id }) => id === "eto-chip-supply-chain");
  if (chips !== undefined) await loadPack(api.database, chips.texts, signature);
  reader = await api.as("reader");
});
afterAll(() => api.close());

function known<T>(parsed: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!parsed.ok) throw new Error("malformed");
  return parsed.value;
}
const indicatorOf = (id: string): IndicatorId => known(parseIndicatorId(id));
const countryOf = (code: string) => known(parseCountryCode(code));
const packOf = (id: string): PackId => known(parsePackId(id));

describe("data", () => {
  it.each([
    ["packs", (caller: Caller) => caller.data.packs()],
    ["indicators", (caller: Caller) => caller.data.indicators()],
    ["coverage", (caller: Caller) => caller.data.coverage()],
    ["country", (caller: Caller) => caller.data.country({ country: "JPN" })],
    ["indicator", (caller: Caller) => caller.data.indicator({ indicator: "wb_gerd_pct_gdp" })],
    ["pairs", (caller: Caller) => caller.data.pairs({ indicator: "un_vote_agreement" })],
  ])("lets a reader ask %s, and refuses a partner liaison", async (_, ask) => {
    expect(await ask(reader)).toBeDefined();
    expect(await refusedWith(ask(await api.as("gbr-liaison")))).toBe("role-not-allowed");
  });
});

describe("data.packs", () => {
  it("gives what is loaded with its licenses, and what an operator may load", async () => {
    const { loaded, shipped } = await reader.data.packs();
    expect(loaded.map(({ id, isOptional, version }) => [id, isOptional, version])).toEqual([
      ["eto-chip-supply-chain", true, 1],
      ["general-knowledge", false, 1],
      ["open", false, 1],
    ]);
    expect(loaded.map(({ indicators }) => indicators)).toEqual([
      { figures: 96, memberships: 0 },
      { figures: 0, memberships: 40 },
      { figures: 68, memberships: 39 },
    ]);
    expect(loaded[0]).toMatchObject({
      license: "CC BY-NC 4.0: with attribution, not for commercial use.",
      sources: [{ id: "eto_chip_supply_chain", licenseClass: "share-alike-or-noncommercial" }],
    });
    expect(shipped.filter(({ standing }) => standing === "not-loaded").map(({ path }) => path)).toEqual([
      "packages/data/packs/itu-global-cybersecurity-index",
      "packages/data/packs/oxford-government-ai-readiness",
      "packages/data/packs/taped-data-clauses",
    ]);
  });
});

describe("data.coverage", () => {
  it("covers the 16 countries, the European Union and China, and adds up", async () => {
    const coverage = await reader.data.coverage();
    expect(coverage.countries.map(({ code }) => code).slice(-3)).toEqual(["USA", "EU", "CHN"]);
    expect(coverage.of).toBe(18 * coverage.total);
    const sum = (counts: readonly { readonly known: number }[]) =>
      counts.reduce((total, entry) => total + entry.known, 0);
    expect(sum(coverage.byCountry)).toBe(coverage.known);
    expect(sum(coverage.themes)).toBe(coverage.known);
    expect(coverage.known).toBeLessThan(coverage.of);
  });

  it("leaves Taiwan blank where the World Bank has no figure for it", async () => {
    const { rows, countries } = await reader.data.coverage({ theme: "research" });
    const gerd = rows.find(({ indicator }) => indicator.id === "wb_gerd_pct_gdp");
    expect(gerd?.missing).toEqual(["TWN"]);
    expect(gerd?.cells[countries.findIndex(({ code }) => code === "TWN")]).toBeNull();
    expect(gerd?.cells[countries.findIndex(({ code }) => code === "JPN")]).toMatchObject({
      latestYear: 2020,
    });
  });

  it("narrows down by theme, technology and pack together, with pages that say how many there are", async () => {
    const chips = await reader.data.coverage({
      theme: "supply-chain",
      technology: "semiconductors",
      pack: "eto-chip-supply-chain",
      limit: 10,
    });
    expect([chips.rows.length, chips.total]).toEqual([10, 96]);
    expect(chips.sources.map(({ id }) => id)).toEqual(["eto_chip_supply_chain"]);
    expect(chips.choices.packs.map(({ value }) => value)).toEqual(["eto-chip-supply-chain", "open"]);
    const last = await reader.data.coverage({ pack: packOf("eto-chip-supply-chain"), offset: 90, limit: 10 });
    expect(last.rows).toHaveLength(6);
  });

  it("counts what is stated of memberships apart from figures", async () => {
    const figures = await reader.data.coverage({ limit: 500 });
    const memberships = await reader.data.coverage({ facts: "memberships", limit: 500 });
    expect(figures.rows.some(({ indicator }) => indicator.form === "memberships")).toBe(false);
    expect(new Set(memberships.rows.map(({ indicator }) => indicator.form))).toEqual(
      new Set(["memberships"]),
    );
    expect(figures.total + memberships.total).toBe((await reader.data.indicators()).total);
  });

  it("says that nothing is known where no pack is loaded", async () => {
    const bare = await openTestApi();
    const coverage = await (await bare.as("reader")).data.coverage();
    expect([coverage.countries, coverage.rows, coverage.known, coverage.of]).toEqual([[], [], 0, 0]);
    await bare.close();
  });
});

describe("data.country", () => {
  it("gives the latest figures, memberships and other facts of a country with what is missing", async () => {
    const japan = await reader.data.country({ country: "JPN", models: 2 });
    expect(japan.country).toMatchObject({ name: "Japan", focus: "core" });
    const research = japan.figures.rows.find(({ indicator }) => indicator === "wb_gerd_pct_gdp");
    expect(research).toMatchObject({ year: 2020, source: "worldbank_wdi" });
    expect(research?.years).toBeGreaterThan(5);
    expect(japan.memberships.rows.find(({ indicator }) => indicator === "gk_cptpp")).toMatchObject({
      isMember: true,
    });
    expect(japan.arrangements.rows.map(({ title }) => title)).toContain(
      "Mutual adequacy arrangement EU-Japan",
    );
    expect(japan.secretariats.rows.map(({ committee }) => committee)).toEqual(["ISO/IEC JTC 1/SC 29"]);
    expect(japan.standardsBodies.rows.map(({ body }) => body)).toEqual(["JISC", "ARIB", "TTC"]);
    expect([japan.models.rows.length, japan.models.total > 2]).toEqual([2, true]);
    expect(japan.pairs.map(({ indicator }) => indicator)).toContain("github_collaboration");
    expect(japan.missing).toContain("gii_overall");
    expect(japan.missing).not.toContain("gk_eu");
  });

  it("gives the European Union under its code in the register, with what sources disagree on", async () => {
    const union = await reader.data.country({ country: "EU" });
    expect(union.disagreements.map(({ indicator, otherStatement }) => [indicator, otherStatement])).toEqual([
      ["gk_g7", "shown"],
      ["gk_oecd", "left-out"],
    ]);
    expect(union.memberships.rows.find(({ indicator }) => indicator === "gk_g7")).toMatchObject({
      isMember: false,
    });
  });

  it("refuses a country that no pack describes", async () => {
    expect(await refused(reader.data.country({ country: countryOf("ZZZ") }))).toEqual({
      code: "not-found",
      kind: "country",
      value: "ZZZ",
    });
  });
});

describe("data.indicator", () => {
  it("gives the latest figure of each country, or all years of one", async () => {
    const all = await reader.data.indicator({ indicator: "wb_gerd_pct_gdp" });
    expect(all.figures.rows.length).toBe(all.figures.total);
    expect(all.missing).toEqual(["TWN"]);
    const japan = await reader.data.indicator({ indicator: "wb_gerd_pct_gdp", country: "JPN" });
    const years = japan.figures.rows.map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(years.length).toBeGreaterThan(5);
  });

  it("gives the figures of one year, and who has none in it", async () => {
    const { figures, years, missing } = await reader.data.indicator({
      indicator: "wb_gerd_pct_gdp",
      year: 2020,
    });
    expect(new Set(figures.rows.map(({ year }) => year))).toEqual(new Set([2020]));
    expect(years.find(({ year }) => year === 2020)?.countries).toBe(figures.total);
    expect(missing).toContain("TWN");
    expect(missing).toContain("AUS");
  });

  it("gives the shares of areas that are no country beside those of countries", async () => {
    const design = await reader.data.indicator({ indicator: "eto_chip_share_n13" });
    expect(design.aggregates.rows.map(({ area, value }) => [area, value])).toContainEqual(["Europe", 17]);
    expect(design.sources.map(({ license }) => license)).toEqual(["CC BY-NC 4.0"]);
  });

  it("refuses an indicator that no pack has", async () => {
    expect(await refusedWith(reader.data.indicator({ indicator: indicatorOf("nothing") }))).toBe("not-found");
    expect(await refusedWith(reader.data.pairs({ indicator: indicatorOf("nothing") }))).toBe("not-found");
  });
});

describe("data.pairs", () => {
  it("gives the latest of each pair, those of a country, or all years between two in either order", async () => {
    const ask = (country: string | null, other: string | null) =>
      reader.data.pairs({ indicator: "un_vote_agreement", country, other });
    const all = await ask(null, null);
    const ofJapan = await ask("JPN", null);
    const between = await ask("USA", "JPN");
    expect(all.pairs.total).toBe(120);
    expect(ofJapan.pairs.total).toBe(15);
    expect(between.pairs.rows.every(({ countryA, countryB }) => `${countryA}${countryB}` === "JPNUSA")).toBe(
      true,
    );
    expect(await ask("JPN", "USA")).toEqual(between);
    expect((await ask("TWN", null)).pairs).toEqual({ rows: [], total: 0 });
  });
});
