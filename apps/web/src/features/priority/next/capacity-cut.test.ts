import { describe, expect, it } from "vitest";
import { capacityCut } from "./capacity-cut.ts";
import { sampleRow } from "./testing/sample-row.ts";
import type { TriageRow } from "./triage.ts";

const ROWS = [
  sampleRow({ key: "A-1", rank: 1, possibleRanks: { best: 1, worst: 2 } }),
  sampleRow({ key: "A-2", rank: 2, possibleRanks: { best: 1, worst: 3 } }),
  sampleRow({ key: "A-3", rank: 2, possibleRanks: { best: 2, worst: 4 } }),
  sampleRow({ key: "A-4", rank: 4, possibleRanks: { best: 3, worst: 4 } }),
  sampleRow({ key: "A-5", score: null }),
];

function keys(rows: readonly TriageRow[]): readonly string[] {
  return rows.map(({ key }) => key);
}

describe("the line of capacity", () => {
  it("falls below as many ranked recommendations as there is room for", () => {
    const { within, next, unranked } = capacityCut(ROWS, 3);
    expect([within, next, unranked].map(keys)).toEqual([["A-1", "A-2", "A-3"], ["A-4"], ["A-5"]]);
  });

  it("leaves all above it when there is room for all, and none when there is room for none", () => {
    expect(keys(capacityCut(ROWS, 50).within)).toEqual(["A-1", "A-2", "A-3", "A-4"]);
    expect(keys(capacityCut(ROWS, 0).next)).toEqual(["A-1", "A-2", "A-3", "A-4"]);
  });

  it("tells those that are sure to stay above from those that could still come above", () => {
    const { sure, open } = capacityCut(ROWS, 2);
    expect(keys(sure)).toEqual(["A-1"]);
    expect(keys(open)).toEqual(["A-3"]);
  });

  it("names the whole tie that it cuts through, and none when it falls between two ranks", () => {
    expect(keys(capacityCut(ROWS, 2).tied)).toEqual(["A-2", "A-3"]);
    expect(capacityCut(ROWS, 3).tied).toEqual([]);
    expect(capacityCut(ROWS, 0).tied).toEqual([]);
  });
});
