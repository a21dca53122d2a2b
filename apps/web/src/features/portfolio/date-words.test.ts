import type { CalendarDate, RecommendationKey } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { dateWords, dueOf } from "./date-words.ts";
import type { DatedEntry } from "./timeline-layout.ts";

const day = (text: string) => text as CalendarDate;
const TODAY = day("2026-11-23");
const ENTRY: DatedEntry = {
  recommendation: "ABROAD-5" as RecommendationKey,
  title: "Win the vote",
  milestone: null,
  startsOn: null,
  due: day("2026-11-27"),
  originalDue: day("2026-11-27"),
  doneOn: null,
};

describe("dateWords", () => {
  it.each<[string, Partial<DatedEntry>]>([
    ["due on 27 November 2026, in 4 days", {}],
    ["9 November 2026 to 27 November 2026, ends in 4 days", { startsOn: day("2026-11-09") }],
    ["25 November 2026 to 27 November 2026, starts in 2 days", { startsOn: day("2026-11-25") }],
    [
      "overdue since 20 November 2026, 3 days ago",
      { due: day("2026-11-20"), originalDue: day("2026-11-20") },
    ],
    ["done on 26 July 2024", { doneOn: day("2024-07-26") }],
    ["due on 27 November 2026, in 4 days; first due on 1 May 2026", { originalDue: day("2026-05-01") }],
  ])("says “%s”", (words, changes) => {
    expect(dateWords({ ...ENTRY, ...changes }, TODAY)).toBe(words);
  });
});

describe("dueOf", () => {
  it("names the milestone, or the recommendation as a whole", () => {
    expect(dueOf(ENTRY)).toBe("Win the vote");
    expect(dueOf({ ...ENTRY, milestone: "PP-26" })).toBe("PP-26");
  });
});
