import type { PriorityCriterion } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { RIVALRY, SAMPLE_MODEL } from "../testing/sample-model.ts";
import { anchorWords, worthWords } from "./rating-words.ts";

const RIVAL = SAMPLE_MODEL.criteria.find(({ id }) => id === RIVALRY) as PriorityCriterion;
const ANCHORED: PriorityCriterion = {
  ...RIVAL,
  anchors: [
    { at: 0, meaning: "None" },
    { at: 2, meaning: "Some" },
  ],
};

describe("a rating in words", () => {
  it("says what its levels mean, where the scale says so", () => {
    expect(anchorWords({ kind: "exact", value: 2 }, ANCHORED)).toBe("Some");
    expect(anchorWords({ kind: "interval", low: 0, high: 2 }, ANCHORED)).toBe("“None” to “Some”");
    expect(anchorWords({ kind: "interval", low: 0, high: 3 }, ANCHORED)).toBeNull();
    expect(anchorWords({ kind: "normal", mean: 2, standardDeviation: 0.5 }, ANCHORED)).toBeNull();
  });

  it("says what it is worth; an obstacle is worth less the more of it there is", () => {
    expect(worthWords({ kind: "exact", value: 3 }, RIVAL)).toBe("worth 0.25");
    expect(worthWords({ kind: "interval", low: 0, high: 2 }, RIVAL)).toBe("worth 0.75 (0.50 to 1.00)");
    expect(worthWords({ kind: "normal", mean: 4, standardDeviation: 1 }, RIVAL)).toBe(
      "worth 0.00 (0.00 to 0.49)",
    );
  });
});
