import { REFUSAL_CODES, type Refusal, type RefusalCode } from "@entente/contract";
import type { AgencyId, CalendarDate, RecommendationKey } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { refusalWords } from "./refusal-words.ts";

const NIST = "NIST" as AgencyId;
const STATE = "STATE" as AgencyId;
const KEY = "CHIP-1" as RecommendationKey;
const DAY = "2026-05-04" as CalendarDate;
const LATER = "2026-11-23" as CalendarDate;

type Samples = { readonly [Code in RefusalCode]: Extract<Refusal, { readonly code: Code }> };

const SAMPLES: Samples = {
  "role-not-allowed": { code: "role-not-allowed", act: "verify", role: "reader", allowed: ["verifier"] },
  "agency-not-allowed": {
    code: "agency-not-allowed",
    act: "report-implementation",
    agency: STATE,
    needed: "own-share",
    lead: NIST,
    assigned: [NIST],
  },
  "recommendation-closed": { code: "recommendation-closed", closure: "closed-implemented", since: DAY },
  "reason-missing": { code: "reason-missing", from: "in-progress", to: "planned" },
  "change-out-of-order": { code: "change-out-of-order", on: LATER, notBefore: DAY, notAfter: LATER },
  "evidence-unusable": { code: "evidence-unusable", field: "locator", value: "", expected: "a page" },
  "evidence-missing": { code: "evidence-missing", to: "implemented" },
  "transition-not-allowed": {
    code: "transition-not-allowed",
    fact: "implementation",
    from: "not-started",
    to: "implemented",
    allowed: ["planned", "in-progress", "declined"],
  },
  "agency-not-assigned": { code: "agency-not-assigned", agency: STATE, assigned: [NIST] },
  "agreed-action-missing": { code: "agreed-action-missing", field: "official" },
  "follow-up-not-due": {
    code: "follow-up-not-due",
    agency: STATE,
    lead: NIST,
    verification: "not-assessed",
  },
  "verifier-not-independent": { code: "verifier-not-independent", agency: NIST, assigned: [NIST, STATE] },
  "verification-missing": { code: "verification-missing", verification: "not-assessed", needed: "addressed" },
  "shares-open": { code: "shares-open", open: [{ agency: STATE, implementation: "planned" }] },
  "approval-missing": { code: "approval-missing", to: "closed-not-implemented" },
  "successor-invalid": { code: "successor-invalid", successor: KEY, expected: "another recommendation" },
  "due-date-unchanged": { code: "due-date-unchanged", due: DAY },
  "due-date-in-past": { code: "due-date-in-past", due: DAY, today: LATER },
  "slip-reason-missing": { code: "slip-reason-missing", from: DAY, to: LATER },
  "milestone-done": { code: "milestone-done", doneOn: DAY },
  "period-backwards": { code: "period-backwards", startsOn: LATER, due: DAY },
  "done-in-future": { code: "done-in-future", doneOn: LATER, today: DAY },
  "dependency-cycle": { code: "dependency-cycle", cycle: [KEY, "AI-1" as RecommendationKey, KEY] },
  "dependency-unchanged": { code: "dependency-unchanged", prerequisite: KEY },
  "changed-meanwhile": { code: "changed-meanwhile", recommendation: KEY, seen: 3, present: 4, changes: [] },
  "version-unknown": { code: "version-unknown", recommendation: KEY, seen: 9, present: 4 },
  "seat-not-of-agency": { code: "seat-not-of-agency", seat: "state-main", agency: "NIST" },
  "not-found": { code: "not-found", kind: "recommendation", value: "NONE-1" },
};

describe("a refusal in words", () => {
  it("exists for every code", () => {
    expect(Object.keys(SAMPLES).toSorted()).toEqual(REFUSAL_CODES.toSorted());
  });

  it.each(REFUSAL_CODES)("%s says rule, present facts and remedy as sentences", (code) => {
    const { rule, present, remedy } = refusalWords(SAMPLES[code]);
    expect([rule, present, remedy].filter((sentence) => !/^[A-Z“].*\.$/su.test(sentence))).toEqual([]);
  });

  it.each(REFUSAL_CODES)("%s shows no code, no raw date and nothing undefined", (code) => {
    const { rule, present, remedy } = refusalWords(SAMPLES[code]);
    const text = [rule, present, remedy].join(" ").replaceAll("“state-main”", "");
    expect(text).not.toMatch(
      /\b[a-z]+-[a-z]+-[a-z]+\b|\d{4}-\d{2}-\d{2}|undefined|null|not-started|in-progress/u,
    );
  });

  it("names the values that would be accepted", () => {
    expect(refusalWords(SAMPLES["transition-not-allowed"]).remedy).toBe(
      "From here: Planned, In progress or Declined.",
    );
  });

  it("says what may be tried when nothing can be chosen", () => {
    const words = refusalWords({ ...SAMPLES["transition-not-allowed"], allowed: [] });
    expect(words.remedy).toBe("Nothing can be chosen from here yet.");
  });
});
