import { describe, expect, it } from "vitest";
import {
  ALL_INDICATORS,
  comparisonHref,
  countryHref,
  coverageHref,
  indicatorHref,
  isNarrowed,
  missingHref,
  parseCoverageAddress,
  WHOLE_COVERAGE,
} from "./data-address.ts";

describe("the address of coverage", () => {
  it("is bare for the whole, and gives back what it says", () => {
    expect(coverageHref(WHOLE_COVERAGE)).toBe("/data");
    const href = "/data?facts=memberships&theme=export-control&technology=ai&pack=open&from=25";
    const parsed = parseCoverageAddress(Object.fromEntries(new URL(href, "http://x").searchParams));
    expect(coverageHref(parsed)).toBe(href);
  });

  it("leaves at its default what it does not know", () => {
    expect(
      parseCoverageAddress({
        facts: "votes",
        theme: "weather",
        technology: "No Such",
        pack: ["open", "other"],
        from: "-1",
      }),
    ).toEqual(WHOLE_COVERAGE);
    expect(parseCoverageAddress({ from: "1.5" }).from).toBe(0);
    expect(parseCoverageAddress({ from: "100000" }).from).toBe(0);
  });
});

it("leads to a country, to an indicator, to one series and to one pair", () => {
  expect(countryHref("JPN")).toBe("/data/JPN");
  expect(indicatorHref("wb_gerd_pct_gdp")).toBe("/data/indicators/wb_gerd_pct_gdp");
  expect(indicatorHref("un_vote_agreement", "JPN")).toBe("/data/indicators/un_vote_agreement?country=JPN");
  expect(indicatorHref("un_vote_agreement", "JPN", "USA")).toBe(
    "/data/indicators/un_vote_agreement?country=JPN&with=USA",
  );
  expect(comparisonHref("wb_gerd_pct_gdp", null, false)).toBe("/data/indicators/wb_gerd_pct_gdp");
  expect(comparisonHref("wb_gerd_pct_gdp", 2020, true)).toBe(
    "/data/indicators/wb_gerd_pct_gdp?year=2020&countries=all",
  );
});

it("leads to what is missing of a country under the same filters", () => {
  const { theme, technology, pack } = parseCoverageAddress({ theme: "research", pack: "open", from: "25" });
  expect(missingHref("TWN", { theme, technology, pack })).toBe("/data/TWN?theme=research&pack=open#missing");
  expect(missingHref("TWN")).toBe("/data/TWN#missing");
  expect([isNarrowed({ theme, technology, pack }), isNarrowed(ALL_INDICATORS)]).toEqual([true, false]);
});
