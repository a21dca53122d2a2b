import { type CountryCode, rivalryCosts, type StatedRivalry } from "@entente/domain";
import { expect, it } from "vitest";
import { costWords } from "./cost-words.ts";

const MEMBERS = ["JPN", "KOR", "USA"] as readonly string[] as readonly CountryCode[];
const rivalry = (level: number): StatedRivalry => ({
  kind: "commercial-rivalry",
  between: ["JPN", "KOR"] as readonly string[] as StatedRivalry["between"],
  technology: null,
  level,
  reason: "Both make memory.",
  source: { title: "A paper", locator: "page 4", dated: "2026-03-01" as never, basis: "reported" },
});

it("leaves open what nobody has rated", () => {
  const costs = rivalryCosts(MEMBERS, [], [rivalry(3)]);
  if (!costs.ok) throw new Error(costs.error.code);
  expect(costs.value.map(costWords)).toEqual([
    "Commercial rivalry: 3 to 11 of at most 12, with 1 of 3 pairs rated.",
    "Redundant capacity: nobody has rated any of 3 pairs, so it is not known.",
  ]);
});
