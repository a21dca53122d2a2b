import { describe, expect, it } from "vitest";
import { sumOf, totalOf } from "./sum.ts";

describe("sumOf", () => {
  it("adds the figure of every item, and gives 0 for none", () => {
    expect(sumOf([{ weight: 2 }, { weight: 3 }], ({ weight }) => weight)).toBe(5);
    expect(sumOf([], () => 1)).toBe(0);
  });
});

describe("totalOf", () => {
  it("adds numbers in their order, and gives 0 for none", () => {
    expect(totalOf(Float64Array.of(2, 3))).toBe(5);
    expect(totalOf([])).toBe(0);
  });
});
