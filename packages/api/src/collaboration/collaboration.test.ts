import type { inferProcedureInput } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AppRouter } from "../router.ts";
import { refused } from "../testing/refused.ts";
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

  it("is put on record by coordinators and analysts only, and not shown to partner liaisons", async () => {
    expect(await refused(reader.collaboration.found(founding({ title: "Mine" })))).toMatchObject({
      code: "role-not-allowed",
      act: "found-collaboration",
    });
    const liaison = await api.as("gbr-liaison");
    expect(await refused(liaison.collaboration.foundings())).toMatchObject({ code: "role-not-allowed" });
  });
});
