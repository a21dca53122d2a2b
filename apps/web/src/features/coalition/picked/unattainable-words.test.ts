import type { CountryCode, RequirementId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import type { CoalitionFrontier } from "../frontier/frontier-answer.ts";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { unattainableWords } from "./unattainable-words.ts";

type Unattainable = CoalitionFrontier["unattainable"][number];

const BASE: Unattainable = {
  requirement: "memory" as RequirementId,
  reason: "nobody",
  depth: 2,
  meeting: [],
  barred: [],
  unknown: [],
};
const codes = (...texts: readonly string[]) => texts as readonly CountryCode[];
const words = (changes: Partial<Unattainable>) => unattainableWords({ ...BASE, ...changes }, SAMPLE_NAMES);

describe("why a requirement is out of reach", () => {
  it("tells what nobody can from what is not known", () => {
    expect(words({ unknown: codes("JPN", "USA") })).toBe(
      "Nobody who may sit is known to meet it. It is not known of 2 countries.",
    );
    expect(words({})).toContain("Nothing is missing: it is known of everybody.");
  });

  it.each([
    ["too-few", ["JPN"], "It takes 2 countries, and only Japan is known to meet it"],
    ["too-few", ["JPN", "USA"], "only Japan and the United States are known to meet it"],
    ["too-few-seats", ["JPN"], "too few seats are left for Japan"],
    ["separated", ["JPN", "KOR"], "those who meet it (Japan and South Korea) may not all sit together"],
  ] as const)("says what stands in the way: %s", (reason, meeting, sentence) => {
    expect(words({ reason, meeting: codes(...meeting) })).toContain(sentence);
  });

  it("names who could and may not sit", () => {
    expect(words({ barred: codes("TWN") })).toContain("; Taiwan would, and may not sit.");
  });
});
