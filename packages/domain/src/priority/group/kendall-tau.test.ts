import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { kendallTau } from "./kendall-tau.ts";

describe("kendallTau", () => {
  it.each([
    ["the same order", [1, 2, 3, 4], [10, 20, 30, 40], 1],
    ["the reverse", [1, 2, 3, 4], [4, 3, 2, 1], -1],
    ["ties in both lists", [12, 2, 1, 12, 2], [1, 4, 7, 1, 0], -0.4714045207910316],
    ["ties that hide no conflict", [1, 2, 2, 4, 5, 5, 5], [2, 1, 3, 3, 5, 4, 5], 0.7789808377045201],
  ])("is right for %s", (_name, first, second, tau) => {
    expect(expectOk(kendallTau(first, second)).value).toBeCloseTo(tau, 12);
  });

  it("is 0, and not the negative of it, when conflicts balance", () => {
    expect(expectOk(kendallTau([1, 1, 2, 2, 3, 3], [1, 2, 1, 2, 1, 2])).value).toBe(0);
  });

  it("counts the pairs that it rests on, ties in neither list", () => {
    expect(expectOk(kendallTau([1, 2, 2, 3], [1, 3, 2, 2]))).toMatchObject({
      items: 4,
      concordant: 3,
      discordant: 1,
    });
  });

  it("leaves out what one list does not know", () => {
    expect(expectOk(kendallTau([1, null, 3, 2], [1, 9, 2, null]))).toMatchObject({ value: 1, items: 2 });
  });

  it.each([
    ["nothing in common", [1, null], [null, 1], "fewer-than-two-items", 0],
    ["one item in common", [1, 2], [null, 1], "fewer-than-two-items", 1],
    ["a list that ties everything", [1, 2, 3], [5, 5, 5], "all-tied", 3],
    ["another that does", [0.1 + 0.2, 0.3], [1, 2], "all-tied", 2],
  ])("is absent for %s", (_name, first, second, reason, items) => {
    expect(expectOk(kendallTau(first, second))).toEqual({
      value: null,
      reason,
      items,
      concordant: 0,
      discordant: 0,
    });
  });

  it("refuses lists of two lengths, and what is not finite", () => {
    expectRefusal(kendallTau([1], []), "paired-lengths-differ");
    expectRefusal(kendallTau([1, Number.NaN], [1, 2]), "paired-number-not-finite");
  });

  it("takes 100,000 items without counting every pair", () => {
    const ascending = Array.from({ length: 100_000 }, (_entry, index) => index);
    expect(expectOk(kendallTau(ascending, ascending.toReversed()))).toMatchObject({
      value: -1,
      discordant: 4_999_950_000,
    });
  });
});
