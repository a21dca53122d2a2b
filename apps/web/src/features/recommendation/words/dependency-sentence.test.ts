import { dependencies } from "@entente/contract";
import { parseCalendarDate } from "@entente/domain";
import { describe, expect, it } from "vitest";
import {
  conflictSentence,
  criticalPathSentence,
  forecastSentence,
  graphTitle,
  relationOf,
  unlocksSentence,
} from "./dependency-sentence.ts";

function node(key: string, part: object = {}) {
  return { key, title: key, isOpen: true, health: "at-risk", due: null, forecast: null, ...part };
}

/** DATA-1 → DATA-4 → STD-1 → REG-1 → ABROAD-2. */
const CHAIN = dependencies.parse({
  nodes: ["DATA-1", "DATA-4", "STD-1", "REG-1", "ABROAD-2"].map((key) => node(key)),
  edges: [
    { dependent: "DATA-4", prerequisite: "DATA-1" },
    { dependent: "STD-1", prerequisite: "DATA-4" },
    { dependent: "REG-1", prerequisite: "STD-1" },
    { dependent: "ABROAD-2", prerequisite: "REG-1" },
  ],
  criticalPath: ["DATA-1", "DATA-4", "STD-1"],
  unlocksDirectly: ["REG-1"],
  unlocksAll: ["ABROAD-2", "REG-1"],
  isCut: false,
});
const ALONE = dependencies.parse({
  nodes: [node("CHIP-1", { isOpen: false })],
  edges: [],
  criticalPath: ["CHIP-1"],
  unlocksDirectly: [],
  unlocksAll: [],
  isCut: false,
});

describe("dependencies in sentences", () => {
  it("tell what comes first on the longest wait", () => {
    expect(criticalPathSentence(CHAIN, "STD-1")).toBe(
      "The longest wait runs DATA-1 → DATA-4 → STD-1: DATA-1 comes first.",
    );
    expect(criticalPathSentence({ ...CHAIN, criticalPath: [] }, "DATA-1")).toBe(
      "Nothing open has to be done first.",
    );
    expect(criticalPathSentence(ALONE, "CHIP-1")).toContain("nothing has to be waited for");
  });

  it("tell what waits directly and behind that", () => {
    expect(unlocksSentence(CHAIN)).toBe(
      "1 open recommendation waits for it directly, and 1 more behind it: ABROAD-2 and REG-1.",
    );
    expect(unlocksSentence(ALONE)).toBe("No open recommendation waits for it.");
  });

  it("name the graph by its finding", () => {
    expect(graphTitle(CHAIN, "STD-1")).toBe("STD-1 waits for 1 and unlocks 2");
    expect(graphTitle(ALONE, "CHIP-1")).toBe("CHIP-1 waits for nothing and unlocks nothing");
  });

  it.each([
    ["DATA-4", "Has to be done first"],
    ["DATA-1", "Has to be done before those"],
    ["STD-1", "This recommendation"],
    ["REG-1", "Waits for it"],
    ["ABROAD-2", "Waits behind those"],
  ])("place %s: %s", (other, heading) => expect(relationOf(other, CHAIN, "STD-1")).toBe(heading));
});

describe("a forecast", () => {
  const today = parseCalendarDate("2026-11-23");
  const forecast = (part: object) =>
    dependencies.shape.nodes.parse([
      node("STD-1", {
        forecast: {
          earliestStart: "2026-11-23",
          earliestCompletion: "2027-02-01",
          isLowerBound: true,
          waitsFor: null,
          conflict: null,
          ...part,
        },
      }),
    ]);
  const words = (part: object) =>
    forecast(part).map((found) => [
      today.ok ? forecastSentence(found, today.value) : "",
      conflictSentence(found),
    ]);

  it("says no earlier day than is known, and that a bound is one", () => {
    expect(words({})).toEqual([["Not before 1 February 2027", null]]);
    expect(words({ isLowerBound: false })).toEqual([["Expected 1 February 2027", null]]);
    expect(words({ earliestCompletion: "2026-11-23" })).toEqual([["Not known: no date is set", null]]);
    expect(words({ earliestCompletion: "2026-11-23", waitsFor: "DATA-4" })).toEqual([
      ["Not known: waits for DATA-4, which has no date", null],
    ]);
  });

  it("says by how many days a due date comes too early", () => {
    expect(words({ conflict: { due: "2027-01-22", days: 10 } })).toEqual([
      ["Not before 1 February 2027", "STD-1 is due 22 January 2027, 10 days before it can be finished."],
    ]);
  });
});
