import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { completePairs, completePairsOf } from "./paired-numbers.ts";

describe("completePairs", () => {
  it("keeps what has a number in both lists", () => {
    const pairs = { first: [1, 4], second: [5, 8] };
    expect(expectOk(completePairs([1, null, 3, 4], [5, 6, null, 8]))).toEqual(pairs);
    expect(completePairsOf([1, null, 3, 4], [5, 6, null, 8])).toEqual(pairs);
  });

  it("refuses lists of two lengths", () => {
    const refusal = expectRefusal(completePairs([1, 2], [1]), "paired-lengths-differ");
    expect(refusal).toMatchObject({ first: 2, second: 1 });
  });

  it("refuses what is not finite, on either side", () => {
    const first = completePairs([null, Number.NaN], [1, 2]);
    expect(expectRefusal(first, "paired-number-not-finite")).toMatchObject({ list: "first", index: 1 });
    const second = completePairs([1, 2], [Number.POSITIVE_INFINITY, 2]);
    expect(expectRefusal(second, "paired-number-not-finite")).toMatchObject({
      list: "second",
      index: 0,
      value: Number.POSITIVE_INFINITY,
    });
  });
});
