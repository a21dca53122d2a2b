import { describe, expect, it } from "vitest";
import { COLLABORATIONS, FORUMS } from "../testing/collaboration-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { country, TELECOM } from "../testing/requirement-builder.ts";
import { checkDuplicateReason, duplicatesIn } from "./duplicate-reason.ts";
import { OVERLAP_DEFAULTS } from "./overlap.ts";
import { surroundingsOf } from "./surroundings.ts";

const overlapsOf = (...members: string[]) =>
  expectOk(
    surroundingsOf({
      scope: { technologies: [TELECOM], bands: ["research"], members: members.map(country), issues: null },
      forums: FORUMS,
      collaborations: COLLABORATIONS,
      settings: OVERLAP_DEFAULTS,
    }),
  ).overlaps;

describe("checkDuplicateReason", () => {
  it("asks for a reason where something that runs would be duplicated, and names it", () => {
    const overlaps = overlapsOf("JPN", "USA");
    for (const reason of ["", " \n", "\u200b"]) {
      const refusal = expectRefusal(checkDuplicateReason(overlaps, reason), "duplicate-reason-missing");
      expect(refusal.duplicates).toEqual(["sixth-generation"]);
    }
    expectOk(checkDuplicateReason(overlaps, "It would take it over."));
  });

  it("asks for none where nothing that runs is duplicated, though something that ended was", () => {
    const ended = COLLABORATIONS.filter(({ endedYear }) => endedYear !== null).map(({ id }) => id);
    const overlaps = overlapsOf("JPN", "USA").filter(({ collaboration }) => ended.includes(collaboration));
    expect(overlaps.map(({ overlap }) => overlap.label)).toEqual(["duplicate"]);
    expect(duplicatesIn(overlaps)).toEqual([]);
    expectOk(checkDuplicateReason(overlaps, ""));
    expectOk(checkDuplicateReason(overlapsOf("DEU", "FRA"), ""));
  });
});
