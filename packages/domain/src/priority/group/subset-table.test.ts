import { describe, expect, it } from "vitest";
import { addWay, placeOf, subsetTable } from "./subset-table.ts";

describe("a subset table", () => {
  it("keeps the least cost of a subset, and counts the ways that reach it", () => {
    const table = subsetTable();
    addWay(table, 5, 10, 3, 0);
    addWay(table, 5, 12, 7, 0);
    addWay(table, 5, 10, 2, 0);
    expect([table.costs[0], table.counts[0]]).toEqual([10, 5]);
    addWay(table, 5, 9, 4, 0);
    expect([table.costs[0], table.counts[0], table.size]).toEqual([9, 4, 1]);
  });

  it("takes costs within the tolerance as equal", () => {
    const table = subsetTable();
    for (const cost of [1, 1 + 1e-12, 1 - 1e-12]) addWay(table, 1, cost, 1, 1e-9);
    expect(table.counts[0]).toBe(3);
  });

  it("counts no further than whole numbers go", () => {
    const table = subsetTable();
    for (let way = 0; way < 3; way++) addWay(table, 1, 0, 2 ** 52, 0);
    expect(table.counts[0]).toBe(Number.MAX_SAFE_INTEGER);
  });

  it("finds every subset again in the place in which it came, also after growing", () => {
    const table = subsetTable();
    const subsets = Array.from({ length: 5000 }, (_entry, index) => (index * 429_497) % 2 ** 31);
    for (const [index, subset] of subsets.entries()) addWay(table, subset, index, 1, 0);
    expect(subsets.map((subset) => placeOf(table, subset))).toEqual([...subsets.keys()]);
    expect(subsets.map((_subset, index) => table.costs[index])).toEqual([...subsets.keys()]);
    expect(placeOf(table, 2 ** 31 - 1)).toBe(-1);
  });
});
