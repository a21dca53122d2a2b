import { describe, expect, it } from "vitest";
import { fourWith } from "../testing/coalition-builder.ts";
import { bestCoverageBySize, bestOf, mostCoverage } from "./coverage-by-size.ts";
import { workWithin } from "./search-limit.ts";
import { searchSpace } from "./search-space.ts";

const rowsOf = (...args: Parameters<typeof fourWith>) =>
  bestCoverageBySize(fourWith(...args)).sizes.map(({ size, coverage, members }) => [
    size,
    coverage,
    members.join(""),
  ]);

describe("bestCoverageBySize", () => {
  it("ends where one member more helps nothing", () => {
    expect(rowsOf()).toEqual([
      [1, 3, "A"],
      [2, 6, "CD"],
      [3, 9, "ACD"],
    ]);
  });

  it("begins with the mandatory members, whatever they cover", () => {
    expect(rowsOf({ mandatory: ["D", "B"] })).toEqual([
      [2, 2, "BD"],
      [3, 6, "BCD"],
      [4, 9, "ABCD"],
    ]);
    expect(rowsOf({ mandatory: ["D"], excluded: ["A", "B", "C"] })).toEqual([[1, 0, "D"]]);
  });

  it("keeps the largest size and the separations", () => {
    expect(rowsOf({ sizeMaximum: 1 })).toEqual([[1, 3, "A"]]);
    expect(rowsOf({ incompatiblePairs: [["C", "D"]] })).toEqual([
      [1, 3, "A"],
      [2, 5, expect.stringMatching(/A[BC]/)],
    ]);
  });

  it("lists a smaller coalition where one member more helps nothing yet", () => {
    const requirements = [{ id: "test", weight: 1, level: 2, depth: 2 }];
    const capability = [[2], [0], [2], [0]];
    expect(rowsOf({ requirements, capability })).toEqual([
      [1, 0, ""],
      [2, 1, "AC"],
    ]);
  });

  it("is empty when nobody meets anything", () => {
    expect(rowsOf({ excluded: ["A", "B", "C"] })).toEqual([]);
    expect(rowsOf({ candidates: [], capability: [], alignment: [] })).toEqual([]);
  });

  it("bounds every size when the budget is spent", () => {
    const { sizes, search } = bestCoverageBySize(fourWith({ limits: { nodeBudget: 1 } }));
    expect(search).toEqual({ nodes: 1, nodeBudget: 1, isComplete: false });
    expect(sizes.map(({ coverage, coverageAtMost }) => [coverage, coverageAtMost])).toEqual([[3, 4]]);
  });
});

describe("bestOf", () => {
  it("gives the smallest of the known coalitions that cover the most within a size", () => {
    const space = searchSpace(fourWith());
    const known = mostCoverage(space, workWithin({ nodeBudget: 100, setsListedMaximum: 1 }));
    expect([0, 1, 2, 9].map((size) => bestOf(known, size))).toEqual([[], [0], [2, 3], [0, 2, 3]]);
  });
});
