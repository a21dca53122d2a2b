import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import { FLOWS, type Holder, LAW, stanceAt } from "../testing/stance-builder.ts";
import { issueSet } from "./issue-set.ts";
import { distanceOverTime, groupDistanceOverTime, stanceDays } from "./over-time.ts";

const STANCES = [
  stanceAt("A", "law", false, "2018-01-01"),
  stanceAt("B", "law", true, "2018-05-25"),
  stanceAt("A", "flows", "contract", "2020-07-16"),
  stanceAt("B", "flows", "contract", "2020-07-16"),
  stanceAt("A", "law", true, "2023-07-10"),
];
const HOLDERS: readonly Holder[] = ["A", "B"];
const STATED = { holders: HOLDERS, issues: expectOk(issueSet([LAW, FLOWS])), stances: STANCES };
const DAYS = stanceDays(STANCES);

describe("stanceDays", () => {
  it("lists each day on which something begins once, in order", () => {
    expect(DAYS).toEqual(["2018-01-01", "2018-05-25", "2020-07-16", "2023-07-10"]);
  });
});

describe("distanceOverTime", () => {
  it("gives the distance by the stances in force on each day, and on how much it rests", () => {
    const dated = expectOk(distanceOverTime(STATED, "A", "B", DAYS));
    expect(dated.map(({ on, pair }) => [on, pair.distance, pair.coverage])).toEqual([
      ["2018-01-01", null, 0],
      ["2018-05-25", 1, 2 / 3],
      ["2020-07-16", 2 / 3, 1],
      ["2023-07-10", 0, 1],
    ]);
  });

  it("refuses what the table and the distance refuse", () => {
    expect(expectRefusal(distanceOverTime(STATED, "A", "D", DAYS), "holder-unknown").holder).toBe("D");
    const twice = { ...STATED, holders: ["A", "A"] as const };
    expect(expectRefusal(distanceOverTime(twice, "A", "A", DAYS), "holder-repeated").holder).toBe("A");
  });
});

describe("groupDistanceOverTime", () => {
  it("gives the mean of the group on each day", () => {
    const dated = expectOk(groupDistanceOverTime(STATED, [day("2018-01-02"), day("2021-01-01")]));
    expect(dated.map(({ on, group }) => [on, group.mean, group.reason])).toEqual([
      ["2018-01-02", null, "nothing-comparable"],
      ["2021-01-01", 2 / 3, null],
    ]);
  });

  it("refuses what the table refuses", () => {
    const twice = { ...STATED, holders: ["A", "A"] as const };
    expect(expectRefusal(groupDistanceOverTime(twice, DAYS), "holder-repeated").holder).toBe("A");
  });
});
