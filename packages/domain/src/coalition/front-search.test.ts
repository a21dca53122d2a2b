import { describe, expect, it } from "vitest";
import { fourWith } from "../testing/coalition-builder.ts";
import { searchFront } from "./front-search.ts";

describe("searchFront", () => {
  it("goes through one tier after the other and proves each", () => {
    const { contenders, provenTier, unitsAtMost, work } = searchFront(fourWith());
    expect(contenders.map(({ size, units, tier }) => [size, units, tier])).toEqual([
      [1, 3, 0],
      [2, 6, 1],
      [3, 9, 1],
    ]);
    expect(contenders.every(({ isProven, isListComplete }) => isProven && isListComplete)).toBe(true);
    expect([provenTier, unitsAtMost, work.isSpent]).toEqual([1, null, false]);
  });

  it("lists mandatory members even in a tier of their own", () => {
    const { contenders } = searchFront(fourWith({ mandatory: ["B", "D"], excluded: ["A", "C"] }));
    expect(contenders.map(({ size, units, tier }) => [size, units, tier])).toEqual([[2, 2, 1]]);
  });
});
