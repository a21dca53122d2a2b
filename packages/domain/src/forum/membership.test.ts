import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { LISTED, membershipOf, rough } from "../testing/forum-builder.ts";
import { day } from "../testing/record-builder.ts";
import { checkMembership, overlapsSurely, reachOn } from "./membership.ts";

describe("checkMembership", () => {
  it.each([
    ["a day to a day", membershipOf("JPN", "2021-03-12", "2021-03-13")],
    ["without an end", membershipOf("JPN", "2021-03-12")],
    ["without a known beginning", membershipOf("JPN", null, "2020-01-31")],
    ["within one year, as far as is known", membershipOf("JPN", "2021", "2021")],
    ["from a day within the month of its end", membershipOf("JPN", "2021-03-12", "2021-03")],
  ])("keeps one from %s", (_name, membership) => {
    expect(expectOk(checkMembership(membership))).toBe(membership);
  });

  it.each([
    ["before it begins", "2021-03-12", "2021-03-11"],
    ["on the day on which it begins", "2021-03-12", "2021-03-12"],
    ["in a year before it begins", "2021", "2020"],
    ["in a month whose last day is the first of the membership", "2021-03-31", "2021-03"],
  ])("refuses one that ends %s", (_name, joined, left) => {
    expect(expectRefusal(checkMembership(membershipOf("JPN", joined, left)), "membership-backwards")).toEqual(
      {
        code: "membership-backwards",
        country: "JPN",
        joined: rough(joined),
        left: rough(left),
      },
    );
  });

  it("refuses one that nothing says", () => {
    const unsourced = { ...membershipOf("JPN", "2021"), source: { ...LISTED, title: " " } };
    expect(expectRefusal(checkMembership(unsourced), "membership-source-missing").country).toBe("JPN");
  });
});

describe("reachOn", () => {
  it.each([
    ["2021-03-11", "no"],
    ["2021-03-12", "yes"],
    ["2022-12-31", "yes"],
    ["2023-01-01", "maybe"],
    ["2023-12-30", "maybe"],
    ["2023-12-31", "no"],
  ])("of a membership from 12 March 2021 into 2023, on %s, is %s", (on, reach) => {
    expect(reachOn(membershipOf("JPN", "2021-03-12", "2023"), day(on))).toBe(reach);
  });

  it.each([
    ["2020-12-31", "no"],
    ["2021-01-01", "maybe"],
    ["2021-12-31", "yes"],
    ["9999-12-31", "yes"],
  ])("of a membership since 2021, on %s, is %s", (on, reach) => {
    expect(reachOn(membershipOf("JPN", "2021"), day(on))).toBe(reach);
  });

  it.each([
    ["1950-01-01", "maybe"],
    ["2024-06-29", "maybe"],
    ["2024-06-30", "yes"],
  ])("of a membership that is known for 30 June 2024, but not since when, on %s, is %s", (on, reach) => {
    expect(reachOn(membershipOf("JPN", null), day(on))).toBe(reach);
  });

  it("of a membership whose end alone is known is never more than maybe", () => {
    const ended = membershipOf("GBR", null, "2020-01-31");
    expect(["2020-01-30", "2020-01-31"].map((on) => reachOn(ended, day(on)))).toEqual(["maybe", "no"]);
  });
});

describe("overlapsSurely", () => {
  it.each([
    ["two that have not ended", membershipOf("JPN", "2021"), membershipOf("JPN", "2023"), true],
    [
      "two of unknown beginning that have not ended",
      membershipOf("JPN", null),
      membershipOf("JPN", null),
      true,
    ],
    [
      "one inside the other",
      membershipOf("JPN", "2019", "2024"),
      membershipOf("JPN", "2021-02-01", "2021-02-02"),
      true,
    ],
    [
      "one that begins on the day on which the other ends",
      membershipOf("FIN", "2022-07-05", "2023-04-04", "applicant"),
      membershipOf("FIN", "2023-04-04"),
      false,
    ],
    ["dates too rough to tell", membershipOf("FIN", "2022", "2023"), membershipOf("FIN", "2023"), false],
    ["one long over", membershipOf("FIN", null, "2001"), membershipOf("FIN", "2010"), false],
    ["unknown beginnings, one ended", membershipOf("FIN", null, "2001"), membershipOf("FIN", null), false],
  ])("of %s, there and back", (_name, one, other, expected) => {
    expect([overlapsSurely(one, other), overlapsSurely(other, one)]).toEqual([expected, expected]);
  });
});
