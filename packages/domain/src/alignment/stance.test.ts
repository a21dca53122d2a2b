import { describe, expect, it } from "vitest";
import { day } from "../testing/record-builder.ts";
import { stanceAt } from "../testing/stance-builder.ts";
import { latestStances, stancesAsOf } from "./stance.ts";

const EARLY = stanceAt("A", "law", false, "2018-01-01");
const LATE = stanceAt("A", "law", true, "2023-07-10");
const SAME_DAY = stanceAt("A", "law", false, "2023-07-10", { title: "Other survey" });
const OTHER_ISSUE = stanceAt("A", "flows", "contract", "2019-01-01");
const OTHER_HOLDER = stanceAt("B", "law", true, "2016-01-01");
const ALL = [LATE, EARLY, OTHER_ISSUE, OTHER_HOLDER, SAME_DAY];

describe("stancesAsOf", () => {
  it.each([
    ["before anything is known", "2015-12-31", []],
    ["on the first day", "2016-01-01", [OTHER_HOLDER]],
    ["the day before a change", "2023-07-09", [EARLY, OTHER_ISSUE, OTHER_HOLDER]],
    [
      "on the day of a change, with every source of that day",
      "2023-07-10",
      [LATE, OTHER_ISSUE, OTHER_HOLDER, SAME_DAY],
    ],
  ])("gives what was in force %s", (_name, on, expected) => {
    expect(stancesAsOf(ALL, day(on))).toEqual(expected);
  });
});

describe("latestStances", () => {
  it("gives the last of each holder on each issue", () => {
    expect(latestStances(ALL)).toEqual([LATE, OTHER_ISSUE, OTHER_HOLDER, SAME_DAY]);
  });
});
