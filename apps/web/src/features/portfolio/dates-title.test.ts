import type { CalendarDate, RecommendationKey } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { datesTitle } from "./dates-title.ts";
import type { DatedEntry } from "./timeline-layout.ts";

const day = (text: string) => text as CalendarDate;
const TODAY = day("2026-11-23");
const dated = (due: string, milestone: string | null = "PP-26"): DatedEntry => ({
  recommendation: "ABROAD-5" as RecommendationKey,
  title: "Win the vote",
  milestone,
  startsOn: null,
  due: day(due),
  originalDue: day(due),
  doneOn: null,
});

describe("datesTitle", () => {
  it("says what comes next when nothing was missed", () => {
    expect(datesTitle([dated("2028-10-09"), dated("2026-11-27")], 2, TODAY)).toBe(
      "No date was missed; next is ABROAD-5, PP-26, on 27 November 2026, in 4 days",
    );
  });

  it("counts what was missed and leaves out what was done", () => {
    const done = { ...dated("2020-01-01"), doneOn: day("2020-01-01") };
    expect(datesTitle([dated("2026-11-20"), done], 2, TODAY)).toBe("1 date was missed; none lies ahead");
    expect(datesTitle([dated("2026-11-20"), dated("2026-11-19")], 2, TODAY)).toBe(
      "2 dates were missed; none lies ahead",
    );
  });

  it("counts what was missed among the dates at hand alone, and still says what comes next", () => {
    expect(datesTitle([dated("2026-11-20"), dated("2028-10-09")], 6_278, TODAY)).toBe(
      "Of the 2 dates nearest to today, 1 was missed; next is ABROAD-5, PP-26, on 9 October 2028, in 1 year",
    );
  });

  it("says so when no date is set", () => {
    expect(datesTitle([], 0, TODAY)).toBe("No date is set anywhere");
  });
});
