import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { country, membershipOf, partialRollOf, QUAD, rollOf, rough } from "../testing/forum-builder.ts";
import { day } from "../testing/record-builder.ts";
import { type CoChair, checkCharter, coChairsOn, isLiveOn, type TableCharter } from "./charter.ts";
import { OVERLAP_DEFAULTS, overlapBetween } from "./overlap.ts";

const ROLL = rollOf(
  membershipOf("USA", "2017"),
  membershipOf("JPN", "2017"),
  membershipOf("AUS", "2017"),
  membershipOf("IND", "2021-03-12"),
);

const chair = (code: string, since: string | null, until: string | null = null): CoChair => ({
  country: country(code),
  office: "Foreign ministry, director general",
  since: since === null ? null : rough(since),
  until: until === null ? null : rough(until),
});

const charter = (changes: Partial<TableCharter> = {}): TableCharter => ({
  forum: QUAD,
  workingGroup: null,
  name: "Critical and Emerging Technology",
  purpose: { statement: "Principles and supply chains", technologies: null, bands: null, issues: [] },
  decisionRule: "consensus",
  coChairs: [],
  began: rough("2021-03"),
  ended: null,
  ...changes,
});

describe("checkCharter", () => {
  it("keeps a table with co-chairs who hand over from one to the next", () => {
    const coChairs = [
      chair("USA", "2021-03-12"),
      chair("JPN", "2021", "2023-01-01"),
      chair("JPN", "2023-01-01"),
      chair("AUS", null, "2022"),
    ];
    const set = charter({ coChairs });
    expect(expectOk(checkCharter(set, ROLL))).toBe(set);
  });

  it("does not refuse a co-chair of whom nobody can say whether it sat there", () => {
    const coChairs = [chair("FRA", "2021"), chair("JPN", "2017")];
    expect(checkCharter(charter({ coChairs }), partialRollOf(membershipOf("JPN", "2017"))).ok).toBe(true);
  });

  it.each([
    ["a table without a name", { name: " " }, { code: "table-name-missing", forum: "quad" }],
    [
      "a table that ends before it begins",
      { began: rough("2021-03"), ended: rough("2021-02") },
      { code: "table-backwards", began: rough("2021-03"), ended: rough("2021-02") },
    ],
    [
      "a co-chair without an office",
      { coChairs: [{ ...chair("USA", "2021"), office: "" }] },
      { code: "co-chair-office-missing", country: "USA" },
    ],
    [
      "a co-chair that ends before it begins",
      { coChairs: [chair("USA", "2021-03-12", "2021-03-12")] },
      {
        code: "co-chair-backwards",
        country: "USA",
        since: rough("2021-03-12"),
        until: rough("2021-03-12"),
      },
    ],
    [
      "a country in the chair twice at one time",
      { coChairs: [chair("USA", "2021"), chair("JPN", "2021"), chair("USA", "2023")] },
      { code: "co-chair-repeated", country: "USA" },
    ],
    [
      "a country in the chair that does not sit there yet",
      { coChairs: [chair("IND", "2021-03-11")] },
      { code: "co-chair-outside", country: "IND", since: rough("2021-03-11") },
    ],
  ] satisfies readonly [string, Partial<TableCharter>, object][])("refuses %s", (_name, changes, refusal) => {
    expect(checkCharter(charter(changes), ROLL)).toEqual({ ok: false, error: refusal });
  });

  it("lets a year hold both a chair's end and the next one's beginning, and an unknown beginning", () => {
    const coChairs = [chair("USA", "2021", "2022"), chair("USA", "2022"), chair("USA", null, "2020")];
    expect(checkCharter(charter({ coChairs }), ROLL).ok).toBe(true);
  });
});

describe("a charter on a day", () => {
  const set = charter({
    coChairs: [chair("USA", "2021-03-12", "2023-01-01"), chair("JPN", "2023"), chair("AUS", null)],
    ended: rough("2024-05-01"),
  });

  it("has the co-chairs whose dates do not exclude it", () => {
    const on = (date: string) => coChairsOn(set, day(date)).map((one) => one.country);
    expect(on("2021-03-11")).toEqual(["AUS"]);
    expect(on("2022-12-31")).toEqual(["USA", "AUS"]);
    expect(on("2023-01-01")).toEqual(["JPN", "AUS"]);
  });

  it("is live from its first day until its end", () => {
    const live = ["2021-02-28", "2021-03-01", "2024-04-30", "2024-05-01"].map((on) => isLiveOn(set, day(on)));
    expect(live).toEqual([false, true, true, false]);
    expect(isLiveOn(charter({ began: null }), day("1999-01-01"))).toBe(true);
  });

  it("can be put to the overlap check with its members", () => {
    const scope = { ...charter().purpose, members: [country("USA")] };
    expect(expectOk(overlapBetween(scope, scope, OVERLAP_DEFAULTS)).label).toBe("apart");
  });
});
