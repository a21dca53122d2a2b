import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { type Decision, decisionOf, decisions, type Row } from "../testing/random-values.ts";
import { scoreTable } from "./score.ts";
import { smallestWeightFlips, weightFlipsBetween } from "./weight-flip.ts";

function scored({ table, weights }: Pick<Decision, "table" | "weights">) {
  return expectOk(scoreTable(table, weights));
}
const scoredRows = (rows: readonly Row[], points: readonly number[]) => scored(decisionOf(rows, points));

/** Scores 0.55, 0.5 and 0.475. */
const THREE = scoredRows(
  [
    [0.9, 0.2, 0.2],
    [0.5, 0.6, 0.4],
    [0.4, 0.6, 0.5],
  ],
  [2, 1, 1],
);

describe("weightFlipsBetween", () => {
  it("divides the lead by the difference of values, for each criterion", () => {
    const flips = expectOk(weightFlipsBetween(THREE, "a1", "a0"));
    expect(flips).toMatchObject([
      {
        ahead: "a0",
        behind: "a1",
        criterion: "c0",
        weight: 0.5,
        delta: expect.closeTo(0.125, 12),
        percent: expect.closeTo(25, 10),
        isFeasible: true,
      },
      {
        criterion: "c1",
        delta: expect.closeTo(-0.125, 12),
        percent: expect.closeTo(-50, 10),
        isFeasible: true,
      },
      {
        criterion: "c2",
        delta: expect.closeTo(-0.25, 12),
        percent: expect.closeTo(-100, 10),
        isFeasible: true,
      },
    ]);
  });

  it("says when more would have to be taken than there is, and when nothing can be changed", () => {
    const flips = expectOk(
      weightFlipsBetween(
        scoredRows(
          [
            [0.9, 0.9, 0.4],
            [0.2, 0.8, 0.4],
          ],
          [1, 1, 2],
        ),
        "a0",
        "a1",
      ),
    );
    expect(flips).toMatchObject([
      { delta: expect.closeTo(0.2 / 0.7, 12), isFeasible: false },
      { delta: expect.closeTo(2, 12), isFeasible: false },
      { delta: null, reason: "same-value" },
    ]);
  });

  it("may take all of a weight, and has no percentage of none", () => {
    expect(
      expectOk(
        weightFlipsBetween(
          scoredRows(
            [
              [0.5, 0.2],
              [0.1, 0.2],
            ],
            [1, 1],
          ),
          "a0",
          "a1",
        ),
      )[0],
    ).toMatchObject({
      delta: expect.closeTo(0.5, 12),
      isFeasible: true,
    });
    expect(
      expectOk(
        weightFlipsBetween(
          scoredRows(
            [
              [0.5, 0.2],
              [0.1, 0.7],
            ],
            [1, 0],
          ),
          "a0",
          "a1",
        ),
      )[1],
    ).toMatchObject({
      delta: expect.closeTo(-0.8, 12),
      percent: null,
    });
  });

  it("is no change for two that are level", () => {
    const flips = expectOk(
      weightFlipsBetween(
        scoredRows(
          [
            [0.5, 0.2],
            [0.2, 0.5],
          ],
          [1, 1],
        ),
        "a1",
        "a0",
      ),
    );
    expect(flips).toMatchObject([{ ahead: "a1", delta: 0, percent: 0 }, { delta: 0 }]);
  });

  it("compares what is known of both where a value is missing", () => {
    const pair = (rows: readonly Row[], points: readonly number[]) =>
      expectOk(weightFlipsBetween(scoredRows(rows, points), "a0", "a1"));
    expect(
      pair(
        [
          [0.5, null],
          [0.8, 0.4],
        ],
        [1, 1],
      ),
    ).toMatchObject([
      { ahead: "a1", behind: "a0", delta: expect.closeTo(1 / 3, 12), isFeasible: true },
      { delta: expect.closeTo(-1, 12), percent: expect.closeTo(-200, 10), isFeasible: true },
    ]);
    expect(
      pair(
        [
          [0.5, 0.6],
          [0.2, null],
        ],
        [1, 1],
      ),
    ).toMatchObject([
      { delta: null, reason: "never-level" },
      { delta: expect.closeTo(0.875, 12), isFeasible: false },
    ]);
    expect(
      pair(
        [
          [0.5, null, 0.1],
          [0.3, null, 0.3],
        ],
        [3, 1, 2],
      ),
    ).toMatchObject([
      { delta: expect.closeTo(1 / 6, 12) },
      { delta: null, reason: "values-missing" },
      { delta: expect.closeTo(-1 / 6, 12) },
    ]);
  });

  it("is no change for two that are level by what is known, and absent for one without a score", () => {
    const table = scoredRows(
      [
        [0.5, null],
        [0.2, 0.8],
        [null, null],
      ],
      [1, 1],
    );
    expect(expectOk(weightFlipsBetween(table, "a0", "a1"))).toMatchObject([{ delta: 0 }, { delta: 0 }]);
    expect(expectOk(weightFlipsBetween(table, "a2", "a1"))).toMatchObject([
      { delta: null, reason: "values-missing" },
      { delta: null, reason: "values-missing" },
    ]);
  });

  it("refuses what the table does not have", () => {
    expect(expectRefusal(weightFlipsBetween(THREE, "a0", "b"), "alternative-unknown").alternative).toBe("b");
    expect(expectRefusal(weightFlipsBetween(THREE, "b", "a0"), "alternative-unknown").alternative).toBe("b");
  });

  it("puts the two level when the change is made", () => {
    fc.assert(
      fc.property(decisions({ withGaps: true, minimum: 2 }), (decision) => {
        for (const flip of expectOk(weightFlipsBetween(scored(decision), "a0", "a1"))) {
          if (flip.delta === null || !flip.isFeasible) continue;
          const column = decision.table.criteria.indexOf(flip.criterion);
          const points = [...decision.weights.values].map((weight, index) =>
            index === column ? Math.max(0, weight - (flip.delta ?? 0)) : weight,
          );
          if (points.every((point) => point <= 1e-9)) continue;
          const { scores, coverage } = scored(decisionOf(decision.rows, points));
          if (Math.min(...coverage.subarray(0, 2)) < 1e-6) continue;
          expect(scores[0]).toBeCloseTo(scores[1] as number, 6);
        }
      }),
    );
  });
});

