import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "./testing/expect-result.ts";
import { day, moment } from "./testing/record-builder.ts";
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  earlier,
  later,
  parseCalendarDate,
  parseInstant,
  secondsAfter,
  secondsBetween,
} from "./time.ts";

describe("parseCalendarDate", () => {
  it.each(["0001-01-01", "1900-02-28", "2000-02-29", "2024-02-29", "2024-04-30", "2024-12-31", "9999-12-31"])(
    "accepts %s",
    (text) => {
      expect(expectOk(parseCalendarDate(text))).toBe(text);
    },
  );

  it.each([
    ["nothing", ""],
    ["the year 0", "0000-01-01"],
    ["the month 0", "2024-00-10"],
    ["the month 13", "2024-13-10"],
    ["the day 0", "2024-01-00"],
    ["30 February", "2024-02-30"],
    ["29 February of a common year", "2023-02-29"],
    ["29 February of a century that is no leap year", "1900-02-29"],
    ["31 April", "2024-04-31"],
    ["32 January", "2024-01-32"],
    ["a short form", "2024-1-1"],
    ["another order", "01-02-2024"],
    ["a moment", "2024-01-01T00:00:00.000Z"],
    ["a line after it", "2024-01-01\n"],
    ["digits of another script", "२०२४-०१-०१"],
    ["a fifth digit", "10000-01-01"],
  ])("refuses %s", (_name, text) => {
    const refusal = expectRefusal(parseCalendarDate(text), "date-invalid");
    expect(refusal).toEqual({
      code: "date-invalid",
      value: text,
      expected: "a day that exists, written YYYY-MM-DD",
    });
  });
});

describe("parseInstant", () => {
  it.each(["2026-05-04T09:30:00.000Z", "2024-02-29T23:59:59.999Z", "2024-02-29T00:00:00.000Z"])(
    "accepts %s",
    (text) => {
      expect(expectOk(parseInstant(text))).toBe(text);
    },
  );

  it.each([
    "",
    "2026-05-04",
    "2026-05-04T09:30:00Z",
    "2026-05-04T09:30:00.000",
    "2026-05-04T09:30:00.000+02:00",
    "2026-05-04T24:00:00.000Z",
    "2026-05-04T09:60:00.000Z",
    "2026-05-04T09:30:60.000Z",
    "2026-02-30T09:30:00.000Z",
  ])("refuses %s", (text) => {
    expect(expectRefusal(parseInstant(text), "date-invalid").value).toBe(text);
  });
});

describe("days", () => {
  it("are taken from a moment in UTC", () => {
    expect(dateOf(moment("2026-05-04T23:59:59.999Z"))).toBe("2026-05-04");
  });

  it.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2024-03-01", "2024-02-28", -2],
    ["2000-01-01", "2400-01-01", 146_097],
    ["2000-02-28", "2000-02-29", 1],
    ["2024-01-01", "2024-01-01", 0],
  ])("from %s to %s number %i", (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
    expect(addDays(day(from), days)).toBe(to);
  });

  it("stop at the ends of the calendar", () => {
    expect(addDays(day("9999-12-31"), 1)).toBe("9999-12-31");
    expect(addDays(day("0001-01-01"), -1)).toBe("0001-01-01");
    expect(addMonths(day("9999-07-15"), 6)).toBe("9999-12-31");
    expect(addMonths(day("0001-06-15"), -6)).toBe("0001-01-01");
  });

  it("compare", () => {
    const [first, second] = [day("2024-01-31"), day("2024-02-01")];
    expect([earlier(first, second), earlier(second, first), earlier(first, first)]).toEqual([
      first,
      first,
      first,
    ]);
    expect([later(first, second), later(second, first), later(first, first)]).toEqual([
      second,
      second,
      first,
    ]);
  });
});

describe("seconds", () => {
  it.each([
    ["2026-05-04T09:30:00.000Z", "2026-05-04T09:30:01.500Z", 1.5],
    ["2024-02-28T23:59:59.999Z", "2024-03-01T00:00:00.000Z", 86_400.001],
    ["2024-03-01T00:00:00.000Z", "2024-02-29T00:00:00.000Z", -86_400],
    ["2026-12-31T23:00:00.000Z", "2027-01-01T00:00:00.000Z", 3600],
  ])("from %s to %s number %d", (from, to, seconds) => {
    expect(secondsBetween(moment(from), moment(to))).toBe(seconds);
    expect(secondsAfter(moment(from), seconds)).toBe(to);
  });

  it("stop at the ends of the calendar", () => {
    expect(secondsAfter(moment("9999-12-31T23:59:59.000Z"), 5)).toBe("9999-12-31T23:59:59.999Z");
    expect(secondsAfter(moment("0001-01-01T00:00:01.000Z"), -5)).toBe("0001-01-01T00:00:00.000Z");
  });
});

describe("addMonths", () => {
  it.each([
    ["2021-10-31", 6, "2022-04-30"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2022-08-31", 6, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2024-05-04", 0, "2024-05-04"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});
