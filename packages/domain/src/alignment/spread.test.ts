import { describe, expect, it } from "vitest";
import { FLOWS, LAW, SHARE, STANDARDS, tableWith } from "../testing/stance-builder.ts";
import { issueSpreads } from "./spread.ts";

const TABLE = tableWith(
  [FLOWS, STANDARDS, LAW, { ...SHARE, weight: 0 }],
  [null, "industry", true, 0],
  ["contract", "mixed", true, 100],
  [null, "state", false, 0],
);

describe("issueSpreads", () => {
  it("puts first the issue that makes up most of the group's distance, and says who is far", () => {
    const spreads = issueSpreads(TABLE);
    expect(spreads.map(({ issue }) => issue)).toEqual(["law", "standards", "flows", "share"]);
    expect(spreads[0]).toEqual({
      issue: "law",
      holders: 3,
      comparedPairs: 3,
      mean: 2 / 3,
      reason: null,
      farthest: {
        distance: 1,
        pairs: [
          { first: "A", second: "C" },
          { first: "B", second: "C" },
        ],
      },
      byDistance: [
        { holder: "C", mean: 1 },
        { holder: "A", mean: 0.5 },
        { holder: "B", mean: 0.5 },
      ],
      contribution: expect.closeTo(4 / 9, 15),
    });
    expect(spreads[1]?.contribution).toBeCloseTo((0.5 + 1 + 0.5) / 9, 15);
  });

  it("shows the spread of an issue without weight, which is no part of the whole", () => {
    expect(issueSpreads(TABLE).at(-1)).toMatchObject({ issue: "share", mean: 2 / 3, contribution: 0 });
  });

  it.each([
    ["an issue known of one holder", tableWith([LAW], [true], [null]), 1, "nothing-comparable"],
    ["a single holder", tableWith([LAW], [true]), 1, "fewer-than-two-holders"],
  ])("is absent for %s", (_name, table, holders, reason) => {
    expect(issueSpreads(table)).toEqual([
      {
        issue: "law",
        holders,
        comparedPairs: 0,
        mean: null,
        reason,
        farthest: null,
        byDistance: [],
        contribution: 0,
      },
    ]);
  });
});
