import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { decisionOf, type Row } from "../testing/random-values.ts";
import { isCertainlyBetter, rankScores, scoreRanks } from "./rank.ts";
import { scoreTable } from "./score.ts";

function scored(rows: readonly Row[], points: readonly number[]) {
  const { table, weights } = decisionOf(rows, points);
  return expectOk(scoreTable(table, weights));
}

const GAPS: readonly Row[] = [
  [0.8, null, 0.2],
  [0.6, 0.5, null],
  [null, null, null],
  [0.7, 0.4, 0.3],
];

describe("rankScores", () => {
  it("lets equal scores share a rank, skips the next, and orders them by id", () => {
    const { ranked } = rankScores(scored([[0.2], [0.9], [0.9]], [1]));
    expect(ranked.map(({ alternative, rank }) => [alternative, rank])).toEqual([
      ["a1", 1],
      ["a2", 1],
      ["a0", 3],
    ]);
  });

  it("does not tell apart what only rounding tells apart", () => {
    const { ranked } = rankScores(
      scored(
        [
          [0.8, 0.3, 0.5],
          [0.4, 0.9, 0.6],
        ],
        [0.5, 0.3, 0.2],
      ),
    );
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it("is certain of every place when nothing is missing", () => {
    const { ranked } = rankScores(scored([[0.2], [0.9]], [1]));
    expect(ranked.every(({ isCertain }) => isCertain)).toBe(true);
  });

  it("says how far missing values leave a place open, and lists apart what is not scored", () => {
    const { ranked, unranked } = rankScores(scored(GAPS, [0.5, 0.3, 0.2]));
    expect(
      ranked.map(({ alternative, rank, bestRank, worstRank }) => [alternative, rank, bestRank, worstRank]),
    ).toEqual([
      ["a0", 1, 1, 3],
      ["a1", 2, 1, 3],
      ["a3", 3, 1, 3],
    ]);
    expect(ranked.some(({ isCertain }) => isCertain)).toBe(false);
    expect(unranked).toEqual([{ alternative: "a2", score: null, coverage: 0 }]);
  });

  it("is certain of a place that no gap can reach", () => {
    const { ranked } = rankScores(
      scored(
        [
          [0.9, 0.9],
          [0.1, null],
          [0.2, 0.3],
        ],
        [3, 1],
      ),
    );
    expect(ranked.map(({ alternative, isCertain }) => [alternative, isCertain])).toEqual([
      ["a0", true],
      ["a2", false],
      ["a1", false],
    ]);
  });

  it("sets aside what is known on too little of the weight, with its score", () => {
    const { ranked, unranked } = rankScores(
      scored(
        [
          [0.5, null],
          [null, null],
          [0.4, 0.4],
        ],
        [1, 3],
      ),
      {
        minimumCoverage: 0.5,
      },
    );
    expect(ranked.map(({ alternative }) => alternative)).toEqual(["a2"]);
    expect(unranked).toEqual([
      { alternative: "a0", score: 0.5, coverage: 0.25 },
      { alternative: "a1", score: null, coverage: 0 },
    ]);
  });

  it.each([
    { situation: "nothing", rows: [], ranks: [] },
    { situation: "one alternative", rows: [[0.1]], ranks: [1] },
  ])("ranks $situation", ({ rows, ranks }) => {
    expect(rankScores(scored(rows, [1])).ranked.map(({ rank }) => rank)).toEqual(ranks);
  });
});

describe("scoreRanks", () => {
  it("are in the order of the table, and 0 for what is not scored", () => {
    expect([...scoreRanks(scored([[0.2], [0.9], [0.9]], [1]))]).toEqual([3, 1, 1]);
    expect([...scoreRanks(scored([[0.2], [null], [0.9]], [1]))]).toEqual([2, 0, 1]);
  });
});

describe("isCertainlyBetter", () => {
  it("holds when the bounds do not overlap", () => {
    const table = scored(
      [
        [0.9, 0.9],
        [0.1, null],
        [0.9, 0.5],
      ],
      [3, 1],
    );
    expect(expectOk(isCertainlyBetter(table, "a0", "a1"))).toBe(true);
    expect(expectOk(isCertainlyBetter(table, "a1", "a0"))).toBe(false);
    expect(expectOk(isCertainlyBetter(scored(GAPS, [0.5, 0.3, 0.2]), "a3", "a1"))).toBe(false);
    expect(expectOk(isCertainlyBetter(table, "a0", "a0"))).toBe(false);
  });

  it("refuses what the table does not have", () => {
    const table = scored([[0.9]], [1]);
    expect(expectRefusal(isCertainlyBetter(table, "a0", "b"), "alternative-unknown").alternative).toBe("b");
    expect(expectRefusal(isCertainlyBetter(table, "b", "a0"), "alternative-unknown").alternative).toBe("b");
  });
});
