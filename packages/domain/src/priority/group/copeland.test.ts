import { describe, expect, it } from "vitest";
import { ordersOver, tableOf } from "../../testing/random-ballots.ts";
import { condorcetWinner, copeland } from "./copeland.ts";

describe("copeland", () => {
  it("counts majorities won and lost, whatever their size", () => {
    const table = tableOf({
      items: ["Memphis", "Nashville", "Chattanooga", "Knoxville"],
      ballots: [
        { count: 42, ranking: [1, 2, 3, 4] },
        { count: 26, ranking: [4, 1, 2, 3] },
        { count: 15, ranking: [4, 3, 1, 2] },
        { count: 17, ranking: [4, 3, 2, 1] },
      ],
    });
    expect(copeland(table)).toEqual([
      { item: "Memphis", rank: 4, score: -3, wins: 0, losses: 3, level: 0 },
      { item: "Nashville", rank: 1, score: 3, wins: 3, losses: 0, level: 0 },
      { item: "Chattanooga", rank: 2, score: 1, wins: 2, losses: 1, level: 0 },
      { item: "Knoxville", rank: 3, score: -1, wins: 1, losses: 2, level: 0 },
    ]);
    expect(condorcetWinner(table)).toBe("Nashville");
  });

  it("leaves a cycle without a winner, and all on one rank", () => {
    const cycle = tableOf(ordersOver("abc", "abc", "bca", "cab"));
    expect(copeland(cycle).map(({ score, rank }) => [score, rank])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(condorcetWinner(cycle)).toBeNull();
  });

  it("calls level what ballots balance, by parts that only rounding tells apart, and what none compares", () => {
    const ballots = [
      { count: 0.1, ranking: [1, 2, null] },
      { count: 0.2, ranking: [1, 2, null] },
      { count: 0.3, ranking: [2, 1, null] },
    ];
    const entries = copeland(tableOf({ items: ["a", "b", "c"], ballots }));
    expect(entries.map(({ level }) => level)).toEqual([2, 2, 2]);
  });

  it("has a winner among one item, and none among none", () => {
    expect(condorcetWinner(tableOf(ordersOver("a")))).toBe("a");
    expect(condorcetWinner(tableOf(ordersOver("")))).toBeNull();
  });
});
