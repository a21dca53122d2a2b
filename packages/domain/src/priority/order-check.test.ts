import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { decisionOf, decisions } from "../testing/random-values.ts";
import { kendallTau } from "./group/kendall-tau.ts";
import { orderCheck } from "./order-check.ts";
import { performancesFrom } from "./performance.ts";
import { topsis } from "./topsis.ts";
import { weightedSum } from "./weighted-sum.ts";

const NAMES = ["a", "b", "c", "d"] as const;

describe("orderCheck", () => {
  it("says how alike two orders are, and who moves most", () => {
    const { tau, ws, moves, items } = expectOk(orderCheck(NAMES, [1, 2, 3, 4], [4, 1, 2, 2]));
    expect(items).toBe(4);
    expect(tau.value).toBeCloseTo(-1 / Math.sqrt(30), 12);
    expect(ws.value).toBeCloseTo(1 - (3 / 3 / 2 + 1 / 2 / 4 + 1 / 2 / 8 + 2 / 3 / 16), 12);
    expect(moves).toEqual([
      { alternative: "a", rank: 1, checkRank: 4 },
      { alternative: "d", rank: 4, checkRank: 2 },
      { alternative: "b", rank: 2, checkRank: 1 },
      { alternative: "c", rank: 3, checkRank: 2 },
    ]);
  });

  it("leaves out what one of the two does not rank, and ranks the others anew", () => {
    expect(expectOk(orderCheck(NAMES, [2, 0, 1, 3], [3, 1, 2, 4]))).toMatchObject({
      items: 3,
      tau: { value: 1 },
      ws: { value: 1 },
      moves: [],
      leftOut: ["b"],
    });
  });

  it("has no figures for fewer than two, and no tau where all tie", () => {
    const one = expectOk(orderCheck(["a"], [1], [1]));
    expect([one.tau.value, one.ws.value, one.moves]).toEqual([null, null, []]);
    const tied = expectOk(orderCheck(["a", "b"], [1, 1], [1, 2]));
    expect(tied.tau).toMatchObject({ value: null, reason: "all-tied" });
    expect(tied.moves).toEqual([{ alternative: "b", rank: 1, checkRank: 2 }]);
  });

  it("refuses ranks that are not one for each", () => {
    expect(expectRefusal(orderCheck(NAMES, [1], [1, 2, 3, 4]), "ranks-miscounted")).toMatchObject({
      alternatives: 4,
      ranks: 1,
      checkRanks: 4,
    });
    expect(expectRefusal(orderCheck(NAMES, [1, 2, 3, 4], []), "ranks-miscounted").checkRanks).toBe(0);
  });

  it("finds no move exactly where both orders are the same, and takes tau from them", () => {
    fc.assert(
      fc.property(decisions({ withGaps: false, minimum: 1 }), ({ table, weights, rows }) => {
        const points = Object.fromEntries(table.criteria.map((id, at) => [id, weights.values[at] as number]));
        const main = expectOk(weightedSum(table, points)).ranks;
        const check = expectOk(
          topsis(performancesFrom(decisionOf(rows, [...weights.values]).table), weights),
        );
        const { tau, moves } = expectOk(orderCheck(table.alternatives, main, check.ranks));
        expect(moves.length === 0).toBe([...main].join() === [...check.ranks].join());
        expect(tau.value).toBe(expectOk(kendallTau([...main], [...check.ranks])).value);
      }),
    );
  });
});
