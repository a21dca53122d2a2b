import type { CalendarDate, RecommendationKey } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { byNextDate, nextDateOf } from "./next-date.ts";

const day = (text: string | null) => text as CalendarDate | null;
const row = (key: string, due: string | null, milestone: string | null) => ({
  key: key as RecommendationKey,
  currentDue: day(due),
  nextMilestoneDue: day(milestone),
});

describe("nextDateOf", () => {
  it("is the earlier of due date and next milestone, or the one that is set", () => {
    expect(nextDateOf(row("A-1", "2027-01-01", "2026-06-01"))).toBe("2026-06-01");
    expect(nextDateOf(row("A-1", "2026-01-01", "2026-06-01"))).toBe("2026-01-01");
    expect(nextDateOf(row("A-1", null, "2026-06-01"))).toBe("2026-06-01");
    expect(nextDateOf(row("A-1", null, null))).toBeNull();
  });
});

describe("byNextDate", () => {
  it("puts what has no date last and keeps equals in their order", () => {
    const rows = [
      row("A-1", null, null),
      row("B-1", "2027-01-01", null),
      row("C-1", null, null),
      row("D-1", null, "2026-11-27"),
    ];
    expect(byNextDate(rows).map(({ key }) => key)).toEqual(["D-1", "B-1", "A-1", "C-1"]);
  });
});
