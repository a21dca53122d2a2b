import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountryCode } from "../../id.ts";
import { expectOk } from "../../testing/expect-result.ts";
import { countries } from "../../testing/forum-builder.ts";
import { day } from "../../testing/record-builder.ts";
import { coordinationSheet, type ReportedVote } from "./coordination-sheet.ts";
import { VOTE_STANCES } from "./vote-outlook.ts";

const WORLD = countries("AUS", "BRA", "CHN", "FRA", "JPN", "KEN", "TWN", "USA");
const some = fc.subarray([...WORLD]);
const report = fc.record({
  country: fc.constantFrom(...WORLD),
  stance: fc.constantFrom(...VOTE_STANCES),
  on: fc.constantFrom(day("2026-05-01"), day("2026-05-02")),
});
const reportsOf = (
  rows: readonly Pick<ReportedVote, "country" | "stance" | "on">[],
): readonly ReportedVote[] => rows.map((row) => ({ ...row, item: "res-50", source: "A call" }));

function rowOf(
  voters: readonly CountryCode[],
  former: readonly CountryCode[],
  group: readonly CountryCode[],
  reports: readonly ReportedVote[],
) {
  const items = [{ id: "res-50", title: "Revise Resolution 50", sought: "adopt" as const }];
  const contacts = { pairs: [] };
  const inputs = { rule: "majority" as const, voters, former, group, items, reports, contacts };
  const [row] = expectOk(coordinationSheet({ ...inputs, conversationsMaximum: null }));
  if (row === undefined) throw new Error("the sheet has no row");
  return row;
}

describe("a coordination sheet, whoever leaves the body", () => {
  it("stays readable and counts each vote that can be cast once, and no other", () => {
    fc.assert(
      fc.property(some, some, some, fc.array(report), (voters, former, group, rows) => {
        const { tally, group: own, others } = rowOf(voters, former, group, reportsOf(rows));
        const counted = Object.values(tally).reduce((sum, votes) => sum + votes, 0);
        expect(counted).toBe(voters.length);
        expect([...own, ...others].map(({ country }) => country).toSorted()).toEqual(voters.toSorted());
      }),
    );
  });

  it("keeps every country that was reported or coordinates, with or without a vote", () => {
    fc.assert(
      fc.property(some, some, some, fc.array(report), (voters, former, group, rows) => {
        const found = rowOf(voters, former, group, reportsOf(rows));
        const shown = [...found.group, ...found.others, ...found.withoutVote];
        for (const country of [...group, ...rows.map((one) => one.country)]) {
          expect(shown.filter((one) => one.country === country)).toHaveLength(1);
        }
        expect(found.withoutVote.filter(({ country }) => voters.includes(country))).toEqual([]);
      }),
    );
  });

  it("counts, seeks and shares out as if those without a vote had never been reported", () => {
    fc.assert(
      fc.property(some, some, some, fc.array(report), (voters, former, group, rows) => {
        const { withoutVote: _with, ...all } = rowOf(voters, former, group, reportsOf(rows));
        const voting = rows.filter(({ country }) => voters.includes(country));
        const present = group.filter((country) => voters.includes(country));
        const { withoutVote, ...own } = rowOf(voters, [], present, reportsOf(voting));
        expect(all).toEqual(own);
        expect(withoutVote).toEqual([]);
      }),
    );
  });
});
