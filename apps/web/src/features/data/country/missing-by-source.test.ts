import type { CountryDataOutput } from "@entente/contract";
import { expect, it } from "vitest";
import { sampleIndicator, sampleSource } from "../testing/sample-data.ts";
import { missingBySource } from "./missing-by-source.ts";

it("lists what is missing under the source that would state it, most first", () => {
  const bank = sampleSource("bank");
  const office = sampleSource("office");
  const unused = sampleSource("unused");
  const indicators = [
    sampleIndicator("gdp", { source: bank.id }),
    sampleIndicator("votes", { source: office.id }),
    sampleIndicator("people", { source: office.id }),
    sampleIndicator("known", { source: unused.id }),
  ];
  const missing = ["votes", "gdp", "people"] as readonly string[] as CountryDataOutput["missing"];
  const listed = missingBySource({ missing, indicators, sources: [bank, office, unused] });
  expect(listed.map(({ source, indicators: own }) => [source.id, own.map(({ id }) => id)])).toEqual([
    ["office", ["votes", "people"]],
    ["bank", ["gdp"]],
  ]);
});
