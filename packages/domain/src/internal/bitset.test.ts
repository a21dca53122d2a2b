import { describe, expect, it } from "vitest";
import { bitsetOf, isSubset } from "./bitset.ts";

describe("bitsetOf", () => {
  it("has a bit for each member, in words of 32", () => {
    expect([...bitsetOf([0, 2], 3)]).toEqual([5]);
    expect([...bitsetOf([31, 32, 33, 33], 64)]).toEqual([1 << 31, 3]);
    expect([...bitsetOf([], 0)]).toEqual([]);
  });
});

describe("isSubset", () => {
  const of = (...members: readonly number[]) => bitsetOf(members, 96);

  it.each([
    ["nothing in nothing", of(), of(), true],
    ["nothing in something", of(), of(5), true],
    ["a set in itself", of(31, 64), of(31, 64), true],
    ["fewer in more, over words", of(31, 64), of(0, 31, 64, 95), true],
    ["more in fewer", of(31, 64), of(31), false],
    ["others", of(31), of(63), false],
  ])("tells of %s", (_name, first, second, expected) => {
    expect(isSubset(first, second)).toBe(expected);
  });
});
