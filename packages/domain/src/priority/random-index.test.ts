import { describe, expect, it } from "vitest";
import { RANDOM_INDEXES, type RandomIndexTable, randomIndex } from "./random-index.ts";

const TABLES = Object.keys(RANDOM_INDEXES) as readonly RandomIndexTable[];

describe("random indexes", () => {
  it.each<{ table: RandomIndexTable; of3: number; of4: number; of5: number; of8: number }>([
    { table: "saaty-1980", of3: 0.58, of4: 0.9, of5: 1.12, of8: 1.41 },
    { table: "tummala-ling-1998", of3: 0.5799, of4: 0.8921, of5: 1.1159, of8: 1.3952 },
    { table: "aguaron-moreno-2003", of3: 0.525, of4: 0.882, of5: 1.115, of8: 1.404 },
  ])("of $table are those of its source", ({ table, of3, of4, of5, of8 }) => {
    expect([3, 4, 5, 8].map((size) => randomIndex(size, table))).toEqual([of3, of4, of5, of8]);
  });

  it.each(TABLES)("of %s are 0 for one and two, and reach a size of at least 15", (table) => {
    expect([randomIndex(1, table), randomIndex(2, table)]).toEqual([0, 0]);
    expect(randomIndex(15, table)).toBeGreaterThan(1.5);
  });

  it.each(TABLES)("of %s are absent beyond the table", (table) => {
    expect(randomIndex(0, table)).toBeNull();
    expect(randomIndex(17, table)).toBeNull();
  });
});
