import { describe, expect, it } from "vitest";
import {
  alternativeFigures,
  centralWeightsOf,
  meanEstimate,
  NEVER_FIRST,
  pairwiseFigures,
  shareEstimate,
} from "./smaa-figures.ts";
import { emptyTally } from "./smaa-tally.ts";

describe("an estimate", () => {
  it("of a share has the error of so many draws", () => {
    expect(shareEstimate(0.5, 9604)).toEqual({ value: 0.5, halfWidth: 0.01 });
    expect(shareEstimate(1, 100)).toEqual({ value: 1, halfWidth: 0 });
  });

  it("of a mean has the error of its spread", () => {
    expect(meanEstimate(10, 20, 10)).toEqual({ value: 1, halfWidth: 1.96 * Math.sqrt(1 / 10) });
  });

  it("of figures that are all alike has no error, be it for rounding", () => {
    const third = 1 / 3;
    expect(meanEstimate(3 * third, 3 * third * third * (1 - 1e-15), 3).halfWidth).toBe(0);
  });
});

describe("the figures of a tally", () => {
  const tally = emptyTally(2, 2, true);
  tally.draws = 4;
  tally.ranked.set([3, 1, 0, 4]);
  tally.weightSums.set([1.5, 1.5, 0, 0]);
  tally.squareSums.set([0.75, 0.75, 0, 0]);
  const above = Uint32Array.of(0, 3, 0, 0);

  it("say how each alternative fares", () => {
    const [first, second] = alternativeFigures(["a", "b"], tally, [{ value: 1, halfWidth: 0 }, NEVER_FIRST]);
    expect(first).toMatchObject({
      alternative: "a",
      rankAcceptability: [0.75, 0.25],
      expectedRank: { value: 1.25 },
      centralWeights: { value: [0.5, 0.5], halfWidths: [0, 0] },
      confidenceFactor: { value: 1 },
    });
    expect(first?.rankHalfWidths[0]).toBeCloseTo(1.96 * Math.sqrt(0.1875 / 4), 12);
    expect(second).toEqual({
      alternative: "b",
      rankAcceptability: [0, 1],
      rankHalfWidths: [0, 0],
      expectedRank: { value: 2, halfWidth: 0 },
      centralWeights: { value: null, reason: "never-first" },
      confidenceFactor: { value: null, reason: "never-first" },
    });
  });

  it("have central weights only for who was first", () => {
    expect(centralWeightsOf(tally)).toEqual([Float64Array.of(0.5, 0.5), null]);
  });

  it("say who beats whom", () => {
    const { shares, halfWidths } = pairwiseFigures(tally, above);
    expect(shares).toEqual([
      [0, 0.75],
      [0, 0],
    ]);
    expect(halfWidths[0]?.[1]).toBeCloseTo(1.96 * Math.sqrt(0.1875 / 4), 12);
  });
});
