import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { decisionOf, type Row } from "../testing/random-values.ts";
import { scoreTable } from "./score.ts";
import { weightStability } from "./stability.ts";
import { weightedSum } from "./weighted-sum.ts";

function firmness(rows: readonly Row[], points: readonly number[]) {
  const { table, weights } = decisionOf(rows, points);
  return weightStability(expectOk(scoreTable(table, weights)));
}

const ROWS: readonly Row[] = [
  [0.8, 0.3, 0.5],
  [0.4, 0.9, 0.6],
  [0.6, 0.6, 0.5],
  [0.3, 0.2, 0.4],
];

describe("weightStability", () => {
  it("is the exact interval of each weight, with who is ahead beyond it", () => {
    const { leaders, criteria } = firmness(ROWS, [0.55, 0.25, 0.2]);
    expect(leaders).toEqual(["a0"]);
    const found = criteria?.map(({ low, high, intervals: [interval] }) => ({ low, high, ...interval }));
    expect(found).toMatchObject([
      { low: expect.closeTo(17 / 35, 12), high: 1, aheadBelow: ["a1"], aheadAbove: [] },
      { low: 0, high: expect.closeTo(4 / 13, 12), aheadBelow: [], aheadAbove: ["a1"] },
      { low: 0, high: expect.closeTo(7 / 15, 12), aheadBelow: [], aheadAbove: ["a1"] },
    ]);
    expect(criteria?.map(({ usesEqualShares }) => usesEqualShares)).toEqual([false, false, false]);
  });

  it("is everything for an alternative that dominates, and for equal ones", () => {
    for (const rows of [
      [
        [0.9, 0.9],
        [0.1, 0.9],
      ],
      [
        [0.3, 0.7],
        [0.1 + 0.2, 0.7],
      ],
    ]) {
      const { criteria } = firmness(rows, [1, 3]);
      expect(criteria).toMatchObject([
        { low: 0, high: 1 },
        { low: 0, high: 1 },
      ]);
      expect(
        criteria?.flatMap(({ intervals }) => intervals.flatMap((i) => [...i.aheadBelow, ...i.aheadAbove])),
      ).toEqual([]);
    }
  });

  it("leaves leaders that tie by chance no more than the present weight, and each of them its own side", () => {
    const { leaders, criteria } = firmness(
      [
        [0.8, 0.2],
        [0.2, 0.8],
        [0.1, 0.1],
      ],
      [1, 1],
    );
    expect(leaders).toEqual(["a0", "a1"]);
    expect(criteria?.[0]).toEqual({
      criterion: "c0",
      weight: 0.5,
      low: 0.5,
      high: 0.5,
      intervals: [
        { leader: "a0", low: 0.5, high: 1, aheadBelow: ["a1"], aheadAbove: [] },
        { leader: "a1", low: 0, high: 0.5, aheadBelow: [], aheadAbove: ["a0"] },
      ],
      usesEqualShares: false,
    });
  });

  it("names all that draw level at the same weight", () => {
    const { criteria } = firmness(
      [
        [0.9, 0.1],
        [0.1, 0.5],
        [0.1, 0.5],
      ],
      [1, 1],
    );
    expect(criteria?.[0]?.intervals[0]?.aheadBelow).toEqual(["a1", "a2"]);
  });

  it("gives the others equal shares, and says so, where one criterion has all the weight", () => {
    const { criteria } = firmness(
      [
        [0.6, 0.5, 0.1],
        [0.5, 0.7, 0.7],
      ],
      [1, 0, 0],
    );
    expect(criteria?.[0]).toMatchObject({
      weight: 1,
      low: expect.closeTo(0.8, 12),
      high: 1,
      usesEqualShares: true,
    });
    expect(criteria?.[1]).toMatchObject({
      weight: 0,
      low: 0,
      high: expect.closeTo(1 / 3, 12),
      usesEqualShares: false,
    });
  });

  it("reaches to a tie at the very end", () => {
    const { criteria } = firmness(
      [
        [0.5, 0.6],
        [0.5, 0.2],
        [0.9, 0.1],
      ],
      [0, 1],
    );
    expect(criteria?.[0]).toMatchObject({ low: 0, high: expect.closeTo(5 / 9, 12) });
    expect(
      firmness(
        [
          [0.5, 0.6],
          [0.9, 0.6],
        ],
        [0, 1],
      ).criteria?.[0],
    ).toMatchObject({ low: 0, high: 0 });
    expect(
      firmness(
        [
          [0.5, 0.6],
          [0.5, 0.9],
        ],
        [1, 0],
      ).criteria?.[0],
    ).toMatchObject({ low: 1, high: 1 });
  });

  it("leaves the only criterion alone", () => {
    expect(firmness([[0.5], [0.2]], [1]).criteria?.[0]).toMatchObject({
      weight: 1,
      low: 0,
      high: 1,
      usesEqualShares: false,
    });
  });

  it("takes weights that were kept as given as parts of their sum", () => {
    const { table } = decisionOf(ROWS, [1, 1, 1]);
    const scored = expectOk(weightedSum(table, { c0: 5.5, c1: 2.5, c2: 2 }, "as-given"));
    expect(weightStability(scored).criteria?.[0]).toMatchObject({
      weight: expect.closeTo(0.55, 12),
      low: expect.closeTo(17 / 35, 12),
    });
  });

  it("moves the score of what is known where values are missing, among those that have a score", () => {
    const { leaders, criteria } = firmness(
      [
        [0.6, null],
        [0.8, 0.2],
        [null, null],
      ],
      [1, 1],
    );
    expect(leaders).toEqual(["a0"]);
    expect(
      criteria?.map(({ low, high, intervals: [interval] }) => ({ low, high, ...interval })),
    ).toMatchObject([
      { low: 0, high: expect.closeTo(2 / 3, 12), aheadAbove: ["a1"] },
      { low: expect.closeTo(1 / 3, 12), high: 1, aheadBelow: ["a1"] },
    ]);
  });

  it.each([
    { reason: "no-alternatives", rows: [], leaders: [] },
    { reason: "single-alternative", rows: [[0.4]], leaders: ["a0"] },
    { reason: "fewer-than-two-scored", rows: [[0.4], [null]], leaders: ["a0"] },
  ])("is absent for $reason", ({ reason, rows, leaders }) => {
    expect(firmness(rows, [1])).toEqual({ leaders, criteria: null, reason });
  });
});
