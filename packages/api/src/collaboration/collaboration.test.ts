import { bandsOfStages } from "@entente/domain";
import type { inferProcedureInput } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AppRouter } from "../router.ts";
import { refused, refusedWith } from "../testing/refused.ts";
import { type Caller, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let analyst: Caller;
let reader: Caller;
beforeAll(async () => {
  api = await openTestApi();
  analyst = await api.as("analyst");
  reader = await api.as("reader");
});
afterAll(() => api.close());

type Founded = inferProcedureInput<AppRouter["collaboration"]["found"]>;
const founding = (changes: Partial<Founded> = {}): Founded => ({
  title: "Tools of chip makers",
  year: 2021,
  members: ["JPN", "KOR", "NLD"],
  technologies: ["semiconductors"],
  bands: ["pre-standardization"],
  statement: "Tools and materials of chip making.",
  source: "Joint statement",
  reason: "Agreed among the three.",
  ...changes,
});

describe("a new collaboration", () => {
  it("is put on record, and is what later efforts are checked against", async () => {
    expect(await analyst.collaboration.found(founding())).toEqual({ collaboration: "tools-of-chip-makers" });
    const { foundings } = await reader.collaboration.foundings();
    expect(foundings).toMatchObject([
      {
        founding: { collaboration: { endedYear: null }, duplicates: [], duplicateReason: null },
        by: { agency: "OSTP" },
        reason: "Agreed among the three.",
      },
    ]);
    expect(foundings[0]?.founding.adjacent.length).toBeGreaterThan(0);
    const { members, technologies, bands } = founding();
    const check = await reader.forum.checkEffort({ members, technologies, bands });
    expect(check.duplicates).toEqual(["tools-of-chip-makers"]);
    expect((await api.as("verifier").then((verifier) => verifier.audit.verify())).breaks).toBe(0);
  });

  it("that repeats what runs needs a reason, which stays with it", async () => {
    const again = founding({ title: "Tools once more", members: ["JPN", "KOR"] });
    expect(await refused(analyst.collaboration.found(again))).toEqual({
      code: "duplicate-reason-missing",
      duplicates: ["tools-of-chip-makers"],
    });
    const duplicateReason = "For materials alone.";
    await analyst.collaboration.found({ ...again, duplicateReason });
    const { foundings } = await reader.collaboration.foundings();
    expect(foundings.map(({ founding: one }) => [one.duplicates, one.duplicateReason])).toContainEqual([
      ["tools-of-chip-makers"],
      duplicateReason,
    ]);
  });

  it.each([
    ["of one country", { members: ["JPN"] }, { code: "collaboration-alone" }],
    ["of a stranger", { members: ["JPN", "ZZZ"] }, { code: "country-unknown" }],
    ["that begins in a later year", { year: 2999 }, { code: "collaboration-ahead", year: 2999 }],
    ["on an unknown technology", { technologies: ["magic"] }, { code: "not-found", kind: "technology" }],
    ["under an unknown forum", { forum: "nowhere" }, { code: "not-found", kind: "forum" }],
    ["whose name cannot be used", { title: "半導体" }, { code: "collaboration-name-unusable" }],
    [
      "of a name that is taken",
      { duplicateReason: "Another aim." },
      { code: "collaboration-taken", collaboration: "tools-of-chip-makers" },
    ],
  ])("%s is refused", async (_name, changes, refusal) => {
    expect(await refused(analyst.collaboration.found(founding(changes)))).toMatchObject(refusal);
  });

  it("ends with its day, source and reason: nothing repeats it any more, and it is no load", async () => {
    const effort = { members: ["JPN", "USA"], technologies: ["quantum"], bands: ["research" as const] };
    const loadOf = async () => JSON.stringify((await reader.forum.checkEffort(effort)).load);
    const before = await loadOf();
    const { collaboration } = await analyst.collaboration.found(
      founding({ ...effort, title: "Trial of clocks", forum: "quad", duplicateReason: "Clocks alone." }),
    );
    const duplicates = async () => (await reader.forum.checkEffort(effort)).duplicates.map(String);
    expect(await duplicates()).toContain(collaboration);
    const end = {
      collaboration,
      seen: 0,
      on: "2026-11-01",
      source: "A closing statement",
      reason: "It is over.",
    };
    for (const [on, code] of [
      ["2026-11-23", "collaboration-end-ahead"],
      ["2020-12-31", "collaboration-end-early"],
    ] as const) {
      expect(await refusedWith(analyst.collaboration.end({ ...end, on }))).toBe(code);
    }
    expect(await loadOf()).not.toBe(before);
    expect(await analyst.collaboration.end(end)).toEqual({ sequence: 1 });
    expect(await duplicates()).not.toContain(collaboration);
    expect(await loadOf()).toBe(before);
    const { overlaps } = await reader.forum.checkEffort(effort);
    expect(overlaps.find((one) => one.collaboration === collaboration)).toMatchObject({ isRunning: false });
    const { changes } = await reader.collaboration.changes({ collaboration });
    expect(changes).toMatchObject([
      {
        sequence: 1,
        change: { kind: "ended", on: "2026-11-01", after: { endedYear: 2026 }, source: end.source },
        reason: end.reason,
        by: { agency: "OSTP" },
      },
    ]);
    expect(await refusedWith(analyst.collaboration.end({ ...end, seen: 1 }))).toBe("collaboration-ended");
    expect(await refused(analyst.collaboration.end(end))).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "collaboration",
      present: 1,
    });
  });

  it("is corrected with how it stood kept, also one that the register opened with", async () => {
    const known = (await reader.reference.vocabulary()).collaborations.find(({ id }) => id === "us-japan-6g");
    if (known === undefined) throw new Error("the register opened without it");
    const { id: collaboration, stages, ...fields } = known;
    const correction = {
      ...fields,
      collaboration,
      members: [...known.members],
      technologies: [...known.technologies],
      bands: [...bandsOfStages(stages)],
      seen: 0,
      year: 2020,
      source: "The statement itself",
      reason: "It began a year earlier.",
    };
    expect(await analyst.collaboration.correct(correction)).toEqual({ sequence: 1 });
    const { changes } = await reader.collaboration.changes({ collaboration });
    expect(changes.map(({ change }) => [change.before, change.after])).toEqual([
      [known, { ...known, year: 2020 }],
    ]);
    const again = { ...correction, seen: 1 };
    expect(await refusedWith(analyst.collaboration.correct(again))).toBe("collaboration-unchanged");
    expect(await refusedWith(analyst.collaboration.correct({ ...again, endedYear: 2024 }))).toBe(
      "collaboration-still-runs",
    );
    expect(await refused(analyst.collaboration.correct({ ...again, members: ["JPN", "ZZZ"] }))).toMatchObject(
      {
        code: "country-unknown",
      },
    );
    expect(await refused(analyst.collaboration.correct({ ...again, technologies: [] }))).toEqual({
      code: "collaboration-emptied",
      field: "technologies",
    });
    const nowhere = { ...again, collaboration: "nowhere" };
    expect(await refused(analyst.collaboration.correct(nowhere))).toMatchObject({
      code: "not-found",
      kind: "collaboration",
    });
    expect((await api.as("verifier").then((verifier) => verifier.audit.verify())).breaks).toBe(0);
  });

  it("is put on record by coordinators and analysts only, and not shown to partner liaisons", async () => {
    expect(await refused(reader.collaboration.found(founding({ title: "Mine" })))).toMatchObject({
      code: "role-not-allowed",
      act: "found-collaboration",
    });
    const acted = { collaboration: "us-japan-6g", seen: 1, source: "A note", reason: "Mine." };
    expect(await refusedWith(reader.collaboration.end({ ...acted, on: "2026-11-01" }))).toBe(
      "role-not-allowed",
    );
    const corrected = { ...acted, title: "6G", year: 2021, members: [], technologies: [], bands: [] };
    expect(await refusedWith(reader.collaboration.correct(corrected))).toBe("role-not-allowed");
    const liaison = await api.as("gbr-liaison");
    expect(await refused(liaison.collaboration.foundings())).toMatchObject({ code: "role-not-allowed" });
    expect(await refusedWith(liaison.collaboration.changes({}))).toBe("role-not-allowed");
  });
});
