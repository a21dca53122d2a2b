import { describe, expect, it } from "vitest";
import { ratersWith } from "../../testing/random-ballots.ts";
import { concordance } from "./kendall-w.ts";

describe("concordance", () => {
  it("is 1 when all raters order alike, with and without ties", () => {
    expect(concordance(ratersWith([1, 2, 3], [1, 2, 3]))).toEqual({
      value: 1,
      uncorrected: 1,
      chiSquare: { statistic: 4, degreesOfFreedom: 2, p: expect.closeTo(Math.exp(-2), 12) },
      meanSpearman: { value: 1 },
      raters: 2,
      items: ["a", "b", "c"],
      dropped: [],
    });
    const tied = concordance(ratersWith([1, 1, 3], [1, 1, 3], [1, 1, 3]));
    expect(tied).toMatchObject({ value: 1, uncorrected: 0.75 });
  });

  it("is 0 when two raters contradict each other throughout", () => {
    const opposed = concordance(ratersWith([1, 2, 3, 4], [4, 3, 2, 1]));
    expect(opposed).toMatchObject({
      value: 0,
      meanSpearman: { value: -1 },
      chiSquare: { statistic: 0, p: 1 },
    });
  });

  it("corrects for ties", () => {
    // Rank sums 4, 5.5, 9, 11.5 around 7.5: S = 34.5. Two raters tie a pair: ΣT = 12.
    const { value, ...figures } = concordance(ratersWith([1, 2, 2, 4], [1, 2, 3, 4], [2, 1, 3, 3]));
    expect(value).toBeCloseTo((12 * 34.5) / (9 * 60 - 3 * 12), 14);
    expect(figures).toMatchObject({
      uncorrected: expect.closeTo((12 * 34.5) / (9 * 60), 14),
      meanSpearman: { value: null, reason: "ties" },
    });
  });

  it("drops items that a rater does not rank, and says which", () => {
    const partial = concordance(ratersWith([1, 2, 3, 4], [1, 2, null, 4]));
    expect(partial).toMatchObject({ value: 1, items: ["a", "b", "d"], dropped: ["c"] });
  });

  it.each([
    ["nobody", ratersWith(), "fewer-than-two-raters"],
    ["one rater", ratersWith([1, 2, 3]), "fewer-than-two-raters"],
    ["one item", ratersWith([1], [1]), "fewer-than-two-items"],
    ["one item that all rank", ratersWith([1, 2, null], [null, 1, 2]), "fewer-than-two-items"],
    ["raters who all tie everything", ratersWith([2, 2, 2], [1, 1, 1]), "all-tied"],
  ])("is absent for %s, with the reason", (_name, ballots, reason) => {
    expect(concordance(ballots)).toMatchObject({ value: null, reason });
  });

  it("counts a rater who ties everything as one who says nothing", () => {
    const agreement = concordance(ratersWith([1, 2, 3], [1, 2, 3], [1, 1, 1]));
    expect(agreement.value).toBeCloseTo(2 / 3, 12);
  });
});
