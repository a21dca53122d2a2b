import { describe, expect, it } from "vitest";
import { collaboration as collaborationOf, forumId } from "../testing/collaboration-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import { country, technology } from "../testing/requirement-builder.ts";
import {
  type CollaborationCorrection,
  changedFields,
  correctCollaboration,
  dayOfEnd,
  endCollaboration,
} from "./collaboration-change.ts";

const TODAY = day("2026-05-04");
/** Begun in 2021. */
const RUNNING = collaborationOf("chips", {
  members: ["JPN", "NLD"],
  technologies: ["semiconductors"],
  stages: ["standardization"],
});
const ENDED = { ...RUNNING, endedYear: 2024 };
const SEEDED = collaborationOf("principles", { forum: "oecd" });
const correction = (changes: Partial<CollaborationCorrection> = {}): CollaborationCorrection => ({
  title: RUNNING.title,
  year: RUNNING.year,
  endedYear: null,
  members: RUNNING.members,
  forum: null,
  technologies: RUNNING.technologies,
  bands: ["deployment"],
  ...changes,
});

describe("endCollaboration", () => {
  it.each(["2021-01-01", "2024-02-29", "2026-05-04"])("ends what began in 2021 on %s", (on) => {
    const change = expectOk(endCollaboration(RUNNING, { on: day(on), source: "A statement" }, TODAY));
    const after = { ...RUNNING, endedYear: Number(on.slice(0, 4)) };
    expect(change).toEqual({ kind: "ended", on, before: RUNNING, after, source: "A statement" });
  });

  it.each([
    ["a day after today", RUNNING, "2026-05-05", "collaboration-end-ahead"],
    ["a day before the year in which it begins", RUNNING, "2020-12-31", "collaboration-end-early"],
    ["what has ended", ENDED, "2026-05-04", "collaboration-ended"],
  ] as const)("refuses %s", (_name, before, on, code) => {
    expectRefusal(endCollaboration(before, { on: day(on), source: "A statement" }, TODAY), code);
  });
});

describe("correctCollaboration", () => {
  const corrected = (before = RUNNING, changes: Partial<CollaborationCorrection> = {}) =>
    correctCollaboration(before, correction(changes), "A list", TODAY);

  it.each<[string, typeof RUNNING, Partial<CollaborationCorrection>, readonly string[]]>([
    ["the name, without spaces around it", RUNNING, { title: " Chip tools " }, ["title"]],
    ["the year in which it began", RUNNING, { year: 2019 }, ["year"]],
    ["who takes part", RUNNING, { members: [country("JPN"), country("USA")] }, ["members"]],
    [
      "the forum and what it is about",
      RUNNING,
      { forum: forumId("oecd"), technologies: [technology("ai")] },
      ["forum", "technologies"],
    ],
    ["where along the chain it is", RUNNING, { bands: ["research"] }, ["stages"]],
    ["the year in which it ended", ENDED, { endedYear: 2023 }, ["endedYear"]],
    ["an end that did not come", ENDED, { endedYear: null }, ["endedYear"]],
    [
      "the name of what nobody has listed the members of",
      SEEDED,
      { title: "Principles", members: [], technologies: [], bands: [], forum: forumId("oecd") },
      ["title"],
    ],
  ])("takes a correction of %s", (_name, before, changes, fields) => {
    const given = { endedYear: before.endedYear, ...changes };
    const change = expectOk(corrected(before, given));
    expect([change.kind, change.before, change.source]).toEqual(["corrected", before, "A list"]);
    expect(changedFields(change.before, change.after)).toEqual(fields);
    expect(change.after.title).toBe(change.after.title.trim());
  });

  it("keeps the steps of the chain as they are known while the bands stay", () => {
    expect(expectOk(corrected(RUNNING, { year: 2020 })).after.stages).toEqual(["standardization"]);
    expect(expectOk(corrected(RUNNING, { bands: ["research", "deployment"] })).after.stages).toEqual([
      "research",
      "standardization",
      "commercialization",
    ]);
  });

  it.each<[string, typeof RUNNING, Partial<CollaborationCorrection>, object]>([
    ["none", RUNNING, {}, { code: "collaboration-unchanged" }],
    [
      "one of the order alone",
      RUNNING,
      { members: RUNNING.members.toReversed() },
      { code: "collaboration-unchanged" },
    ],
    ["one that leaves nobody", RUNNING, { members: [] }, { code: "collaboration-emptied", field: "members" }],
    [
      "one that leaves no technology",
      RUNNING,
      { technologies: [] },
      { code: "collaboration-emptied", field: "technologies" },
    ],
    [
      "one that leaves no place along the chain",
      RUNNING,
      { bands: [] },
      { code: "collaboration-emptied", field: "stages" },
    ],
    [
      "one that leaves one country",
      RUNNING,
      { members: [country("JPN")] },
      { code: "collaboration-alone", members: ["JPN"] },
    ],
    [
      "one to a later year",
      RUNNING,
      { year: 2027 },
      { code: "collaboration-ahead", year: 2027, thisYear: 2026 },
    ],
    [
      "an end of what runs",
      RUNNING,
      { endedYear: 2025 },
      { code: "collaboration-still-runs", endedYear: 2025 },
    ],
    [
      "an end in a later year",
      ENDED,
      { endedYear: 2027 },
      { code: "collaboration-end-ahead", on: null, endedYear: 2027, today: TODAY },
    ],
    [
      "an end before it begins",
      ENDED,
      { endedYear: 2020 },
      { code: "collaboration-end-early", year: 2021, endedYear: 2020 },
    ],
    [
      "a beginning after its end",
      ENDED,
      { endedYear: 2024, year: 2025 },
      { code: "collaboration-end-early", year: 2025, endedYear: 2024 },
    ],
  ])("refuses %s", (_name, before, changes, refusal) => {
    expect(corrected(before, changes)).toEqual({ ok: false, error: refusal });
  });
});

describe("dayOfEnd", () => {
  const ended = expectOk(endCollaboration(RUNNING, { on: day("2024-02-29"), source: "A statement" }, TODAY));
  const ofEnded = (changes: Partial<CollaborationCorrection>) =>
    expectOk(correctCollaboration(ENDED, correction({ endedYear: 2024, ...changes }), "A list", TODAY));

  it.each([
    ["none while nothing was changed", [], null],
    ["that of the end", [ended], "2024-02-29"],
    ["that of the end, whatever else is corrected", [ended, ofEnded({ title: "Tools" })], "2024-02-29"],
    ["none where the year was corrected", [ended, ofEnded({ endedYear: 2023 })], null],
    ["none where it did not end", [ended, ofEnded({ endedYear: null })], null],
    ["that of the last end", [ended, ofEnded({ endedYear: null }), ended], "2024-02-29"],
  ])("is %s", (_name, changes, expected) => {
    expect(dayOfEnd(changes)).toBe(expected);
  });
});
