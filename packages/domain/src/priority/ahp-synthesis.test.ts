import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { comparedScores, weightsFromComparisons } from "./ahp-synthesis.ts";

const TWO = [
  [1, 3],
  [1 / 3, 1],
];
const EVEN = [
  [1, 1],
  [1, 1],
];

describe("weightsFromComparisons", () => {
  it("are weights like any other, with their consistency", () => {
    const { weights, priorities } = expectOk(weightsFromComparisons(["x", "y"], TWO));
    expect(weights).toMatchObject({ criteria: ["x", "y"], wereNormalized: false, inert: [] });
    expect(weights.values[0]).toBeCloseTo(0.75, 14);
    expect(priorities).toMatchObject({ rule: "eigenvector", consistency: { ratio: 0 } });
  });

  it("refuses other criteria than were compared", () => {
    expect(weightsFromComparisons(["x", "x"], TWO)).toMatchObject({ error: { code: "criterion-repeated" } });
    expect(weightsFromComparisons(["x"], [[0]])).toMatchObject({
      error: { code: "comparison-out-of-range" },
    });
    expect(weightsFromComparisons(["x"], TWO)).toEqual({
      ok: false,
      error: { code: "comparisons-miscounted", of: "criteria", found: 2, expected: 1 },
    });
  });
});

describe("comparedScores", () => {
  it("weighs the priorities by every criterion", () => {
    const outcome = expectOk(comparedScores(TWO, [TWO, EVEN]));
    expect(outcome.scores[0]).toBeCloseTo(0.75 * 0.75 + 0.25 * 0.5, 14);
    expect([...outcome.ranks]).toEqual([1, 2]);
    expect(outcome.alternatives).toHaveLength(2);
  });

  it("lets equal alternatives share a rank", () => {
    expect([...expectOk(comparedScores([[1]], [EVEN])).ranks]).toEqual([1, 1]);
  });

  it("are those of Papathanasiou and Ploskas 2018, chapter 5", () => {
    const third = 1 / 3;
    const seventh = 1 / 7;
    const ninth = 1 / 9;
    const outcome = expectOk(
      comparedScores(
        [
          [1, 1, 5, 3],
          [1, 1, 5, 3],
          [0.2, 0.2, 1, third],
          [third, third, 3, 1],
        ],
        [
          [
            [1, 5, 1, 1, third, 3],
            [0.2, 1, third, 0.2, seventh, 1],
            [1, 3, 1, third, 0.2, 1],
            [1, 5, 3, 1, third, 3],
            [3, 7, 5, 3, 1, 7],
            [third, 1, 1, third, seventh, 1],
          ],
          [
            [1, 7, 3, third, third, third],
            [seventh, 1, third, seventh, ninth, seventh],
            [third, 3, 1, 0.2, 0.2, 0.2],
            [3, 7, 5, 1, 1, 1],
            [3, 9, 5, 1, 1, 1],
            [3, 7, 5, 1, 1, 1],
          ],
          [
            [1, ninth, seventh, ninth, 1, 0.2],
            [9, 1, 1, 1, 5, 3],
            [7, 1, 1, 1, 5, 1],
            [9, 1, 1, 1, 7, 3],
            [1, 0.2, 0.2, seventh, 1, third],
            [5, third, 1, third, 3, 1],
          ],
          [
            [1, 0.2, 0.2, third, seventh, 0.2],
            [5, 1, 1, 3, third, 1],
            [5, 1, 1, 1, third, 1],
            [3, third, 1, 1, seventh, 1],
            [7, 3, 3, 7, 1, 5],
            [5, 1, 1, 1, 0.2, 1],
          ],
        ],
      ),
    );
    for (const [row, score] of [0.117, 0.071, 0.095, 0.212, 0.35, 0.155].entries()) {
      expect(Math.abs((outcome.scores[row] as number) - score)).toBeLessThanOrEqual(0.0006);
    }
    expect([...outcome.ranks]).toEqual([4, 6, 5, 2, 1, 3]);
  });

  it("refuses faulty comparisons by place, and too many, too few or uneven ones", () => {
    expect(comparedScores([[0]], [])).toMatchObject({
      error: { code: "comparison-out-of-range", criterionAt: null },
    });
    expect(
      comparedScores(TWO, [
        EVEN,
        [
          [1, 2],
          [2, 1],
        ],
      ]),
    ).toMatchObject({
      error: { code: "comparison-not-reciprocal", criterionAt: 1 },
    });
    expect(comparedScores(TWO, [EVEN])).toMatchObject({
      error: { code: "comparisons-miscounted", of: "criteria", found: 1, expected: 2 },
    });
    expect(comparedScores(TWO, [EVEN, [[1]]])).toMatchObject({
      error: { code: "comparisons-miscounted", of: "alternatives", found: 1, expected: 2 },
    });
  });
});
