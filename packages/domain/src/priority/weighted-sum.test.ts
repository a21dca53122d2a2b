import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { decisionOf } from "../testing/random-values.ts";
import { weightedSum } from "./weighted-sum.ts";

const { table } = decisionOf(
  [
    [0.5, 1],
    [1, 0.75],
    [null, null],
    [1, 0.75],
  ],
  [1, 1],
);

describe("weightedSum", () => {
  it("divides weights by their sum and ranks what is scored", () => {
    const { scores, ranks } = expectOk(weightedSum(table, { c0: 2, c1: 2 }));
    expect(scores).toEqual(Float64Array.of(0.75, 0.875, 0, 0.875));
    expect(ranks).toEqual(Uint32Array.of(3, 1, 0, 1));
  });

  it("keeps the weights as given where asked, in the same order", () => {
    const { scores, ranks, contributions, upper } = expectOk(
      weightedSum(table, { c0: 2, c1: 4 }, "as-given"),
    );
    expect(scores).toEqual(Float64Array.of(5, 5, 0, 5));
    expect(contributions.subarray(0, 2)).toEqual(Float64Array.of(1, 4));
    expect(upper[2]).toBe(6);
    expect(ranks).toEqual(Uint32Array.of(1, 1, 0, 1));
  });

  it("refuses what are no weights, and weights that make a score too large", () => {
    expectRefusal(weightedSum(table, { c0: 2 }), "weight-missing");
    const large = { c0: 1, c1: 1e101 };
    expectRefusal(weightedSum(table, large, "as-given"), "weights-too-large");
    expect(weightedSum(table, large).ok).toBe(true);
  });
});
