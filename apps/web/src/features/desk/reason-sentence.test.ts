import { type AgencyId, type CalendarDate, DESK_REASONS, type DeskReason } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { reasonSentence } from "./reason-sentence.ts";

const NIST = "NIST" as AgencyId;
const STATE = "STATE" as AgencyId;
const entry = (reason: DeskReason, days: number | null = 203, milestone: string | null = null) => ({
  reason,
  on: days === null ? null : ("2026-05-04" as CalendarDate),
  days,
  milestone,
});

describe("the reason for an item on the desk", () => {
  it("is said to the person, with the day and how long ago", () => {
    expect(reasonSentence(entry("overdue"), NIST, NIST)).toBe(
      "NIST owes its share since 4 May 2026, 6 months ago",
    );
    expect(reasonSentence(entry("due", -11), NIST, NIST)).toBe(
      "NIST's share falls due on 4 May 2026, in 11 days",
    );
  });

  it("names the milestone when the date is a milestone's", () => {
    expect(reasonSentence(entry("overdue", 1, "Roadmap"), NIST, NIST)).toBe(
      "The milestone “Roadmap” is overdue since 4 May 2026, yesterday",
    );
  });

  it("names whose claim waits for a verifier", () => {
    expect(reasonSentence(entry("to-verify"), STATE, NIST)).toMatch(/^NIST claimed/u);
  });

  it.each(DESK_REASONS)("is a phrase for %s, also when its day is not known", (reason) => {
    expect(reasonSentence(entry(reason, null), NIST, STATE)).toMatch(/^[A-Z][^.]+$/u);
  });
});
