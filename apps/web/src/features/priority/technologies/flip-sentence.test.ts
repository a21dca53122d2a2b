import type { LeaderStability, TechnologyId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import { FOUNDATION, NEED, STAKE } from "../testing/sample-model.ts";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { AI, DRONES } from "../testing/sample-standing.ts";
import { flipSentence } from "./flip-sentence.ts";
import { moveWords, nearestFlip } from "./nearest-flip.ts";

const FIRM = "/priorities/firm";
const STEADY: LeaderStability = {
  criterion: NEED,
  index: "criticality",
  weight: 0.2,
  low: 0,
  high: 1,
  below: null,
  above: null,
  usesEqualShares: false,
};
const stability = (
  part: Partial<LeaderStability>,
  above: number | null,
  by: readonly TechnologyId[] = [AI],
): LeaderStability => ({ ...STEADY, above: above === null ? null : { at: above, by }, ...part });

describe("what would flip the first place", () => {
  it("is the nearest change of one weight, in either direction", () => {
    const far = stability({ criterion: STAKE }, 0.9);
    const near = stability({ criterion: FOUNDATION, index: "amenability", weight: 0.12 }, 0.304);
    expect(sentenceText(flipSentence([STEADY, far, near], SAMPLE_NAMES, FIRM))).toBe(
      "If the weight of Foundation to build on within amenability rose from 12% past 31%, Artificial intelligence would be first.",
    );
    const nearer = stability({ below: { at: 0.152, by: [AI, DRONES] } }, 0.9);
    expect(sentenceText(flipSentence([far, near, nearer], SAMPLE_NAMES, FIRM))).toBe(
      "If the weight of Need to act together within criticality fell from 20% below 15%, Artificial intelligence and Drones would share the first place.",
    );
  });

  it("is nothing when no single weight can, or when there is nobody to be overtaken by", () => {
    expect(nearestFlip([STEADY])).toBeNull();
    expect(sentenceText(flipSentence([STEADY], SAMPLE_NAMES, FIRM))).toMatch(
      /^No change of a single weight/u,
    );
    expect(sentenceText(flipSentence([], SAMPLE_NAMES, FIRM))).toMatch(/^With fewer than two/u);
  });
});

describe("a move of a weight", () => {
  it.each([
    [0.2, 0.628, "rose from 20% past 63%"],
    [0.2, 0.63, "rose from 20% past 63%"],
    [0.2, 0.059, "fell from 20% below 5%"],
    [0.4775, 0.4784, "rose from 47.8% past 47.9%"],
    [0.2, 0.9999, "rose from 20% to almost everything"],
    [0.2, 0.004, "fell from 20% to almost nothing"],
  ])("from %d to %d reads %s: what is said always suffices", (from, to, words) => {
    expect(moveWords({ from, to })).toBe(words);
  });
});
