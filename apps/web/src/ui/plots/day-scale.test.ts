import type { CalendarDate } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { dayScale } from "./day-scale.ts";

const day = (text: string) => text as CalendarDate;

describe("the scale of days", () => {
  it("places the ends at the ends, and days in between in order", () => {
    const { x } = dayScale(day("2021-01-01"), day("2027-01-01"), 100, 900);
    expect(x(day("2021-01-01"))).toBe(100);
    expect(x(day("2027-01-01"))).toBe(900);
    expect(x(day("2024-01-01"))).toBeGreaterThan(x(day("2023-12-31")));
  });

  it("ticks at years over a long time and at months over a short one", () => {
    const years = dayScale(day("2021-01-01"), day("2028-01-01"), 0, 900).ticks.map(({ label }) => label);
    const months = dayScale(day("2026-08-20"), day("2027-02-10"), 0, 900).ticks.map(({ label }) => label);
    expect(years.filter((label) => !/^\d{4}$/.test(label))).toEqual([]);
    expect(months).toContain("Oct 2026");
  });

  it("keeps one tick a label apart", () => {
    const { ticks } = dayScale(day("2021-01-01"), day("2031-01-01"), 0, 900);
    const gaps = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(60);
  });
});
