import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competitionRanks, isTied, TIE_TOLERANCE } from "./tie.ts";

const ranksOf = (scores: readonly number[]) => [...competitionRanks(scores)];

describe("competition ranks", () => {
  it.each([
    { situation: "nothing", scores: [], ranks: [] },
    { situation: "one score", scores: [0.3], ranks: [1] },
    { situation: "a tie for the lead", scores: [0.9, 0.9, 0.4], ranks: [1, 1, 3] },
    { situation: "a tie at the end", scores: [0.1, 0.5, 0.1], ranks: [2, 1, 2] },
    { situation: "all the same", scores: [0, -0, 0], ranks: [1, 1, 1] },
    { situation: "what only rounding tells apart", scores: [0.59, 0.5900000000000001], ranks: [1, 1] },
    { situation: "a difference above the tolerance", scores: [0.5, 0.5 + 2e-9], ranks: [2, 1] },
    { situation: "a ladder of steps below the tolerance", scores: [0, -6e-10, -1.2e-9], ranks: [1, 1, 3] },
  ])("are given to $situation", ({ scores, ranks }) => {
    expect(ranksOf(scores)).toEqual(ranks);
  });

  it("give each score one more than the number of scores above its group, whatever the order", () => {
    const shuffledTwice = fc
      .array(
        fc.integer({ min: 0, max: 12 }).map((step) => step * 4e-10),
        { maxLength: 30 },
      )
      .chain((scores) =>
        fc.tuple(fc.constant(scores), fc.shuffledSubarray(scores, { minLength: scores.length })),
      );
    fc.assert(
      fc.property(shuffledTwice, ([scores, shuffled]) => {
        const byScore = new Map(scores.map((score, index) => [score, ranksOf(scores)[index]]));
        expect(ranksOf(shuffled)).toEqual(shuffled.map((score) => byScore.get(score)));
        for (const rank of ranksOf(scores)) {
          const better = ranksOf(scores).filter((other) => other < rank).length;
          expect(rank).toBe(1 + better);
        }
      }),
    );
  });

  it("are those of counting what is higher, however unevenly the scores are spread", () => {
    const spread = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0, -0, 1e-300, 1e300, -1e308, 1e308, 1),
    );
    fc.assert(
      fc.property(fc.array(spread, { maxLength: 40 }), (scores) => {
        const sorted = scores.toSorted((a, b) => b - a);
        const firstOfRank: number[] = [];
        for (const score of sorted) {
          const first = firstOfRank.at(-1);
          if (first === undefined || first - score > TIE_TOLERANCE) firstOfRank.push(score);
        }
        const groupOf = (score: number) => firstOfRank.findLastIndex((first) => score <= first);
        const expected = scores.map(
          (score) => 1 + scores.filter((other) => groupOf(other) < groupOf(score)).length,
        );
        expect(ranksOf(scores)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("rank a million scores", () => {
    const scores = new Float64Array(1_000_000).map((_score, index) => (index * 7919) % 1_000_003);
    const sum = competitionRanks(scores).reduce((total, rank) => total + rank, 0);
    expect(sum).toBe((1_000_000 * 1_000_001) / 2);
  });
});

describe("a tie", () => {
  it("is decided by the tolerance and not by the last digit", () => {
    expect(isTied(0.5 * 0.8 + 0.3 * 0.3 + 0.2 * 0.5, 0.5 * 0.4 + 0.3 * 0.9 + 0.2 * 0.6)).toBe(true);
    expect(isTied(0, 2 * TIE_TOLERANCE)).toBe(false);
  });
});
