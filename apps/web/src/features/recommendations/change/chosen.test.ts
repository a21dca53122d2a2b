import { calendarDate, seatId } from "@entente/contract";
import type { RecommendationRecord } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { type Chosen, commonContact, commonEarlierDue } from "./chosen.ts";

const day = (text: string) => calendarDate.parse(text);
const TODAY = day("2026-11-23");

function moved(...dues: readonly string[]): Pick<RecommendationRecord, "schedule"> {
  const days = dues.map(day);
  const slips = days.slice(1).map((to, index) => ({ from: days[index] ?? to, to, reason: "moved" }));
  return { schedule: { originalDue: days[0] ?? null, currentDue: days.at(-1) ?? null, slips } };
}

describe("commonEarlierDue", () => {
  it("is the day before the last move when it was the same for all", () => {
    const records = [moved("2026-12-01", "2027-01-01", "2027-06-01"), moved("2027-01-01", "2027-06-01")];
    expect(commonEarlierDue(records, TODAY)).toBe("2027-01-01");
  });

  it("is absent when the days differ, when a date was set for the first time, and when the day has passed", () => {
    const other = moved("2027-02-01", "2027-06-01");
    expect(commonEarlierDue([moved("2027-01-01", "2027-06-01"), other], TODAY)).toBeNull();
    expect(commonEarlierDue([moved("2027-06-01"), other], TODAY)).toBeNull();
    expect(commonEarlierDue([moved("2026-11-22", "2027-06-01")], TODAY)).toBeNull();
    expect(commonEarlierDue([], TODAY)).toBeNull();
  });
});

describe("commonContact", () => {
  const at = (seat: string | null): Pick<Chosen, "contact"> => ({
    contact: { seat: seat === null ? null : seatId.parse(seat), words: null },
  });

  it("is the seat that all share, and absent when they differ or nobody is named", () => {
    expect(commonContact([at("nist-main"), at("nist-main")])).toBe("nist-main");
    expect(commonContact([at("nist-main"), at("nist-alternate")])).toBeNull();
    expect(commonContact([at(null), at(null)])).toBeNull();
  });
});
