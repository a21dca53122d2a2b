import type { CountryCode, RequirementId, TechnologyId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import type { CoalitionQuestion } from "./question-address.ts";
import { isUnruled, questionWords, ruleWords } from "./rule-words.ts";

const codes = (...texts: readonly string[]) => texts as readonly CountryCode[];
const PLAIN: CoalitionQuestion = {
  technology: "semiconductors" as TechnologyId,
  bands: [],
  changes: [],
  references: [],
  mandatory: [],
  excluded: [],
  incompatiblePairs: [],
  unknownPairs: "allow",
  sizeMaximum: null,
  nodeBudget: 1000,
};
const RULED: CoalitionQuestion = {
  ...PLAIN,
  bands: ["deployment"],
  changes: [{ requirement: "design" as RequirementId, level: 2, depth: null, weight: null }],
  references: codes("CHN"),
  mandatory: codes("NLD"),
  excluded: codes("GBR", "FIN"),
  incompatiblePairs: [["JPN", "KOR"] as unknown as readonly [CountryCode, CountryCode]],
  unknownPairs: "refuse",
  sizeMaximum: 4,
};

describe("the rules for members in a line", () => {
  it("name every rule that there is", () => {
    expect(ruleWords(RULED, SAMPLE_NAMES)).toBe(
      "with the Netherlands, without the United Kingdom and Finland, not Japan and South Korea together, no pair of unknown alignment, at most 4, CHN may sit",
    );
    expect(ruleWords(PLAIN, SAMPLE_NAMES)).toBe("anybody");
  });

  it("tell the plain question from one with bands, changes or rules", () => {
    expect(isUnruled(PLAIN)).toBe(true);
    expect(isUnruled({ ...PLAIN, bands: ["research"] })).toBe(false);
    expect(isUnruled({ ...PLAIN, changes: RULED.changes })).toBe(false);
    expect(isUnruled({ ...PLAIN, sizeMaximum: 3 })).toBe(false);
  });
});

describe("the question in a line", () => {
  it("names technology, bands, rules and changes", () => {
    const words = (question: CoalitionQuestion) => questionWords(question, SAMPLE_NAMES, (band) => band);
    expect(words(PLAIN)).toBe("Semiconductors, whole chain; anybody.");
    expect(words(RULED)).toMatch(
      /^Semiconductors, deployment; with the Netherlands.*; 1 requirement changed\.$/u,
    );
  });
});
