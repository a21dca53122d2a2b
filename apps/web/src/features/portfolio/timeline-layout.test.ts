import type { CalendarDate, RecommendationKey } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { type DatedEntry, DRAWN_LIMIT, stateOf, timelineOf } from "./timeline-layout.ts";

const day = (text: string) => text as CalendarDate;
const TODAY = day("2026-11-23");

function dated(due: string, changes: Partial<DatedEntry> = {}): DatedEntry {
  return {
    recommendation: "HOME-4" as RecommendationKey,
    title: "Standards",
    milestone: null,
    startsOn: null,
    due: day(due),
    originalDue: day(due),
    doneOn: null,
    ...changes,
  };
}

describe("timelineOf", () => {
  it("groups dates by year and keeps them in order", () => {
    const { years } = timelineOf([dated("2028-10-09"), dated("2024-07-26"), dated("2026-11-27")], TODAY);
    expect(years.map(({ year, rows }) => [year, rows.length])).toEqual([
      [2024, 1],
      [2026, 1],
      [2028, 1],
    ]);
  });

  it("spans whole years around the dates and today", () => {
    const { ticks, todayX } = timelineOf([dated("2024-07-26")], TODAY);
    expect(ticks.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    expect(ticks[0]?.x).toBe(0);
    expect(todayX).toBeGreaterThan(ticks[2]?.x ?? 100);
    expect(todayX).toBeLessThan(100);
  });

  it("draws a period as a bar that ends at its mark", () => {
    const [row] =
      timelineOf([dated("2026-11-27", { startsOn: day("2026-11-09") })], TODAY).years[0]?.rows ?? [];
    expect((row?.period?.x ?? 0) + (row?.period?.width ?? 0)).toBeCloseTo(row?.x ?? -1, 1);
  });

  it("draws a slip from the date first set to the present one, and none for a date that never moved", () => {
    const [moved] =
      timelineOf([dated("2026-12-31", { originalDue: day("2026-01-01") })], TODAY).years[0]?.rows ?? [];
    expect(moved?.slip?.from).toBe(0);
    expect(moved?.slip?.to).toBe(moved?.x);
    const [still] = timelineOf([dated("2026-12-31")], TODAY).years[0]?.rows ?? [];
    expect(still?.slip).toBeNull();
  });

  it("marks what is done on the day that it was done", () => {
    const entry = dated("2026-06-30", { doneOn: day("2025-01-01") });
    const { years } = timelineOf([entry], TODAY);
    expect(years).toMatchObject([{ year: 2025, rows: [{ state: "done", x: 0 }] }]);
  });

  it("draws the dates nearest to today when there are too many", () => {
    const entries = Array.from({ length: 60 }, (_, index) => dated(`${1990 + index}-06-30`));
    const { drawn, years } = timelineOf(entries, TODAY);
    expect(drawn).toBe(DRAWN_LIMIT);
    expect(years.map(({ year }) => year)).toContain(2026);
    expect(years.map(({ year }) => year)).not.toContain(1990);
  });

  it("stands on the present year when nothing is dated", () => {
    expect(timelineOf([], TODAY)).toMatchObject({ years: [], ticks: [{ year: 2026, x: 0 }], drawn: 0 });
  });
});

describe("stateOf", () => {
  it("counts the due day itself as still ahead", () => {
    expect(stateOf(dated("2026-11-23"), TODAY)).toBe("coming");
    expect(stateOf(dated("2026-11-22"), TODAY)).toBe("missed");
    expect(stateOf(dated("2020-01-01", { doneOn: day("2020-02-01") }), TODAY)).toBe("done");
  });
});
