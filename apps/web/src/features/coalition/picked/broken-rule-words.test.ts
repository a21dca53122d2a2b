import type { CountryCode } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { brokenRuleWords } from "./broken-rule-words.ts";

describe("a rule that a set does not keep", () => {
  it.each([
    ["mandatory-missing", ["USA"], "the United States must be in"],
    ["excluded", ["TWN"], "Taiwan is left out by the question"],
    ["incompatible", ["JPN", "KOR"], "Japan and South Korea are to be kept apart"],
    [
      "pair-unknown",
      ["JPN", "KOR"],
      "it is not known how well Japan and South Korea are aligned, and such pairs may not sit together",
    ],
    ["above-size-maximum", [], "it has more members than asked for"],
  ] as const)("%s", (rule, candidates, words) => {
    expect(
      brokenRuleWords(
        { rule, candidates: candidates as readonly string[] as readonly CountryCode[] },
        SAMPLE_NAMES,
      ),
    ).toBe(words);
  });
});
