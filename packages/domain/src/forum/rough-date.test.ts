import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../testing/record-builder.ts";
import { addDays } from "../time.ts";
import { earliestDay, latestDay, ROUGH_PRECISIONS, type RoughPrecision } from "./rough-date.ts";

describe("a date that is known roughly", () => {
  it.each<[string, RoughPrecision, string, string]>([
    ["2024-02-10", "day", "2024-02-10", "2024-02-10"],
    ["2024-02-10", "month", "2024-02-01", "2024-02-29"],
    ["2023-02-28", "month", "2023-02-01", "2023-02-28"],
    ["2023-04-30", "month", "2023-04-01", "2023-04-30"],
    ["2022-12-31", "year", "2022-01-01", "2022-12-31"],
    ["0001-06-01", "year", "0001-01-01", "0001-12-31"],
    ["9999-12-01", "month", "9999-12-01", "9999-12-31"],
    ["9999-05-01", "year", "9999-01-01", "9999-12-31"],
  ])("%s to the %s lies between %s and %s", (on, precision, first, last) => {
    const date = { on: day(on), precision };
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  it("holds the day that it was written with, whichever day of the period that is", () => {
    const dates = fc.record({
      on: fc.integer({ min: 0, max: 3_000_000 }).map((days) => addDays(day("0001-01-01"), days)),
      precision: fc.constantFrom(...ROUGH_PRECISIONS),
    });
    fc.assert(
      fc.property(dates, (date) => {
        const [first, last] = [earliestDay(date), latestDay(date)];
        expect(first <= date.on && date.on <= last).toBe(true);
        const written = [first, last].map((on) => ({ on, precision: date.precision }));
        expect(written.map(earliestDay)).toEqual([first, first]);
        expect(written.map(latestDay)).toEqual([last, last]);
      }),
    );
  });
});
