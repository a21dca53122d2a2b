import type { AgencyId, CalendarDate, HealthFinding, RecommendationKey, SeatId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { findingWords } from "./finding-words.ts";

const date = (text: string) => text as CalendarDate;
const key = (text: string) => text as RecommendationKey;
const TODAY = date("2026-11-23");
const NIST = "NIST" as AgencyId;

describe("findingWords", () => {
  it.each<[HealthFinding, string]>([
    [
      { kind: "overdue", due: date("2026-11-20"), days: 3, milestone: null },
      "NIST owes it since 20 November 2026, 3 days ago",
    ],
    [
      { kind: "overdue", due: date("2026-05-04"), days: 203, milestone: "Draft" },
      "The milestone “Draft” is overdue since 4 May 2026, 6 months ago",
    ],
    [
      { kind: "slipped", count: 1, days: 20, milestone: null },
      "The due date was moved once, by 20 days in all",
    ],
    [
      { kind: "slipped", count: 3, days: 400, milestone: "Draft" },
      "The milestone “Draft” was moved 3 times, by 1 year in all",
    ],
    [{ kind: "stale", lastReportOn: null, days: 900 }, "NIST owes an update: nothing was ever reported"],
    [
      { kind: "stale", lastReportOn: date("2024-11-20"), days: 733 },
      "NIST owes an update: nothing was reported since 20 November 2024, 2 years ago",
    ],
    [
      { kind: "unresolved", due: date("2022-04-30"), days: 1668 },
      "NIST owes an agreed action since 30 April 2022, 4 years ago",
    ],
    [{ kind: "blocked", by: [key("DATA-1"), key("CHIP-1")] }, "Waits for DATA-1 and CHIP-1"],
    [{ kind: "vacant", seat: null }, "NIST has named no main contact"],
    [{ kind: "vacant", seat: "nist-main" as SeatId }, "NIST's main contact is a seat that nobody holds"],
    [
      { kind: "awaiting-clearance", suspense: date("2026-11-22"), days: 1 },
      "An answer to its clearance is owed since 22 November 2026, yesterday",
    ],
    [
      { kind: "disputed", since: date("2026-11-23") },
      "What was found is disputed since 23 November 2026, today",
    ],
    [
      { kind: "claimed-unverified", claimedOn: date("2022-08-09"), days: 1567 },
      "NIST's claim of 9 August 2022, 4 years ago, waits for a finding",
    ],
  ])("says what %o means", (finding, words) => {
    expect(findingWords(finding, NIST, TODAY)).toBe(words);
  });
});
