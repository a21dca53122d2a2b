import { healthFinding } from "@entente/contract";
import type { HealthFinding } from "@entente/domain";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { findingWords, healthReason, worstFinding } from "./finding-words.ts";
import {
  answerWords,
  contactWords,
  dueDetail,
  outcomeWords,
  sharesWords,
  supportingWords,
} from "./row-words.ts";
import { sampleRow } from "./testing/sample-row.ts";

function finding(wire: z.input<typeof healthFinding>): HealthFinding {
  return healthFinding.parse(wire);
}

const OVERDUE = finding({ kind: "overdue", due: "2026-01-01", days: 98, milestone: null });
const STEP = finding({ kind: "overdue", due: "2025-01-01", days: 463, milestone: "Adequacy review" });
const STALE = finding({ kind: "stale", lastReportOn: "2025-10-01", days: 190 });

describe("findingWords", () => {
  it.each<readonly [HealthFinding, string]>([
    [OVERDUE, "98 days overdue"],
    [STEP, "a step is 463 days overdue"],
    [finding({ kind: "slipped", count: 2, days: 1, milestone: null }), "due date moved by 1 day"],
    [STALE, "no report for 6 months"],
    [finding({ kind: "stale", lastReportOn: null, days: 1850 }), "no report yet"],
    [
      finding({ kind: "unresolved", due: "2022-04-30", days: 20 }),
      "no agreed action, 20 days past the limit",
    ],
    [finding({ kind: "blocked", by: ["DATA-1"] }), "waits for DATA-1"],
    [
      finding({ kind: "blocked", by: ["DATA-1", "DATA-2", "DATA-3", "DATA-4"] }),
      "waits for DATA-1, DATA-2 and 2 more",
    ],
    [finding({ kind: "vacant", seat: null }), "lead names no contact"],
    [finding({ kind: "vacant", seat: "doc-main" }), "lead's contact seat is vacant"],
    [finding({ kind: "awaiting-clearance", suspense: "2026-01-01", days: 3 }), "clearance 3 days overdue"],
    [finding({ kind: "disputed", since: "2026-01-01" }), "finding is disputed"],
    [
      finding({ kind: "claimed-unverified", claimedOn: "2026-01-01", days: 70 }),
      "claimed 2 months ago, not verified",
    ],
  ])("says %j as %s", (given, words) => {
    expect(findingWords(given)).toBe(words);
  });
});

describe("healthReason", () => {
  it("names the longest delay of the worst kind and counts the others", () => {
    const health = { label: "late", findings: [OVERDUE, STEP, STALE], reviewOn: null } as const;
    expect(worstFinding(health)).toBe(STEP);
    expect(healthReason(health)).toBe("a step is 463 days overdue, and 2 more");
  });

  it("is absent when nothing is wrong", () => {
    expect(healthReason({ label: "on-track", findings: [], reviewOn: null })).toBeNull();
  });
});

describe("a row in words", () => {
  it("keeps the five facts apart", () => {
    const row = sampleRow({ position: "not-given", resolution: "unresolved", closure: "closed-superseded" });
    expect(answerWords(row)).toBe("Position not given, unresolved");
    expect(sharesWords(row)).toBe("1 of 3 shares");
    expect(outcomeWords(row)).toBe("Not assessed, closed, superseded");
  });

  it("shows how far a due date moved, either way", () => {
    expect(dueDetail(sampleRow({ currentDue: "2026-05-05" }))).toBe("was 4 May 2026, 1 day later");
    expect(dueDetail(sampleRow({ currentDue: "2026-05-02" }))).toBe("was 4 May 2026, 2 days earlier");
    expect(dueDetail(sampleRow())).toBeNull();
  });

  it("shows the next dated step when no due date is set", () => {
    const unscheduled = { originalDue: null, currentDue: null };
    expect(dueDetail(sampleRow({ ...unscheduled, nextMilestoneDue: "2027-10-01" }))).toBe(
      "next step 1 Oct 2027",
    );
    expect(dueDetail(sampleRow(unscheduled))).toBeNull();
  });

  it("names the contact's holder, the vacancy, or that none is named", () => {
    expect(contactWords(sampleRow())).toEqual({
      main: "Dora Sample",
      detail: "Director, technology policy",
      isMissing: false,
    });
    const vacant = { seat: "doc-main", title: "Director", holderName: null };
    expect(contactWords(sampleRow({ contact: vacant }))).toEqual({
      main: "Vacant",
      detail: "Director",
      isMissing: true,
    });
    expect(contactWords(sampleRow({ contact: null })).main).toBe("No contact named");
  });

  it("names supporting agencies only where there are any", () => {
    expect(supportingWords(sampleRow())).toBe("with NIST, NSF");
    expect(supportingWords(sampleRow({ supporting: [] }))).toBeNull();
  });
});
