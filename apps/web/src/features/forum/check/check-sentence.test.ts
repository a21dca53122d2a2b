import { describe, expect, it } from "vitest";
import type { EffortCheck } from "../frame/outputs.ts";
import { checkSentence } from "./check-sentence.ts";

const check = (changes: object) =>
  ({
    duplicates: [],
    adjacent: ["a", "b"],
    docking: { docks: [{ forum: "oecd", missing: [] }], membersUnknown: [] },
    loadAfterNewTable: [
      { country: "JPN", before: 9, after: 10 },
      { country: "NLD", before: 3, after: 4 },
    ],
    ...changes,
  }) as unknown as EffortCheck;

describe("checkSentence", () => {
  it("names the forums where all sit already", () => {
    expect(checkSentence(check({}), (id) => id.toUpperCase())).toBe(
      "It would duplicate 0 efforts that run and lie beside 2 others; all of its members sit together at OECD already; a table of its own would be one more for each, on top of 3 to 9.",
    );
  });

  it("says what the nearest lacks where no forum has them all", () => {
    const docking = { docks: [{ forum: "quad", missing: ["KOR", "NLD"] }], membersUnknown: [] };
    expect(checkSentence(check({ duplicates: ["x"], docking, loadAfterNewTable: [] }), (id) => id)).toBe(
      "It would duplicate 1 effort that runs and lie beside 2 others; the nearest forum, quad, lacks 2 of its members.",
    );
    const none = { docks: [], membersUnknown: [] };
    expect(checkSentence(check({ docking: none }), (id) => id)).toContain("no forum lists its members");
  });
});
