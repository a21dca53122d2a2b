import type { inferProcedureInput } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AppRouter } from "../router.ts";
import { refused } from "../testing/refused.ts";
import { type Caller, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let coordinator: Caller;
let officer: Caller;
let reader: Caller;
beforeAll(async () => {
  api = await openTestApi();
  coordinator = await api.as("state-coordinator");
  officer = await api.as("nist-officer");
  reader = await api.as("reader");
});
afterAll(() => api.close());

const SOURCE = { title: "Joint statement", locator: "Page 1" };
const REASON = "It was announced.";

type Recorded = inferProcedureInput<AppRouter["forum"]["recordMembership"]>;
const joining = (changes: Partial<Recorded> = {}): Recorded => ({
  table: "quad",
  seen: 4,
  country: "KOR",
  joined: { on: "2026-10-01" },
  source: SOURCE,
  reason: REASON,
  ...changes,
});

async function membersOf(table: string, on?: string) {
  const { seats } = await reader.forum.members(on === undefined ? { table } : { table, on });
  return seats?.members ?? null;
}

describe("forums", () => {
  it("are listed with what they are for, who sits there and when they meet", async () => {
    const { tables } = await reader.forum.list({});
    expect(tables).toHaveLength(29);
    const quad = tables.find(({ id }) => id === "quad");
    expect(quad).toMatchObject({
      name: "Quadrilateral Security Dialogue (Quad)",
      kind: "plurilateral",
      members: ["AUS", "IND", "JPN", "USA"],
      held: 5,
      last: { title: "Leaders’ summit", startsAt: "2024-09-21T00:00:00.000Z", isWholeDays: true },
      next: null,
    });
    expect(quad?.recommendations).toBeGreaterThan(0);
    expect(tables.find(({ id }) => id === "ttc/export-controls")).toMatchObject({
      name: "Export controls",
      members: ["EU", "USA"],
      purpose: { issues: ["export-control-lists"] },
      recommendations: null,
    });
    expect(tables.find(({ id }) => id === "ieee")).toMatchObject({
      members: null,
      membersNote: "Individuals and companies, not countries.",
    });
  });

  it("show on one page what the secretary prints before a meeting", async () => {
    const page = await reader.forum.get({ table: "quad/critical-and-emerging-technology" });
    expect(page).toMatchObject({
      kind: "plurilateral",
      parent: { id: "quad" },
      isForumRoll: true,
      seats: { members: ["AUS", "IND", "JPN", "USA"], isComplete: true },
      next: {
        brief: { stage: "ahead", unrepresented: ["IND"], plannedMinutes: 105, availableMinutes: 120 },
        version: { content: { source: { basis: "proposal" } } },
      },
    });
    expect(page.openItems.map(({ item, aim, owner }) => [item, aim, owner.country])).toEqual([
      [1, "decide", "JPN"],
      [2, "discuss", "USA"],
      [3, "inform", "AUS"],
    ]);
    expect(page.next?.brief.decisionsWithoutPaper).toHaveLength(1);
    expect(page.recommendations.length).toBe(page.recommendationTotal);

    const whole = await reader.forum.get({ table: "ttc" });
    expect(whole.groups).toHaveLength(10);
    expect(whole.meetings[0]).toMatchObject({ title: "Sixth ministerial meeting" });
    expect(whole.coChairs.map(({ country }) => country)).toEqual(["USA", "EU"]);
  });

  it("say who sat there on a day, and who may have where the year of joining is all that is known", async () => {
    expect(await membersOf("nato", "2022-06-29")).not.toContain("FIN");
    expect((await reader.forum.members({ table: "nato", on: "2023-07-11" })).seats?.possibleMembers).toEqual([
      "FIN",
    ]);
    expect(await membersOf("nato")).toContain("FIN");
    expect((await membersOf("itu"))?.length).toBeGreaterThan(190);
    expect(await membersOf("ieee")).toBeNull();
    expect(await refused(reader.forum.members({ table: "t12" }))).toEqual({
      code: "not-found",
      kind: "forum",
      value: "t12",
    });
  });

  it("are drawn as a map of who meets whom how often", async () => {
    const map = await reader.forum.map({ countries: ["USA", "JPN", "EU", "KOR"] });
    const quad = map.rows.find(({ table }) => table === "quad");
    expect(quad).toMatchObject({ held: 5, withoutParticipants: 0 });
    expect(quad?.countries).toEqual([
      { country: "USA", sits: true, attended: 5 },
      { country: "JPN", sits: true, attended: 5 },
      { country: "EU", sits: false, attended: 0 },
      { country: "KOR", sits: false, attended: 0 },
    ]);
    expect(map.rows.find(({ table }) => table === "itu")).toMatchObject({ held: 0, withoutParticipants: 4 });
    expect([map.pairs[0]?.first, map.pairs[0]?.second]).toEqual(["JPN", "USA"]);
    expect(map.membersUnknown).toContain("ieee");
    const late = await reader.forum.map({ countries: ["USA", "JPN"], since: "2025-01-01" });
    expect(late.pairs[0]?.meetings).toHaveLength(3);
    expect(await refused(reader.forum.map({ countries: ["USA", "XXX"] }))).toMatchObject({
      code: "country-unknown",
      country: "XXX",
    });
  });
});

describe("a membership", () => {
  it("is recorded, ended and withdrawn, and stays in the history with its source", async () => {
    expect(await coordinator.forum.recordMembership(joining())).toEqual({ sequence: 5 });
    expect(await membersOf("quad")).toEqual(["AUS", "IND", "JPN", "KOR", "USA"]);
    const ended = { table: "quad", seen: 5, country: "KOR", left: { on: "2026-11-01" }, source: SOURCE };
    expect(await coordinator.forum.endMembership({ ...ended, reason: "It left." })).toEqual({ sequence: 6 });
    expect(await membersOf("quad")).not.toContain("KOR");
    expect(await membersOf("quad", "2026-10-31")).toContain("KOR");
    const undone = { table: "quad", seen: 6, entry: 6, reason: "A mistake." };
    expect(await coordinator.forum.withdrawRollEntry(undone)).toEqual({ sequence: 7 });
    expect(await membersOf("quad")).toContain("KOR");
    const { roll } = await reader.forum.history({ table: "quad" });
    expect(roll[0]).toMatchObject({
      sequence: 7,
      reason: "A mistake.",
      content: { kind: "withdrawn", entry: 6 },
    });
    expect(roll.at(-1)?.content).toMatchObject({
      membership: { source: { basis: "public-record", confidence: "medium" } },
    });
    expect((await api.as("verifier").then((verifier) => verifier.audit.verify())).breaks).toBe(0);
  });

  it.each([
    ["of a member twice at one time", joining({ seen: 7, country: "JPN" }), "membership-repeated"],
    [
      "that ends before it begins",
      joining({ seen: 7, country: "NLD", left: { on: "2026-09-30" } }),
      "membership-backwards",
    ],
    [
      "without a source",
      joining({ seen: 7, country: "NLD", source: { title: "" } }),
      "membership-source-missing",
    ],
    ["of no country of the register", joining({ seen: 7, country: "XXX" }), "country-unknown"],
    ["at a table that is not there", joining({ table: "t12" }), "not-found"],
    [
      "that a colleague was faster to change",
      joining({ seen: 4, country: "NLD" }),
      "entry-changed-meanwhile",
    ],
  ])("is refused %s", async (_name, input, code) => {
    expect(await refused(coordinator.forum.recordMembership(input))).toMatchObject({ code });
  });

  it("cannot end where none is open, nor an entry be withdrawn twice", async () => {
    const ended = { table: "quad", seen: 7, country: "FRA", left: { on: "2026-11-01" }, source: SOURCE };
    expect(await refused(coordinator.forum.endMembership({ ...ended, reason: REASON }))).toEqual({
      code: "membership-not-open",
      country: "FRA",
    });
    const again = coordinator.forum.withdrawRollEntry({ table: "quad", seen: 7, entry: 6, reason: REASON });
    expect(await refused(again)).toEqual({ code: "roll-entry-not-standing", entry: 6 });
  });

  it("is nobody's to change but a coordinator's or an analyst's", async () => {
    const denied = { code: "role-not-allowed", act: "change-forum" };
    expect(await refused(officer.forum.recordMembership(joining({ seen: 7 })))).toMatchObject(denied);
    const ended = { table: "quad", seen: 7, country: "KOR", left: { on: "2026-11-01" }, source: SOURCE };
    expect(await refused(officer.forum.endMembership({ ...ended, reason: REASON }))).toMatchObject(denied);
    const undone = { table: "quad", seen: 7, entry: 5, reason: REASON };
    expect(await refused(officer.forum.withdrawRollEntry(undone))).toMatchObject(denied);
  });
});

type Charter = inferProcedureInput<AppRouter["forum"]["reviseCharter"]>;
const charter = (changes: Partial<Charter> = {}): Charter => ({
  table: "ttc/export-controls",
  seen: 1,
  name: "Export controls",
  statement: "Lists of controlled technology.",
  technologies: ["semiconductors"],
  bands: ["deployment"],
  issues: ["export-control-lists"],
  decisionRule: "consensus",
  coChairs: [
    { country: "USA", office: "Department of Commerce, BIS", since: { on: "2021-12-31", precision: "year" } },
  ],
  began: { on: "2021-09-29" },
  source: SOURCE,
  reason: "Co-chair named.",
  ...changes,
});

describe("a charter", () => {
  it("is revised in versions, each with who wrote it and why", async () => {
    expect(await coordinator.forum.reviseCharter(charter())).toEqual({ sequence: 2 });
    const { setup, coChairs } = await reader.forum.get({ table: "ttc/export-controls" });
    expect(setup).toMatchObject({ sequence: 2, reason: "Co-chair named.", by: { agency: "STATE" } });
    expect(coChairs).toMatchObject([{ country: "USA", office: "Department of Commerce, BIS" }]);
    const { setups } = await reader.forum.history({ table: "ttc/export-controls" });
    expect(setups.map(({ sequence }) => sequence)).toEqual([2, 1]);
  });

  it.each([
    ["has no name", { name: "" }, "table-name-missing"],
    ["is for nothing", { statement: " " }, "purpose-missing"],
    ["ends before it begins", { ended: { on: "2021-09-28" } }, "table-backwards"],
    [
      "has a chair without an office",
      { coChairs: [{ country: "USA", office: "" }] },
      "co-chair-office-missing",
    ],
    [
      "has a chair from outside",
      { coChairs: [{ country: "JPN", office: "METI", since: { on: "2022-01-01" } }] },
      "co-chair-outside",
    ],
    ["is about an unknown technology", { technologies: ["magic"] }, "not-found"],
    ["is about an unknown issue", { issues: ["fame"] }, "not-found"],
    ["was changed meanwhile", { seen: 1 }, "entry-changed-meanwhile"],
  ] as const)("is refused when it %s", async (_name, changes, code) => {
    const input = { ...charter({ seen: 2 }), ...changes } as Charter;
    expect(await refused(coordinator.forum.reviseCharter(input))).toMatchObject({ code });
  });

  it("is nobody's to revise but a coordinator's or an analyst's", async () => {
    expect(await refused(reader.forum.reviseCharter(charter({ seen: 2 })))).toMatchObject({
      code: "role-not-allowed",
      act: "change-forum",
    });
  });
});
