import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { FLOWS, LAW, tableWith } from "../testing/stance-builder.ts";
import { changesOneAtATime } from "./change-sequence.ts";

const TABLE = tableWith([LAW, FLOWS], [true, "contract"], [true, "contract"], [false, "adequacy"]);

describe("changesOneAtATime", () => {
  it("takes the best change at each moment until none gains", () => {
    const sequence = expectOk(changesOneAtATime(TABLE, 5));
    expect(sequence).toMatchObject({ method: "one-at-a-time", end: "no-gain" });
    expect(sequence.steps.map(({ change, ties }) => [change.holder, change.issue, change.to, ties])).toEqual([
      ["C", "law", true, 0],
      ["C", "flows", "contract", 0],
    ]);
    const [first, second] = sequence.steps;
    expect(first?.meanBefore).toBeCloseTo(2 / 3, 15);
    expect(first?.meanAfter).toBeCloseTo(2 / 9, 15);
    expect(second?.meanBefore).toBeCloseTo(2 / 9, 15);
    expect(second?.meanAfter).toBeCloseTo(0, 15);
  });

  it("stops at the number asked for, and keeps to whom may move", () => {
    expect(expectOk(changesOneAtATime(TABLE, 1))).toMatchObject({ end: "count-reached", steps: [{}] });
    expect(expectOk(changesOneAtATime(TABLE, 0))).toMatchObject({ end: "count-reached", steps: [] });
    const onlyA = expectOk(changesOneAtATime(TABLE, 3, { holders: ["A"], issues: null }));
    expect(onlyA).toMatchObject({ end: "no-gain", steps: [] });
  });

  it("takes the first of those that tie and says how many there were", () => {
    const sequence = expectOk(changesOneAtATime(tableWith([LAW], [true], [false]), 3));
    expect(sequence.steps).toMatchObject([{ change: { holder: "A", to: false }, ties: 1 }]);
  });

  it("says when nothing can be compared", () => {
    expect(expectOk(changesOneAtATime(tableWith([LAW], [true]), 2)).end).toBe("fewer-than-two-holders");
  });

  it.each([-1, 0.5, Number.NaN])("refuses %d as a number of changes", (count) => {
    expect(expectRefusal(changesOneAtATime(TABLE, count), "change-count-invalid").count).toBe(count);
  });

  it("refuses a scope that names somebody else", () => {
    const refused = changesOneAtATime(TABLE, 1, { holders: ["D"], issues: null });
    expect(expectRefusal(refused, "holder-unknown").holder).toBe("D");
  });
});
