import { addDays, type CalendarDate, parseCalendarDate, parseInstant } from "@entente/domain";
import { describe, expect, it } from "vitest";
import {
  distanceFrom,
  formatDate,
  formatDateFrom,
  formatDays,
  formatInstant,
  formatInstantFrom,
  formatMonth,
  formatShortDate,
} from "./dates.ts";

const TODAY = date("2026-11-23");

function date(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

describe("a date for people", () => {
  it("is written with the day first and the month as a word", () => {
    expect(formatDate(date("2026-05-04"))).toBe("4 May 2026");
    expect(formatShortDate(date("2026-09-30"))).toBe("30 Sep 2026");
    expect(formatMonth(date("2021-10-31"))).toBe("October 2021");
  });

  it("carries no leading zeros in any month", () => {
    const firsts = Array.from({ length: 12 }, (_, month) =>
      date(`2026-${String(month + 1).padStart(2, "0")}-01`),
    );
    expect(firsts.map(formatDate).filter((text) => !/^1 [A-Z][a-z]+ 2026$/.test(text))).toEqual([]);
  });

  it("says the hour of a moment in UTC", () => {
    const moment = parseInstant("2026-05-04T09:30:00.000Z");
    expect(moment.ok && formatInstant(moment.value)).toBe("4 May 2026, 09:30 UTC");
  });

  it("leaves out the day of a moment of today", () => {
    const moment = parseInstant("2026-11-23T09:30:00.000Z");
    expect(moment.ok && formatInstantFrom(TODAY, moment.value)).toBe("at 09:30 UTC");
    expect(moment.ok && formatInstantFrom(date("2026-11-24"), moment.value)).toBe(
      "on 23 November 2026 at 09:30 UTC",
    );
  });
});

describe("the distance from today", () => {
  it.each([
    ["2026-11-23", "today"],
    ["2026-11-22", "yesterday"],
    ["2026-11-24", "tomorrow"],
    ["2026-11-18", "5 days ago"],
    ["2026-11-28", "in 5 days"],
    ["2026-10-23", "1 month ago"],
    ["2026-05-04", "6 months ago"],
    ["2025-11-23", "1 year ago"],
    ["2021-10-31", "5 years ago"],
    ["2027-11-23", "in 1 year"],
  ])("of %s is “%s”", (text, expected) => {
    expect(distanceFrom(TODAY, date(text))).toBe(expected);
  });

  it("grows without ever going back to a smaller unit", () => {
    const units = Array.from({ length: 1500 }, (_, days) =>
      formatDays(days + 2)
        .replace(/^\d+ /, "")
        .replace(/s$/, ""),
    );
    expect(units.filter((unit, index) => unit !== units[index - 1])).toEqual(["day", "month", "year"]);
  });

  it("never says longer than it is", () => {
    const longest: Readonly<Record<string, number>> = { day: 1, month: 30, year: 365 };
    const tooLong = Array.from({ length: 3000 }, (_, days) => days + 1).filter((days) => {
      const [count = "", unit = ""] = formatDays(days).replace(/s$/, "").split(" ");
      return Number(count) * (longest[unit] ?? 0) > days + 1;
    });
    expect(tooLong).toEqual([]);
  });

  it("stands behind the date where both are said", () => {
    expect(formatDateFrom(TODAY, addDays(TODAY, -5))).toBe("18 November 2026, 5 days ago");
  });
});
