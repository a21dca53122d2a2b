import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { FLOWS, LAW, SHARE, STANDARDS, tableWith } from "../testing/stance-builder.ts";
import { distanceBetween } from "./distance.ts";
import { knownAlignments } from "./known-alignments.ts";

const TABLE = tableWith(
  [LAW, FLOWS, STANDARDS, SHARE],
  [true, "adequacy", "industry", null],
  [false, "adequacy", "mixed", null],
  [null, "contract", null, null],
  [null, null, null, 40],
);

describe("knownAlignments", () => {
  it("leaves out pairs that cannot be compared and pairs that rest on too little", () => {
    expect(knownAlignments(TABLE)).toEqual([
      { first: "A", second: "B", alignment: 0.375, coverage: expect.closeTo(0.8, 12) },
    ]);
  });

  it("counts a pair at the threshold as known", () => {
    const pairs = knownAlignments(TABLE, { thinBelow: 0.2 });
    expect(pairs.map(({ first, second }) => `${first}${second}`)).toEqual(["AB", "AC", "BC"]);
  });

  it("says what the distance of each pair says", () => {
    for (const { first, second, alignment } of knownAlignments(TABLE, { thinBelow: 0 })) {
      const pair = expectOk(distanceBetween(TABLE, first, second));
      expect(pair.alignment).toBeCloseTo(alignment, 12);
    }
  });

  it("is empty for nobody and for one alone", () => {
    expect([tableWith([LAW]), tableWith([LAW], [true])].flatMap((table) => knownAlignments(table))).toEqual(
      [],
    );
  });
});
