import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { acceptabilityOfDraws } from "./smaa-drawn.ts";

describe("acceptabilityOfDraws", () => {
  it("counts ranks and wins, all tied taking the better rank", () => {
    const draws = [
      [0.9, 0.1, 0.1],
      [0.2, 0.5, 0.5],
      [0.3, 0.1 + 0.2, 0.1],
      [0.7, 0.6, 0.5],
    ];
    const { alternatives, pairwiseWinning } = expectOk(acceptabilityOfDraws(["a", "b", "c"], draws));
    expect(alternatives.map(({ rankAcceptability }) => rankAcceptability)).toEqual([
      [0.75, 0, 0.25],
      [0.5, 0.5, 0],
      [0.25, 0.25, 0.5],
    ]);
    expect(pairwiseWinning.shares).toEqual([
      [0, 0.5, 0.75],
      [0.25, 0, 0.5],
      [0.25, 0, 0],
    ]);
    expect(alternatives[0]?.expectedRank.value).toBeCloseTo(1.5, 12);
  });

  it("counts any number of draws, whatever the size of a block", () => {
    const draw = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(draw, { minLength: 1, maxLength: 150 }), (draws) => {
        const { alternatives, pairwiseWinning } = expectOk(acceptabilityOfDraws(["a", "b", "c"], draws));
        for (const [row, { rankAcceptability }] of alternatives.entries()) {
          for (const [place, share] of rankAcceptability.entries()) {
            const better = (scores: readonly number[]) =>
              scores.filter((score) => score > (scores[row] ?? 0));
            expect(share).toBe(
              draws.filter((scores) => better(scores).length === place).length / draws.length,
            );
          }
          for (const [rival, share] of (pairwiseWinning.shares[row] ?? []).entries()) {
            const won = draws.filter((scores) => (scores[row] ?? 0) > (scores[rival] ?? 0));
            expect(share).toBe(won.length / draws.length);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("refuses no draws, draws of another length and scores that are no numbers", () => {
    expectRefusal(acceptabilityOfDraws(["a"], []), "draws-empty");
    expect(expectRefusal(acceptabilityOfDraws(["a", "b"], [[1, 2], [1]]), "draw-misshapen")).toMatchObject({
      draw: 1,
      scores: 1,
      expected: 2,
    });
    expect(
      expectRefusal(acceptabilityOfDraws(["a", "b"], [[1, Number.NaN]]), "drawn-score-not-finite")
        .alternative,
    ).toBe("b");
  });
});
