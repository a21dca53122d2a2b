import type { RecordedChange } from "@entente/contract";
import type { AgencyId, CalendarDate, Instant, PersonId, RecommendationKey } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { changeWords, recordedChangeWords } from "./change-words.ts";

type FactOnTheWire = Extract<RecordedChange["change"], { kind: "facts-stated" }>["facts"][number];

const NIST = "NIST" as AgencyId;
const BY = { person: "nist-officer" as PersonId, seat: null, agency: NIST };
const ON = "2026-05-04" as CalendarDate;
const STATED = {
  on: ON,
  recordedAt: "2026-05-04T09:30:00.000Z" as Instant,
  by: BY,
  reason: null,
  evidence: [],
  basis: "reported" as const,
};

function factStated(fact: FactOnTheWire): RecordedChange {
  return recorded({ kind: "facts-stated", facts: [fact] });
}

function recorded(change: RecordedChange["change"]): RecordedChange {
  return { version: 2, at: STATED.recordedAt, by: BY, personName: "Nico Sample", seatTitle: null, change };
}

describe("a change in words", () => {
  it("says what was reported, and tells a note from a step", () => {
    const report = { ...STATED, kind: "implementation", agency: NIST } as const;
    expect(changeWords(factStated({ ...report, from: "planned", to: "in-progress" }))).toBe(
      "reported NIST's share as in progress",
    );
    expect(changeWords(factStated({ ...report, from: "in-progress", to: "in-progress" }))).toBe(
      "noted progress on NIST's share, still in progress",
    );
  });

  it("says a new due date", () => {
    const schedule = { originalDue: ON, currentDue: "2026-12-01" as CalendarDate, slips: [] };
    expect(changeWords(recorded({ kind: "due-date-changed", schedule }))).toBe(
      "set the due date to 1 December 2026",
    );
  });

  it("carries who and when for the person who was overtaken", () => {
    const change = recorded({
      kind: "dependency-added",
      prerequisite: "AI-1" as RecommendationKey,
      reason: "",
    });
    expect(recordedChangeWords(change)).toBe(
      "Nico Sample (NIST) made it wait for AI-1, on 4 May 2026, 09:30 UTC",
    );
  });
});
