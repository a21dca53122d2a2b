import { describe, expect, it } from "vitest";
import { FLOWS, LAW, SHARE, STANDARDS, tableWith } from "../testing/stance-builder.ts";
import { distanceIn, groupDistance, pairDistances } from "./pairs.ts";

const TABLE = tableWith(
  [LAW, FLOWS, STANDARDS, SHARE],
  [true, "adequacy", "industry", null],
  [false, "adequacy", "mixed", null],
  [false, "contract", null, null],
  [null, null, null, 40],
);

describe("pairDistances", () => {
  it("knows the distance of every two and the weight on which it rests", () => {
    const pairs = pairDistances(TABLE);
    expect(distanceIn(pairs, "A", "B")).toBe(0.625);
    expect(distanceIn(pairs, "A", "C")).toBe(1);
    expect(distanceIn(pairs, "C", "B")).toBeCloseTo(1 / 3, 15);
    expect(distanceIn(pairs, "B", "B")).toBe(0);
    expect([...pairs.coverages].slice(0, 4)).toEqual([0.8, 0.8, 0.6000000000000001, 0]);
  });

  it("knows no distance where nothing can be compared, or to somebody who is not there", () => {
    const pairs = pairDistances(TABLE);
    expect(distanceIn(pairs, "A", "D")).toBeNull();
    expect(distanceIn(pairDistances(tableWith([LAW], [true])), "A", "D")).toBeNull();
    expect(distanceIn(pairDistances(tableWith([LAW], [true])), "D", "A")).toBeNull();
  });
});

describe("groupDistance", () => {
  it("gives the mean, the weakest pair and the pairs that it leaves out", () => {
    const group = groupDistance(pairDistances(TABLE));
    expect(group.mean).toBeCloseTo((0.625 + 1 + 1 / 3) / 3, 15);
    expect(group.weakest).toEqual({ distance: 1, pairs: [{ first: "A", second: "C" }] });
    expect(group).toMatchObject({ comparedPairs: 3, pairs: 6 });
    expect(group.uncomparable).toEqual([
      { first: "A", second: "D" },
      { first: "B", second: "D" },
      { first: "C", second: "D" },
    ]);
  });

  it("names every pair that ties for the weakest", () => {
    const group = groupDistance(pairDistances(tableWith([LAW], [true], [false], [true])));
    expect(group.weakest?.pairs).toEqual([
      { first: "A", second: "B" },
      { first: "B", second: "C" },
    ]);
  });

  it.each([
    ["nobody", tableWith([LAW]), "fewer-than-two-holders"],
    ["one holder", tableWith([LAW], [true]), "fewer-than-two-holders"],
    ["two of whom nothing is known", tableWith([LAW], [null], [true]), "nothing-comparable"],
  ])("is absent for %s", (_name, table, reason) => {
    expect(groupDistance(pairDistances(table))).toMatchObject({ mean: null, reason, weakest: null });
  });
});
