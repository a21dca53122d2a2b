import type { RecommendationKey } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import type { Move, MovesAnswer } from "../frame/outputs.ts";
import { JPN, LAW, SAMPLE_ALIGNMENT_NAMES as NAMES, RULE, USA } from "../testing/sample-alignment.ts";
import { closingSentence, moveAnchor } from "./closing-sentence.ts";

const LAW_MOVE: Move = {
  holder: USA,
  issue: LAW,
  from: false,
  to: true,
  reduction: 0.031,
  steps: 1,
  reductionPerStep: 0.031,
  recommendations: ["DATA-1" as RecommendationKey],
};
const RULE_MOVE: Move = {
  ...LAW_MOVE,
  holder: JPN,
  issue: RULE,
  from: "open",
  to: "adequacy",
  recommendations: [],
};
const sentence = (best: MovesAnswer["best"]) =>
  sentenceText(closingSentence({ best, total: 12 }, { group: "the 4 countries", names: NAMES }));
const REPEAL: Move = { ...LAW_MOVE, from: true, to: false, recommendations: [] };
const found = (closest: readonly Move[], perStep: readonly Move[] | null): MovesAnswer["best"] => ({
  before: 0.32,
  reason: null,
  closest: { reduction: 0.031, changes: [...closest] },
  closestPerStep: perStep === null ? null : { reduction: 0.02, changes: [...perStep] },
});

describe("what closes most", () => {
  it("is named with how much it closes and who would take it", () => {
    expect(sentence(found([LAW_MOVE], [LAW_MOVE]))).toBe(
      "Of 12 single steps that bring the 4 countries closer, most is closed if the United States moved to “Yes” on “General privacy law”: the mean distance falls by 0.031 from 0.32. It would be taken by DATA-1.",
    );
  });

  it("names all that tie, and what closes most for each step when that is another", () => {
    expect(sentence(found([LAW_MOVE, { ...LAW_MOVE, holder: JPN }], [RULE_MOVE]))).toBe(
      "Of 12 single steps that bring the 4 countries closer, most is closed if the United States moved to “Yes” on “General privacy law” and if Japan moved to “Yes” on “General privacy law”, all alike: the mean distance falls by 0.031 from 0.32. It would be taken by DATA-1. For each step of the way most is closed if Japan moved to “Protection at the other end” on “Rule for sending data abroad”, by 0.020.",
    );
  });

  it("says when no recommendation would take it", () => {
    expect(sentence(found([RULE_MOVE], null))).toMatch(/No recommendation would take it\.$/u);
  });

  it("says why there is none", () => {
    const none = { closest: null, closestPerStep: null };
    expect(sentence({ before: 0.25, reason: "no-gain", ...none })).toBe(
      "No single step brings the 4 countries closer than they are, 0.25 on average.",
    );
    expect(sentence({ before: null, reason: "nothing-comparable", ...none })).toBe(
      "What would bring the 4 countries closer is not known: no two of them have a known answer on the same issue.",
    );
  });

  it("has a place of its own on the page for each move", () => {
    expect(moveAnchor({ ...RULE_MOVE, to: "a b/c" })).toBe("move-JPN-transfer-rule-a-b-c");
  });

  it("says what the country would give up where coming closer means giving something up", () => {
    expect(sentence(found([REPEAL], null))).toContain("from 0.32. It would repeal its general privacy law.");
    expect(sentence(found([LAW_MOVE], null))).not.toContain("It would repeal");
  });
});