describe("smallestWeightFlips", () => {
  it("is the least change among all pairs, and among those with the leader", () => {
    const flips = smallestWeightFlips(THREE);
    const named = (
      list: readonly { readonly ahead: string; readonly behind: string; readonly criterion: string }[],
    ) => list.map(({ ahead, behind, criterion }) => `${ahead} ${behind} ${criterion}`);
    expect(named(flips.anyByDelta)).toEqual(["a0 a1 c0", "a0 a1 c1"]);
    expect(named(flips.anyByPercent)).toEqual(["a0 a1 c0"]);
    expect(named(flips.leaderByDelta)).toEqual(["a0 a1 c0", "a0 a1 c1"]);
    expect(named(flips.leaderByPercent)).toEqual(["a0 a1 c0"]);
  });

  it("looks beyond the leader for other pairs, and beyond weights of 0 for percentages", () => {
    const table = scoredRows(
      [
        [0.9, 0.1, 0.9],
        [0.3, 0.4, 0.1],
        [0.31, 0.2, 0.1],
        [0.1, 0.1, 0.1],
      ],
      [1, 0, 1],
    );
    const flips = smallestWeightFlips(table);
    expect(flips.anyByDelta).toMatchObject([{ ahead: "a2", behind: "a1", criterion: "c1", percent: null }]);
    expect(flips.leaderByDelta).toMatchObject([{ ahead: "a0", behind: "a1", criterion: "c1" }]);
    expect(flips.anyByPercent.map(({ criterion, percent }) => [criterion, Math.round(percent ?? 0)])).toEqual(
      [
        ["c0", 100],
        ["c0", 100],
        ["c0", 100],
      ],
    );
  });

  it("leaves out pairs that are level, cannot change or have no score", () => {
    const empty = { anyByDelta: [], anyByPercent: [], leaderByDelta: [], leaderByPercent: [] };
    expect(
      smallestWeightFlips(
        scoredRows(
          [
            [0.5, 0.2],
            [0.2, 0.5],
          ],
          [1, 1],
        ),
      ),
    ).toEqual(empty);
    expect(
      smallestWeightFlips(
        scoredRows(
          [
            [0.5, 0.1],
            [null, null],
          ],
          [1, 1],
        ),
      ),
    ).toEqual(empty);
    expect(
      smallestWeightFlips(
        scoredRows(
          [
            [0.5, 0.9],
            [0.2, 0.5],
          ],
          [1, 1],
        ),
      ),
    ).toEqual(empty);
    expect(smallestWeightFlips(scoredRows([], [1]))).toEqual(empty);
  });
});
