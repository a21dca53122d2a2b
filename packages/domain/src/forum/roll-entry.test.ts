import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { country, LISTED, membershipOf, rough } from "../testing/forum-builder.ts";
import { day } from "../testing/record-builder.ts";
import { sittingOn } from "./member-roll.ts";
import { type RollEntry, rollAfter, rollOf, standingRollEntries } from "./roll-entry.ts";

const joined = (code: string, on: string | null = "2020-01-01"): RollEntry => ({
  kind: "joined",
  membership: membershipOf(code, on),
});
const left = (code: string, on: string): RollEntry => ({
  kind: "left",
  country: country(code),
  left: rough(on),
  source: LISTED,
});
const withdrawn = (entry: number): RollEntry => ({ kind: "withdrawn", entry });

const membersOf = (entries: readonly RollEntry[]) =>
  expectOk(rollOf(entries, true)).memberships.map(({ country: code, left: until }) => [
    code,
    until?.on ?? null,
  ]);

describe("rollOf", () => {
  it("comes to who joined and who left, in the order in which it was put down", () => {
    const entries = [joined("JPN"), joined("USA"), left("JPN", "2021-01-01"), joined("JPN", "2022-01-01")];
    expect(membersOf(entries)).toEqual([
      ["JPN", "2021-01-01"],
      ["JPN", null],
      ["USA", null],
    ]);
    const roll = expectOk(rollOf(entries, true));
    expect(sittingOn(roll, country("JPN"), day("2021-06-01")).sits).toBe(false);
    expect(sittingOn(roll, country("JPN"), day("2022-06-01")).sits).toBe(true);
  });

  it("takes a withdrawn entry as never said", () => {
    expect(membersOf([joined("JPN"), left("JPN", "2021-01-01"), withdrawn(2)])).toEqual([["JPN", null]]);
    expect(membersOf([joined("JPN"), withdrawn(1), joined("JPN", "2019-01-01")])).toEqual([["JPN", null]]);
  });

  it.each([
    ["that is not there", [withdrawn(1)], 1],
    ["that comes later", [joined("JPN"), withdrawn(3), joined("USA")], 3],
    ["twice", [joined("JPN"), withdrawn(1), withdrawn(1)], 1],
    ["that withdraws", [joined("JPN"), withdrawn(1), withdrawn(2)], 2],
  ] as const)("refuses to withdraw an entry %s", (_name, entries, entry) => {
    expect(expectRefusal(rollOf(entries, true), "roll-entry-not-standing").entry).toBe(entry);
  });

  it("refuses a country twice at one time, an end before its beginning, and an end of nothing", () => {
    expectRefusal(rollOf([joined("JPN"), joined("JPN"), joined("USA")], true), "membership-repeated");
    expectRefusal(rollOf([joined("JPN"), left("JPN", "2019-12-31")], true), "membership-backwards");
    expectRefusal(rollAfter([joined("JPN")], left("USA", "2021-01-01"), true), "membership-not-open");
    expectRefusal(
      rollOf([joined("JPN"), left("JPN", "2021-01-01"), withdrawn(1)], true),
      "membership-not-open",
    );
  });
});

describe("standingRollEntries", () => {
  it("are what was said and not withdrawn", () => {
    expect(standingRollEntries([joined("JPN"), joined("USA"), withdrawn(1)])).toEqual([2]);
  });
});

it("a country that joins and whose joining is withdrawn leaves the roll as it was", () => {
  const codes = fc.uniqueArray(fc.constantFrom("JPN", "USA", "KOR", "NLD", "DEU"), { maxLength: 4 });
  fc.assert(
    fc.property(codes, (present) => {
      const entries = present.map((code) => joined(code));
      const undone = [...entries, joined("CAN"), withdrawn(entries.length + 1)];
      expect(expectOk(rollOf(undone, true))).toEqual(expectOk(rollOf(entries, true)));
    }),
  );
});
