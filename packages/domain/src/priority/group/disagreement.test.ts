import { describe, expect, it } from "vitest";
import { ratersWith } from "../../testing/random-ballots.ts";
import { disagreement } from "./disagreement.ts";

describe("disagreement", () => {
  it("finds the item that is placed most differently, with each rater's place", () => {
    const { items, mostContested } = disagreement(ratersWith([1, 2, 3, 4], [4, 1, 2, 3], [1, 3, 2, 4]));
    expect(mostContested).toEqual(["a"]);
    expect(items.map(({ item, variance }) => [item, variance])).toEqual([
      ["a", 2],
      ["b", expect.closeTo(2 / 3, 14)],
      ["c", expect.closeTo(2 / 9, 14)],
      ["d", expect.closeTo(2 / 9, 14)],
    ]);
    expect(items[0]?.ranks).toEqual([
      { rater: "R1", rank: 1 },
      { rater: "R2", rank: 4 },
      { rater: "R3", rank: 1 },
    ]);
  });

  it("finds the raters who are furthest apart, all who share the lowest tau", () => {
    const pairs = disagreement(ratersWith([1, 2, 3], [3, 2, 1], [1, 2, 3])).furthestPairs;
    expect(pairs.map(({ first, second, value }) => [first, second, value])).toEqual([
      ["R1", "R2", -1],
      ["R2", "R3", -1],
    ]);
  });

  it("names all items that are contested alike", () => {
    expect(disagreement(ratersWith([1, 2, 3], [3, 2, 1])).mostContested).toEqual(["a", "c"]);
  });

  it("contests nothing where all agree, or only one was asked, or nobody", () => {
    expect(disagreement(ratersWith([1, 2], [1, 2])).mostContested).toEqual([]);
    expect(disagreement(ratersWith([1, 2]))).toMatchObject({ mostContested: [], furthestPairs: [] });
    expect(disagreement(ratersWith())).toEqual({
      items: [],
      dropped: [],
      mostContested: [],
      furthestPairs: [],
    });
    expect(disagreement({ raters: [], items: ["a"], ballots: [] }).items).toEqual([
      { item: "a", variance: 0, ranks: [] },
    ]);
  });

  it("drops what not all rank from the items, not from the pairs", () => {
    const partial = disagreement(ratersWith([1, 2, 3], [1, 2, null], [3, 2, 1]));
    expect(partial.dropped).toEqual(["c"]);
    expect(partial.items.map(({ item }) => item)).toEqual(["a", "b"]);
    expect(partial.furthestPairs.map(({ items }) => items)).toEqual([3, 2]);
  });

  it("passes over pairs that cannot be compared", () => {
    const pairs = disagreement(ratersWith([1, 1, 1], [1, 2, 3], [1, 3, 2])).furthestPairs;
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([["R2", "R3"]]);
  });
});
