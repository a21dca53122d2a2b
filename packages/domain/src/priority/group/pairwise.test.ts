import { describe, expect, it } from "vitest";
import { expectRefusal } from "../../testing/expect-result.ts";
import { boxOf, ordersOver, tableOf } from "../../testing/random-ballots.ts";
import { countAt, pairwiseTable } from "./pairwise.ts";

describe("pairwiseTable", () => {
  it("counts who is preferred to whom, and who is tied", () => {
    const { ballots, items } = ordersOver("abc", "abc", "b=ca", "ca");
    const weighted = ballots.map((ballot, index) => ({ ...ballot, count: index + 1 }));
    expect(tableOf({ items, ballots: weighted })).toEqual({
      items: ["a", "b", "c"],
      preferred: [
        [0, 1, 1],
        [2, 0, 1],
        [5, 0, 0],
      ],
      tied: [
        [0, 0, 0],
        [0, 0, 2],
        [0, 2, 0],
      ],
      tolerance: 0,
    });
  });

  it("allows for rounding when counts are not whole, or too large to add exactly", () => {
    const toleranceFor = (count: number) =>
      tableOf({ items: ["a", "b"], ballots: [{ count, ranking: [1, 2] }] }).tolerance;
    expect(toleranceFor(0.5)).toBe(0.5e-9);
    expect(toleranceFor(2 ** 50)).toBe(0);
    expect(toleranceFor(2 ** 52)).toBeGreaterThan(1);
  });

  it("refuses more than a thousand items", () => {
    const items = Array.from({ length: 1001 }, (_entry, index) => `item ${index}`);
    expect(expectRefusal(pairwiseTable(boxOf({ items, ballots: [] })), "too-many-items")).toEqual({
      code: "too-many-items",
      calculation: "pairwise",
      items: 1001,
      maximum: 1000,
    });
  });
});

describe("countAt", () => {
  it("reads a row and a column", () => {
    expect(
      countAt(
        [
          [1, 2],
          [3, 4],
        ],
        1,
        0,
      ),
    ).toBe(3);
  });
});
