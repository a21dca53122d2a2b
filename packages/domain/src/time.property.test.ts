import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, moment } from "./testing/record-builder.ts";
import { addDays, addMonths, daysBetween, parseCalendarDate, secondsAfter, secondsBetween } from "./time.ts";

const DAY_MILLISECONDS = 86_400_000;
const FIRST = Date.parse("0001-01-01T00:00:00.000Z") / DAY_MILLISECONDS;
const LAST = Date.parse("9999-12-31T00:00:00.000Z") / DAY_MILLISECONDS;

/** The platform's idea of the nth day since 1970, as text. */
function platformDay(number: number): string {
  return new Date(number * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

const dayNumbers = fc.integer({ min: FIRST, max: LAST });

describe("dates agree with the platform's calendar", () => {
  const first = day("0001-01-01");
  const agrees = (number: number) => {
    const text = platformDay(number);
    return addDays(first, number - FIRST) === text && daysBetween(first, day(text)) === number - FIRST;
  };

  it("on a day of every week of the years 1 to 9999", () => {
    const wrong: string[] = [];
    for (let number = FIRST; number <= LAST; number += 7)
      if (!agrees(number)) wrong.push(platformDay(number));
    expect(wrong).toEqual([]);
  });

  it("at the end of every February and of every year", () => {
    const wrong: string[] = [];
    for (let year = 1; year < 9999; year += 1) {
      const march = Date.parse(`${String(year).padStart(4, "0")}-03-01T00:00:00.000Z`) / DAY_MILLISECONDS;
      const january =
        Date.parse(`${String(year + 1).padStart(4, "0")}-01-01T00:00:00.000Z`) / DAY_MILLISECONDS;
      const turns = [march - 2, march - 1, march, january - 1, january];
      wrong.push(...turns.filter((number) => !agrees(number)).map(platformDay));
    }
    expect(wrong).toEqual([]);
  });

  it("for any two days", () => {
    fc.assert(
      fc.property(dayNumbers, dayNumbers, (a, b) => {
        const [from, to] = [day(platformDay(a)), day(platformDay(b))];
        expect(daysBetween(from, to)).toBe(b - a);
        expect(addDays(from, b - a)).toBe(to);
      }),
      { numRuns: 2000 },
    );
  });

  it("for which texts are days at all", () => {
    const pad = (value: number, width: number) => String(value).padStart(width, "0");
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, dayOfMonth]) => {
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
        const time = Date.parse(`${text}T00:00:00.000Z`);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(parseCalendarDate(text).ok).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("moments agree with the platform's clock", () => {
  const times = fc.integer({ min: FIRST * DAY_MILLISECONDS, max: (LAST + 1) * DAY_MILLISECONDS - 1 });
  const platformMoment = (time: number) => moment(new Date(time).toISOString());

  it("for any two moments", () => {
    fc.assert(
      fc.property(times, times, (a, b) => {
        const [from, to] = [platformMoment(a), platformMoment(b)];
        expect(secondsBetween(from, to)).toBe((b - a) / 1000);
        expect(secondsAfter(from, (b - a) / 1000)).toBe(to);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("date arithmetic", () => {
  it("goes there and back again", () => {
    fc.assert(
      fc.property(dayNumbers, fc.integer({ min: -40_000, max: 40_000 }), (number, days) => {
        fc.pre(number + days >= FIRST && number + days <= LAST);
        const from = day(platformDay(number));
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });

  it("keeps the order of days as the order of texts", () => {
    fc.assert(
      fc.property(dayNumbers, dayNumbers, (a, b) => {
        const [first, second] = [day(platformDay(a)), day(platformDay(b))];
        expect(Math.sign(daysBetween(first, second))).toBe(first < second ? 1 : first > second ? -1 : 0);
      }),
    );
  });

  it("stays within the month that adding months leads to, on the same day or the last", () => {
    fc.assert(
      fc.property(dayNumbers, fc.integer({ min: -2400, max: 2400 }), (number, months) => {
        const from = day(platformDay(number));
        const monthIndex = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
        const wanted = monthIndex(from) + months;
        fc.pre(wanted >= 12 && wanted < 120_000);

        const to = addMonths(from, months);
        const isLastOfMonth = to === "9999-12-31" || monthIndex(addDays(to, 1)) === wanted + 1;
        expect(monthIndex(to)).toBe(wanted);
        expect(to.slice(8) === from.slice(8) || (isLastOfMonth && to.slice(8) < from.slice(8))).toBe(true);
        expect(parseCalendarDate(to).ok).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("always gives a day that exists, however far it is asked to go", () => {
    fc.assert(
      fc.property(dayNumbers, fc.integer(), (number, amount) => {
        const from = day(platformDay(number));
        expect(parseCalendarDate(addDays(from, amount)).ok).toBe(true);
        expect(parseCalendarDate(addMonths(from, amount)).ok).toBe(true);
      }),
    );
  });
});
