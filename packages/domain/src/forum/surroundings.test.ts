import { describe, expect, it } from "vitest";
import { COLLABORATIONS, FORUMS } from "../testing/collaboration-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { country, TELECOM } from "../testing/requirement-builder.ts";
import { OVERLAP_DEFAULTS } from "./overlap.ts";
import { type SurroundingsInputs, surroundingsOf } from "./surroundings.ts";

const INPUTS: SurroundingsInputs = {
  scope: {
    technologies: [TELECOM],
    bands: ["research"],
    members: ["JPN", "USA", "KOR"].map(country),
    issues: null,
  },
  forums: FORUMS,
  collaborations: COLLABORATIONS,
  settings: { ...OVERLAP_DEFAULTS, membersContainedMinimum: 0.6 },
};

describe("surroundingsOf", () => {
  it("lists duplicates first, running before ended, with the three figures", () => {
    const { overlaps } = expectOk(surroundingsOf(INPUTS));
    expect(
      overlaps.map(({ collaboration, isRunning, overlap }) => [collaboration, isRunning, overlap.label]),
    ).toEqual([
      ["sixth-generation", true, "duplicate"],
      ["ended", false, "duplicate"],
      ["quad-chips", true, "adjacent"],
      ["quad-telecom", true, "adjacent"],
      ["principles", true, "apart"],
    ]);
    expect(overlaps[0]?.overlap).toMatchObject({
      technologyJaccard: { value: 1 },
      sharedBands: ["research"],
      containedMembers: ["JPN", "USA"],
    });
  });

  it("says onto which forum they could dock, and what that and a new table would add to each member", () => {
    const answer = expectOk(surroundingsOf(INPUTS));
    expect(answer.docking.docks).toEqual([
      { forum: "quad", present: ["JPN", "USA"], missing: ["KOR"], beyond: ["AUS", "IND"] },
    ]);
    expect(answer.docking.membersUnknown).toEqual(["oecd"]);
    const tables = (load: readonly { before: number; after: number }[]) =>
      load.map(({ before, after }) => [before, after]);
    expect(tables(answer.loadAfterNewTable)).toEqual([
      [2, 3],
      [2, 3],
      [0, 1],
    ]);
    expect(answer.loadAfterDocking.map(({ forum, load }) => [forum, tables(load)])).toEqual([
      [
        "quad",
        [
          [2, 2],
          [2, 2],
          [0, 1],
        ],
      ],
    ]);
    expect(answer.load.membersUnknown).toEqual(["oecd"]);
  });

  it("refuses a threshold that cannot be used", () => {
    const settings = { ...OVERLAP_DEFAULTS, sharedBandsMinimum: 0 };
    expectRefusal(surroundingsOf({ ...INPUTS, settings }), "overlap-setting-invalid");
  });

  it("says nothing of a register without collaborations and forums", () => {
    const answer = expectOk(surroundingsOf({ ...INPUTS, forums: [], collaborations: [] }));
    expect([answer.overlaps, answer.docking.docks]).toEqual([[], []]);
  });
});
