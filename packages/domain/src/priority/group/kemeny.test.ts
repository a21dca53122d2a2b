import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { ordersOver, type Poll, tableOf } from "../../testing/random-ballots.ts";
import { kemeny } from "./kemeny.ts";

const consensusOf = (poll: Poll) => expectOk(kemeny(tableOf(poll)));

/** Items in text order, and the ballots that rank just two of them, written as "better worse". */
function duels(size: number, ...pairs: readonly string[]): Poll {
  const ballots = pairs.map((pair) => {
    const [better, worse] = pair.split(" ").map(Number);
    const ranking = Array.from({ length: size }, (_entry, item) =>
      item === better ? 1 : item === worse ? 2 : null,
    );
    return { count: 1, ranking };
  });
  return { items: Array.from({ length: size }, (_entry, item) => String(item).padStart(2, "0")), ballots };
}

describe("kemeny", () => {
  it("finds the order that contradicts the ballots least", () => {
    const cities = consensusOf({
      items: ["Memphis", "Nashville", "Chattanooga", "Knoxville"],
      ballots: [
        { count: 42, ranking: [1, 2, 3, 4] },
        { count: 26, ranking: [4, 1, 2, 3] },
        { count: 15, ranking: [4, 3, 1, 2] },
        { count: 17, ranking: [4, 3, 2, 1] },
      ],
    });
    expect(cities).toEqual({
      disagreements: 207,
      agreements: 393,
      optima: 1,
      isOptimaExact: true,
      orders: [["Nashville", "Chattanooga", "Knoxville", "Memphis"]],
      groups: [["Nashville"], ["Chattanooga"], ["Knoxville"], ["Memphis"]],
    });
  });

  it("counts and lists every order that is as good: a cycle has three", () => {
    expect(consensusOf(ordersOver("abc", "abc", "bca", "cab"))).toMatchObject({
      disagreements: 4,
      optima: 3,
      orders: [
        ["a", "b", "c"],
        ["b", "c", "a"],
        ["c", "a", "b"],
      ],
      groups: [["a", "b", "c"]],
    });
  });

  it("lets a tie or a gap on a ballot disagree with neither order", () => {
    expect(consensusOf(ordersOver("abc", "a=bc", "b"))).toMatchObject({
      disagreements: 0,
      agreements: 2,
      optima: 2,
      orders: [
        ["a", "b", "c"],
        ["b", "a", "c"],
      ],
    });
  });

  it("takes parts of a count that only rounding tells apart as level", () => {
    const ballots = [
      { count: 0.1, ranking: [1, 2] },
      { count: 0.2, ranking: [1, 2] },
      { count: 0.3, ranking: [2, 1] },
    ];
    expect(consensusOf({ items: ["a", "b"], ballots })).toMatchObject({ optima: 2 });
  });

  it("orders nothing, and one item", () => {
    expect(consensusOf(ordersOver(""))).toEqual({
      disagreements: 0,
      agreements: 0,
      optima: 1,
      isOptimaExact: true,
      orders: [[]],
      groups: [],
    });
    expect(consensusOf(ordersOver("a", "a")).orders).toEqual([["a"]]);
  });

  it("orders many items where majorities split them into small groups", () => {
    const size = 120;
    const ranking = Array.from({ length: size }, (_entry, item) => item + 1);
    const swapped = ranking.map((rank) => (rank % 3 === 0 ? rank - 2 : rank + 1));
    const twice = swapped.map((rank) => (rank % 3 === 0 ? rank - 2 : rank + 1));
    const items = ranking.map((rank) => String(rank).padStart(3, "0"));
    const ballots = [ranking, swapped, twice].map((ranks) => ({ count: 1, ranking: ranks }));
    const consensus = consensusOf({ items, ballots });
    expect(consensus.groups).toHaveLength(40);
    expect(consensus).toMatchObject({ disagreements: 40 * 4, isOptimaExact: false });
    expect(consensus.orders).toHaveLength(100);
    expect(consensus.orders[0]).toEqual(items);
  });

  it("orders many items that hardly anybody compares, and says that not every order is counted", () => {
    const ahead = Array.from({ length: 36 }, (_entry, item) => `${(item * 7) % 37} ${((item + 1) * 7) % 37}`);
    const consensus = consensusOf(duels(37, ...ahead));
    expect(consensus).toMatchObject({ disagreements: 0, agreements: 36, isOptimaExact: false });
    expect(consensus.orders[0]?.slice(0, 3)).toEqual(["00", "07", "14"]);
  });

  it("refuses a group that is too large and conflicts too much, and says how large it is", () => {
    const cycle = Array.from({ length: 40 }, (_entry, item) => `${item} ${(item + 1) % 40}`);
    expect(expectRefusal(kemeny(tableOf(duels(41, ...cycle))), "too-many-items")).toEqual({
      code: "too-many-items",
      calculation: "kemeny",
      items: 41,
      maximum: 18,
    });
  });

  it("refuses fewer items when they conflict throughout: 23, each ahead of those at a square's distance", () => {
    const places = Array.from({ length: 23 }, (_entry, item) => item);
    const squares = new Set(places.map((item) => item ** 2 % 23).filter((square) => square > 0));
    const pairs = places.flatMap((item) => [...squares].map((square) => `${item} ${(item + square) % 23}`));
    const refusal = expectRefusal(kemeny(tableOf(duels(23, ...pairs))), "too-many-items");
    expect(refusal).toMatchObject({ items: 23, maximum: 18 });
  });
});
