import type { CountryDataOutput } from "@entente/contract";
import { expect, it } from "vitest";
import { sampleIndicator, sampleSource } from "../testing/sample-data.ts";
import { narrowedData } from "./narrowed-data.ts";

it("keeps what is known and missing on the chosen indicators, counted anew, with the sources of that alone", () => {
  const nothing = { rows: [], total: 0 };
  const data = {
    country: { code: "JPN", name: "Japan" },
    figures: {
      rows: [
        { indicator: "gdp", source: "bank" },
        { indicator: "votes", source: "office" },
      ],
      total: 2,
    },
    memberships: { rows: [{ indicator: "club", source: "club" }], total: 1 },
    disagreements: [],
    pairs: [{ indicator: "trade", facts: 3, latestYear: 2020 }],
    missing: ["patents", "people"],
    indicators: [
      ...["gdp", "people"].map((id) => sampleIndicator(id)),
      ...["votes", "patents", "trade", "club"].map((id) =>
        sampleIndicator(id, { source: sampleSource("office").id }),
      ),
    ],
    sources: ["bank", "office", "club"].map(sampleSource),
    arrangements: nothing,
    secretariats: nothing,
    standardsBodies: nothing,
    presence: nothing,
    laws: { rows: [{}], total: 1 },
    models: { rows: [{}], total: 40 },
  } as unknown as CountryDataOutput;

  const narrowed = narrowedData(data, new Set(["gdp", "people"]));
  expect(narrowed.figures).toEqual({ rows: [{ indicator: "gdp", source: "bank" }], total: 1 });
  expect(narrowed.missing).toEqual(["people"]);
  expect(narrowed.indicators.map(({ id }) => id)).toEqual(["gdp", "people"]);
  expect(narrowed.sources.map(({ id }) => id)).toEqual(["bank"]);
  expect([narrowed.memberships.total, narrowed.pairs, narrowed.laws.total, narrowed.models.total]).toEqual([
    0,
    [],
    0,
    0,
  ]);
});
