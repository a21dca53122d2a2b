import { describe, expect, it } from "vitest";
import { sumOf } from "./sum.ts";

describe("sumOf", () => {
  it("adds the figure of every item, and gives 0 for none", () => {
    expect(sumOf([{ weight: 2 }, { weight: 3 }], ({ weight }) => weight)).toBe(5);
    expect(sumOf([], () => 1)).toBe(0);
  });
});
