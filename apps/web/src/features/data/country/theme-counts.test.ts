import type { CountryDataOutput } from "@entente/contract";
import { expect, it } from "vitest";
import { sampleIndicator } from "../testing/sample-data.ts";
import { themeCounts } from "./theme-counts.ts";

type Counted = Parameters<typeof themeCounts>[0];

it("counts what is known, missing and stated in each theme, and the latest year that is known", () => {
  const indicators = [
    sampleIndicator("patents", { theme: "patents" }),
    sampleIndicator("gdp"),
    sampleIndicator("people"),
    sampleIndicator("trade", { theme: "trade", form: "pairs" }),
    sampleIndicator("club", { theme: "trade", form: "memberships" }),
    sampleIndicator("pact", { theme: "trade", form: "memberships" }),
  ];
  const figures = [
    { indicator: "gdp", year: 2020 },
    { indicator: "people", year: 2022 },
  ] as unknown as Counted["figures"]["rows"];
  const memberships = [
    { indicator: "club", isMember: true },
    { indicator: "pact", isMember: false },
  ] as unknown as Counted["memberships"]["rows"];
  const counts = themeCounts({
    indicators,
    figures: { rows: figures, total: 2 },
    memberships: { rows: memberships, total: 2 },
    missing: ["patents"] as readonly string[] as CountryDataOutput["missing"],
  });
  expect(counts).toEqual([
    { theme: "patents", indicators: 1, known: 0, latestYear: null, listed: 0, member: 0 },
    { theme: "context", indicators: 2, known: 2, latestYear: 2022, listed: 0, member: 0 },
    { theme: "trade", indicators: 1, known: 1, latestYear: null, listed: 2, member: 1 },
  ]);
});
