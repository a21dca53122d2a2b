import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { FLOWS, LAW, tableWith } from "../testing/stance-builder.ts";
import { whatIf } from "./what-if.ts";

describe("whatIf", () => {
  it("shows every pair before and after several changes at once", () => {
    const table = tableWith([LAW, FLOWS], [true, "contract"], [false, "contract"], [false, "adequacy"]);
    const effect = expectOk(
      whatIf(table, [
        { holder: "B", issue: "law", to: true },
        { holder: "B", issue: "flows", to: "adequacy" },
      ]),
    );
    expect(effect.changes.map(({ from }) => from)).toMatchObject([
      { state: "known", value: false },
      { state: "known", value: "contract" },
    ]);
    expect(effect.pairs.map(({ first, second, before, after }) => [first, second, before, after])).toEqual([
      ["A", "B", expect.closeTo(2 / 3), expect.closeTo(1 / 3)],
      ["A", "C", 1, 1],
      ["B", "C", expect.closeTo(1 / 3), expect.closeTo(2 / 3)],
    ]);
    expect(effect.pairs.map(({ reduction }) => reduction)).toEqual([
      expect.closeTo(1 / 3),
      0,
      expect.closeTo(-1 / 3),
    ]);
    expect(effect).toMatchObject({ comparedPairs: 3, newlyComparablePairs: 0, reason: null });
    expect(effect.meanBefore).toBeCloseTo(2 / 3, 15);
    expect(effect.reduction).toBeCloseTo(0, 15);
  });

  it("leaves pairs out of the means that only the changes make comparable", () => {
    const table = tableWith([LAW, FLOWS], [true, null], [false, null], [null, "contract"]);
    const effect = expectOk(
      whatIf(table, [
        { holder: "C", issue: "law", to: true },
        { holder: "B", issue: "law", to: true },
      ]),
    );
    expect(effect).toMatchObject({ comparedPairs: 1, newlyComparablePairs: 2, meanBefore: 1, meanAfter: 0 });
    expect(effect.changes[0]?.from).toEqual({ state: "absent" });
    expect(effect.pairs[1]).toEqual({
      first: "A",
      second: "C",
      before: null,
      after: 0,
      reduction: null,
      coverageBefore: 0,
      coverageAfter: 2 / 3,
    });
  });

  it.each([
    ["a single holder", tableWith([LAW], [true]), "fewer-than-two-holders"],
    [
      "holders who cannot be compared",
      tableWith([LAW, FLOWS], [true, null], [null, null]),
      "nothing-comparable",
    ],
  ])("has no means for %s", (_name, table, reason) => {
    expect(expectOk(whatIf(table, [{ holder: "A", issue: "law", to: false }]))).toMatchObject({
      meanBefore: null,
      meanAfter: null,
      reduction: null,
      reason,
    });
  });

  it("refuses what cannot be changed", () => {
    const refused = whatIf(tableWith([LAW], [true]), [{ holder: "A", issue: "law", to: 3 }]);
    expect(expectRefusal(refused, "stance-kind-mismatched").value).toBe(3);
  });
});
