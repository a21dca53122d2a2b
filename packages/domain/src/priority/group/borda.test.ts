import { describe, expect, it } from "vitest";
import { boxOf, ordersOver } from "../../testing/random-ballots.ts";
import { borda } from "./borda.ts";

const rows = (entries: ReturnType<typeof borda>) => entries.map(({ item: _item, ...figures }) => figures);

describe("borda", () => {
  it("counts what stands below, by the count of the ballot", () => {
    const box = boxOf({
      items: ["Memphis", "Nashville", "Chattanooga", "Knoxville"],
      ballots: [
        { count: 42, ranking: [1, 2, 3, 4] },
        { count: 26, ranking: [4, 1, 2, 3] },
        { count: 15, ranking: [4, 3, 1, 2] },
        { count: 17, ranking: [4, 3, 2, 1] },
      ],
    });
    const entries = borda(box);
    expect(entries.map(({ points }) => points)).toEqual([126, 194, 173, 107]);
    expect(entries.map(({ rankSum }) => rankSum)).toEqual([274, 206, 227, 293]);
    expect(entries.map(({ rank }) => rank)).toEqual([3, 1, 2, 4]);
    expect(entries[0]).toMatchObject({ item: "Memphis", mean: expect.closeTo(0.42, 14), comparedBy: 100 });
  });

  it("lets equal counts share a rank and skips the next", () => {
    const entries = borda(boxOf(ordersOver("abcdef", "abcdef", "bacdef", "cdbafe", "dcbafe")));
    expect(entries.map(({ rankSum }) => rankSum)).toEqual([11, 9, 9, 11, 22, 22]);
    expect(entries.map(({ rank }) => rank)).toEqual([3, 1, 1, 3, 5, 5]);
  });

  it("counts a tie as half", () => {
    expect(rows(borda(boxOf(ordersOver("abc", "a=bc"))))).toEqual([
      { rank: 1, mean: 0.75, points: 1.5, rankSum: 1.5, comparedBy: 1 },
      { rank: 1, mean: 0.75, points: 1.5, rankSum: 1.5, comparedBy: 1 },
      { rank: 3, mean: 0, points: 0, rankSum: 3, comparedBy: 1 },
    ]);
  });

  it("takes the mean over the ballots that rank an item, each by its own length", () => {
    const entries = borda(boxOf(ordersOver("abcd", "abcd", "cb", "ba", "d")));
    expect(rows(entries)).toEqual([
      { rank: 3, mean: 0.5, points: 3, rankSum: null, comparedBy: 2 },
      { rank: 2, mean: expect.closeTo(5 / 9, 14), points: 3, rankSum: null, comparedBy: 3 },
      { rank: 1, mean: expect.closeTo(2 / 3, 14), points: 2, rankSum: null, comparedBy: 2 },
      { rank: 4, mean: 0, points: 0, rankSum: null, comparedBy: 1 },
    ]);
  });

  it("has no rank for what no ballot compares", () => {
    const entries = borda(boxOf(ordersOver("abc", "ab", "c")));
    expect(entries.map(({ rank }) => rank)).toEqual([1, 2, null]);
    expect(entries[2]).toMatchObject({ mean: null, points: 0, rankSum: null, comparedBy: 0 });
    expect(borda(boxOf(ordersOver("a", "a")))).toEqual([
      { item: "a", rank: null, mean: null, points: 0, rankSum: 1, comparedBy: 0 },
    ]);
    expect(borda(boxOf(ordersOver("")))).toEqual([]);
  });
});
