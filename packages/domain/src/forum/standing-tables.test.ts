import { describe, expect, it } from "vitest";
import { countries, membershipOf, QUAD, rollOf, rough } from "../testing/forum-builder.ts";
import { AI } from "../testing/priority-builder.ts";
import { day } from "../testing/record-builder.ts";
import { setupOf, tableId } from "../testing/setup-builder.ts";
import type { Forum } from "./forum.ts";
import {
  formerMembersAt,
  forumsOn,
  liveTablesOn,
  membersOn,
  rollAt,
  type StandingTable,
} from "./standing-tables.ts";

const NOW = day("2026-11-30");
const EARLY = day("2020-01-01");
const QUAD_ROLL = rollOf(
  membershipOf("JPN", "2017"),
  membershipOf("USA", "2017"),
  membershipOf("IND", "2021"),
);
const purpose = { statement: "Chips.", technologies: [AI], bands: null, issues: null };
const TABLES: readonly StandingTable[] = [
  { setup: setupOf("quad", { name: "The Quad" }), roll: QUAD_ROLL },
  { setup: setupOf("quad/chips", { name: "Chips", purpose }), roll: rollOf(membershipOf("JPN", "2022")) },
  { setup: setupOf("quad/space", { name: "Space", began: rough("2021-03-12") }), roll: null },
  { setup: setupOf("ieee"), roll: null },
  { setup: setupOf("gone", { ended: rough("2024-01-01") }), roll: rollOf(membershipOf("USA", "2017")) },
];
const forum = (id: string): Forum => ({
  id: setupOf(id).forum,
  name: `The register's ${id}`,
  kind: "plurilateral",
  members: null,
  membersNote: "Not listed.",
  workingGroups: ["Old"],
});

describe("who sits at a table", () => {
  it("is said by its own roll, or by that of its forum where it has none", () => {
    expect(membersOn(TABLES, tableId("quad/chips"), NOW)).toEqual(countries("JPN"));
    expect(membersOn(TABLES, tableId("quad/space"), NOW)).toEqual(countries("IND", "JPN", "USA"));
    expect(membersOn(TABLES, tableId("quad/space"), EARLY)).toEqual(countries("JPN", "USA"));
    expect(rollAt(TABLES, tableId("quad/space"))).toBe(QUAD_ROLL);
  });

  it("is not known where nobody was ever listed", () => {
    expect(membersOn(TABLES, tableId("ieee"), NOW)).toBeNull();
    expect(rollAt(TABLES, tableId("ieee/none"))).toBeNull();
  });
});

describe("who sat there before", () => {
  const tables: readonly StandingTable[] = [
    {
      setup: setupOf("quad"),
      roll: rollOf(
        membershipOf("JPN", "2017", "2024-05-01"),
        membershipOf("IND", "2017", "2018"),
        membershipOf("IND", "2021"),
        membershipOf("KOR", "2017", "2026"),
        membershipOf("NZL", "2017", "2020", "observer"),
        membershipOf("USA", "2017"),
      ),
    },
    { setup: setupOf("quad/space"), roll: null },
  ];

  it.each([
    ["nobody before the first leaves", "2017-12-31", []],
    ["nobody on the day before", "2024-04-30", []],
    ["who left, from the first day on which it is no member", "2024-05-01", ["JPN"]],
    ["nobody of whom it is not sure", "2026-07-01", ["JPN"]],
    ["nobody who came back, and no observer", "2027-01-01", ["JPN", "KOR"]],
  ])("is %s", (_name, on, expected) => {
    expect(formerMembersAt(tables, tableId("quad"), day(on))).toEqual(expected);
    expect(formerMembersAt(tables, tableId("quad/space"), day(on))).toEqual(expected);
  });

  it("is nobody where nobody was ever listed", () => {
    expect(formerMembersAt(TABLES, tableId("ieee"), NOW)).toEqual([]);
  });
});

describe("forumsOn", () => {
  it("gives the forums that meet with who sits there and their live working groups; one without a charter stays as it is", () => {
    const found = forumsOn(["quad", "ieee", "gone", "new"].map(forum), TABLES, NOW);
    expect(found.map(({ id, name, members, workingGroups }) => [id, name, members, workingGroups])).toEqual([
      [QUAD, "The Quad", countries("IND", "JPN", "USA"), ["Chips", "Space"]],
      ["ieee", "ieee", null, []],
      ["new", "The register's new", null, ["Old"]],
    ]);
    expect(forumsOn([forum("quad")], TABLES, EARLY)[0]?.workingGroups).toEqual(["Chips"]);
  });
});

describe("liveTablesOn", () => {
  it("lists every live table with its members and what it is about", () => {
    const running = { forum: QUAD, technologies: [AI], endedYear: null };
    const ended = { forum: QUAD, technologies: setupOf("quad").purpose.technologies ?? [], endedYear: 2020 };
    const tables = liveTablesOn(TABLES, [running, ended], NOW);
    expect(
      tables.map(({ id, members, technologies }) => [id, members?.length ?? null, technologies]),
    ).toEqual([
      ["ieee", null, []],
      ["quad", 3, [AI]],
      ["quad/chips", 1, [AI]],
      ["quad/space", 3, []],
    ]);
  });
});
