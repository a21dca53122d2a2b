import type { CalendarDate } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { span, spanFrom } from "./span.ts";

const day = (text: string) => text as CalendarDate;

describe("span", () => {
  it.each([
    ["2022-08-09", "2026-11-23", "4 years 3 months"],
    ["2026-11-23", "2026-11-28", "5 days"],
    ["2026-11-22", "2026-11-23", "1 day"],
    ["2026-10-23", "2026-11-23", "1 month"],
    ["2026-10-24", "2026-11-23", "30 days"],
    ["2025-11-23", "2026-11-23", "1 year"],
    ["2024-02-29", "2025-02-28", "1 year"],
    ["2026-11-23", "2026-11-23", "0 days"],
  ])("from %s to %s is %s", (from, to, words) => expect(span(day(from), day(to))).toBe(words));
});

describe("spanFrom", () => {
  it.each([
    ["2026-11-23", "today"],
    ["2022-08-09", "4 years 3 months ago"],
    ["2026-11-27", "in 4 days"],
  ])("says of %s that it lies %s", (date, words) =>
    expect(spanFrom(day("2026-11-23"), day(date))).toBe(words),
  );
});
