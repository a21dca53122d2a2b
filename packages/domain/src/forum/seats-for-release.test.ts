import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { countries, country, LISTED, membershipOf, QUAD, rough } from "../testing/forum-builder.ts";
import { day } from "../testing/record-builder.ts";
import { setupOf } from "../testing/setup-builder.ts";
import type { RollEntry } from "./roll-entry.ts";
import { type KeptTable, seatsForRelease } from "./seats-for-release.ts";

const joined = (code: string, on: string, status?: "observer"): RollEntry => ({
  kind: "joined",
  membership: membershipOf(code, on, null, status),
});
const left = (code: string, on: string): RollEntry => ({
  kind: "left",
  country: country(code),
  left: rough(on),
  source: LISTED,
});
const ENTRIES = [
  joined("JPN", "2017-11-01"),
  joined("IND", "2021-03-12"),
  joined("AUS", "2026"),
  joined("KOR", "2020-01-01", "observer"),
  left("JPN", "2024-05-01"),
];
const table = (id: string, entries: readonly RollEntry[], ended: string | null = null): KeptTable => ({
  setup: setupOf(id, { ended: ended === null ? null : rough(ended) }),
  entries,
});
const membersOn = (on: string, ...tables: readonly KeptTable[]) =>
  expectOk(seatsForRelease([QUAD], tables, day(on)))[0]?.members;

describe("a release to a forum", () => {
  it("means the members of its roll on the day: not who left, who is yet to come, or who only observes", () => {
    const quad = table("quad", ENTRIES);
    expect(membersOn("2020-06-01", quad)).toEqual(countries("JPN"));
    expect(membersOn("2022-06-01", quad)).toEqual(countries("IND", "JPN"));
    expect(membersOn("2024-04-30", quad)).toEqual(countries("IND", "JPN"));
    expect(membersOn("2024-05-01", quad)).toEqual(countries("IND"));
  });

  it("does not mean a country of which only the year is known in that year", () => {
    expect(membersOn("2026-06-01", table("quad", ENTRIES))).toEqual(countries("IND"));
    expect(membersOn("2027-06-01", table("quad", ENTRIES))).toEqual(countries("AUS", "IND"));
  });

  it("means nobody at a forum that no longer meets, and nobody known where no roll is kept", () => {
    expect(membersOn("2025-06-01", table("quad", ENTRIES, "2025-01-01"))).toEqual([]);
    expect(membersOn("2025-06-01", table("quad", []))).toBeNull();
    expect(membersOn("2025-06-01", table("quad/chips", ENTRIES))).toBeNull();
    expect(membersOn("2025-06-01")).toBeNull();
  });

  it("is refused as its roll is", () => {
    const broken = table("quad", [{ kind: "withdrawn", entry: 7 }]);
    expect(
      expectRefusal(seatsForRelease([QUAD], [broken], day("2025-06-01")), "roll-entry-not-standing").entry,
    ).toBe(7);
  });
});
