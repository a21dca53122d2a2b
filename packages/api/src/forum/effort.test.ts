import type { inferProcedureInput } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AppRouter } from "../router.ts";
import { refused } from "../testing/refused.ts";
import { type Caller, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let coordinator: Caller;
let reader: Caller;
beforeAll(async () => {
  api = await openTestApi();
  coordinator = await api.as("state-coordinator");
  reader = await api.as("reader");
});
afterAll(() => api.close());

const CHIPS = { technologies: ["semiconductors"], bands: ["deployment"] } as const;
const MEMBERS = ["JPN", "KOR", "NLD"];

type Founded = inferProcedureInput<AppRouter["forum"]["foundTable"]>;
const founding = (changes: Partial<Founded> = {}): Founded => ({
  name: "Chip makers",
  statement: "Tools and materials of chip making.",
  technologies: ["semiconductors"],
  bands: ["deployment"],
  members: MEMBERS,
  source: { title: "Joint statement" },
  reason: "Agreed among the three.",
  ...changes,
});

describe("a proposed chip working group of Japan, Korea and the Netherlands", () => {
  it("is told its duplicates, what lies beside it, where it could dock, and what it costs", async () => {
    const check = await reader.forum.checkEffort({
      technologies: [...CHIPS.technologies],
      bands: [...CHIPS.bands],
      members: MEMBERS,
    });
    expect(check.duplicates).toEqual([]);
    expect(check.adjacent.length).toBeGreaterThan(0);
    const oecd = check.docking.docks.find(({ forum }) => forum === "oecd");
    expect(oecd).toMatchObject({ missing: [], present: MEMBERS });
    expect(check.docking.docks[0]?.missing).toEqual([]);
    expect(check.loadAfterNewTable.map(({ country, before, after }) => [country, after - before])).toEqual([
      ["JPN", 1],
      ["KOR", 1],
      ["NLD", 1],
    ]);
    for (const { overlap } of check.overlaps) {
      expect(Object.keys(overlap)).toEqual(
        expect.arrayContaining(["technologyJaccard", "sharedBands", "membersContained"]),
      );
    }
  });

  it("is refused with no country, or one that the register does not have", async () => {
    const asked = { technologies: [...CHIPS.technologies], bands: null };
    expect(await refused(reader.forum.checkEffort({ ...asked, members: ["XXX"] }))).toMatchObject({
      code: "country-unknown",
    });
    const unknown = reader.forum.checkEffort({ technologies: ["magic"], members: MEMBERS });
    expect(await refused(unknown)).toMatchObject({ code: "not-found", kind: "technology" });
  });

  it("can be founded as a forum of its own, and counts for the load of its members from then on", async () => {
    const before = await reader.forum.checkEffort({ members: MEMBERS });
    expect(await coordinator.forum.foundTable(founding())).toEqual({ table: "chip-makers" });
    const page = await reader.forum.get({ table: "chip-makers" });
    expect(page).toMatchObject({
      kind: "plurilateral",
      seats: { members: MEMBERS },
      setup: { content: { founding: { duplicates: [], duplicateReason: null } }, by: { agency: "STATE" } },
    });
    const after = await reader.forum.checkEffort({ members: MEMBERS });
    expect(after.loadAfterNewTable.map((load) => load.before)).toEqual(
      before.loadAfterNewTable.map((load) => load.before + 1),
    );
    expect(after.docking.docks[0]).toMatchObject({ forum: "chip-makers", beyond: [] });
    expect((await api.as("verifier").then((verifier) => verifier.audit.verify())).breaks).toBe(0);
  });

  it("is refused a name that is taken, or of which nothing can be used", async () => {
    expect(await refused(coordinator.forum.foundTable(founding()))).toEqual({
      code: "table-id-taken",
      table: "chip-makers",
    });
    expect(await refused(coordinator.forum.foundTable(founding({ name: "半導体" })))).toEqual({
      code: "table-name-unusable",
      name: "半導体",
    });
    expect(
      await refused(coordinator.forum.foundTable(founding({ name: "New", forum: "t12" }))),
    ).toMatchObject({
      code: "not-found",
      kind: "forum",
    });
    const members = ["JPN", "JPN"];
    const twice = founding({ name: "Twice", members, duplicateReason: "Another aim." });
    expect(await refused(coordinator.forum.foundTable(twice))).toMatchObject({ code: "membership-repeated" });
  });

  it("is nobody's to found but a coordinator's or an analyst's", async () => {
    expect(await refused(reader.forum.foundTable(founding({ name: "Mine" })))).toMatchObject({
      code: "role-not-allowed",
      act: "change-forum",
    });
  });
});

describe("a table that repeats what runs", () => {
  const repeated = (changes: Partial<Founded> = {}) =>
    founding({
      name: "Sixth generation",
      forum: "core",
      technologies: ["telecommunications"],
      bands: ["research"],
      members: ["JPN", "USA"],
      ...changes,
    });

  it("needs a reason, which stays with its charter", async () => {
    const silent = await refused(coordinator.forum.foundTable(repeated()));
    expect(silent).toMatchObject({ code: "duplicate-reason-missing" });
    expect("duplicates" in silent ? silent.duplicates : []).toContain("us-japan-6g");
    const duplicateReason = "A table for spectrum alone.";
    expect(await coordinator.forum.foundTable(repeated({ duplicateReason }))).toEqual({
      table: "core/sixth-generation",
    });
    const { setup, parent, isForumRoll } = await reader.forum.get({ table: "core/sixth-generation" });
    expect(setup.content.founding).toMatchObject({ duplicateReason });
    expect(setup.content.founding?.duplicates).toContain("us-japan-6g");
    expect([parent?.id, isForumRoll]).toEqual(["core", false]);
  });
});

describe("the sheet before votes of the ITU", () => {
  it("says where everybody stands, what is missing and who speaks to whom", async () => {
    const { sheets } = await reader.forum.sheets();
    const id = sheets[0]?.id ?? "";
    const sheet = await reader.forum.sheet({ sheet: id });
    expect(sheet).toMatchObject({ rule: "majority", record: { table: "itu" }, reports: 142 });
    expect(sheet.voters).toBeGreaterThan(190);
    const [binding, protocol] = sheet.rows;
    expect(binding?.gaps).toEqual([
      { country: "KOR", gap: "opposed" },
      { country: "SGP", gap: "opposed" },
    ]);
    expect(binding?.outlook.reason).toBeNull();
    expect(binding?.talks?.conversations.length).toBeGreaterThan(50);
    expect(protocol).toMatchObject({ tally: { for: 0, against: 0, notKnown: sheet.voters } });

    const analyst = await api.as("analyst");
    const report = {
      sheet: id,
      seen: sheet.reports,
      country: "KOR",
      item: "itr-binding",
      stance: "against",
      source: "A call with the delegation",
      reason: "Heard in Geneva.",
    } as const;
    expect(await analyst.forum.reportVote(report)).toEqual({ sequence: sheet.reports + 1 });
    const after = await reader.forum.sheet({ sheet: id });
    expect(after.rows[0]?.gaps).toEqual([{ country: "SGP", gap: "opposed" }]);
    expect(await refused(analyst.forum.reportVote({ ...report, seen: sheet.reports }))).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "vote",
    });
  });

  it.each([
    ["of no member of the body", { country: "TWN" }, "voter-unknown"],
    ["on no item of the sheet", { item: "other" }, "vote-item-unknown"],
    ["without a source", { source: "" }, "vote-source-missing"],
  ])("refuses a report %s", async (_name, changes, code) => {
    const { sheets } = await reader.forum.sheets();
    const report = {
      sheet: sheets[0]?.id ?? "",
      seen: 143,
      country: "BRA",
      item: "itr-binding",
      stance: "for",
      source: "A cable",
      reason: "Heard.",
      ...changes,
    } as const;
    expect(await refused(coordinator.forum.reportVote(report))).toMatchObject({ code });
  });

  it("is found by its id alone, and nobody's to report to but those who prepare votes", async () => {
    const nowhere = "0189abcd-0000-7000-8000-00000000000f";
    expect(await refused(reader.forum.sheet({ sheet: nowhere }))).toMatchObject({ code: "not-found" });
    const denied = reader.forum.reportVote({
      sheet: nowhere,
      seen: 0,
      country: "BRA",
      item: "x",
      stance: "for",
      source: "s",
      reason: "r",
    });
    expect(await refused(denied)).toMatchObject({ code: "role-not-allowed", act: "coordinate-vote" });
  });
});
