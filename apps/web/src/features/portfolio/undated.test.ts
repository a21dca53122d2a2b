import type { PortfolioOverview } from "@entente/contract";
import type { CalendarDate, RecommendationKey } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { undatedCount } from "./undated.ts";

const date = (recommendation: string): PortfolioOverview["dates"][number] => ({
  recommendation: recommendation as RecommendationKey,
  title: "",
  milestone: null,
  startsOn: null,
  due: "2027-01-01" as CalendarDate,
  originalDue: "2027-01-01" as CalendarDate,
  doneOn: null,
});
const counts = { closure: [{ value: "open", count: 32 }] } as Partial<
  PortfolioOverview["counts"]
> as PortfolioOverview["counts"];

describe("undatedCount", () => {
  it("counts a recommendation with several dates once", () => {
    const dates = [date("TEL-2"), date("TEL-2"), date("DATA-2")];
    expect(undatedCount({ dates, datesTotal: 3, counts })).toBe(30);
  });

  it("is not told from a part of the dates", () => {
    expect(undatedCount({ dates: [date("TEL-2")], datesTotal: 2, counts })).toBeNull();
  });
});
