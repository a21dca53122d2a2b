import { describe, expect, it } from "vitest";
import { OPTIMA_LISTED, oneAfterOther } from "./optima.ts";

describe("oneAfterOther", () => {
  it("puts every order of one group before every order of the next", () => {
    const first = {
      count: 2,
      isExact: true,
      orders: [
        ["a", "b"],
        ["b", "a"],
      ],
    };
    const second = { count: 1, isExact: true, orders: [["c"]] };
    const third = {
      count: 2,
      isExact: true,
      orders: [
        ["d", "e"],
        ["e", "d"],
      ],
    };
    expect(oneAfterOther([first, second, third])).toEqual({
      count: 4,
      isExact: true,
      orders: [
        ["a", "b", "c", "d", "e"],
        ["a", "b", "c", "e", "d"],
        ["b", "a", "c", "d", "e"],
        ["b", "a", "c", "e", "d"],
      ],
    });
  });

  it("orders nothing in one way", () => {
    expect(oneAfterOther([])).toEqual({ count: 1, isExact: true, orders: [[]] });
  });

  it("is a lower bound when a part of it is, or when no number holds the count", () => {
    const some = { count: 2, isExact: false, orders: [["a"]] };
    expect(oneAfterOther([some]).isExact).toBe(false);
    const many = { count: 2 ** 40, isExact: true, orders: [["a"]] };
    expect(oneAfterOther([many]).isExact).toBe(true);
    expect(oneAfterOther([many, many])).toMatchObject({ count: Number.MAX_SAFE_INTEGER, isExact: false });
  });

  it("lists no more than the first hundred", () => {
    const twenty = { count: 20, isExact: true, orders: Array.from({ length: 20 }, (_entry, at) => [at]) };
    const { count, orders } = oneAfterOther([twenty, twenty]);
    expect([count, orders.length, orders.at(-1)]).toEqual([400, OPTIMA_LISTED, [4, 19]]);
  });
});
