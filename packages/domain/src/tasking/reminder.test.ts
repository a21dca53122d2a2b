import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../testing/record-builder.ts";
import { addDays, daysBetween } from "../time.ts";
import { isReminderDue, remindersUntil } from "./reminder.ts";

const OWING = { raisedOn: day("2026-05-01"), suspense: day("2026-05-14") };

/** The days, counted from the suspense, on which somebody is reminded who is looked after every day. */
function reminderDays(owing: typeof OWING, until: number): readonly number[] {
  const from = daysBetween(owing.suspense, owing.raisedOn) - 2;
  return Array.from({ length: until - from + 1 }, (_day, index) => from + index).filter((days) => {
    const today = addDays(owing.suspense, days);
    return isReminderDue(owing, addDays(today, -1), today);
  });
}

describe("isReminderDue", () => {
  it("falls on the day after it was raised, a week and a day before, the day itself, and then less and less", () => {
    expect(reminderDays(OWING, 30)).toEqual([-12, -7, -1, 0, 1, 3, 7, 14, 21, 28]);
  });

  it("makes up for nothing up to the day on which it was raised", () => {
    expect(reminderDays({ ...OWING, raisedOn: day("2026-05-12") }, 8)).toEqual([-1, 0, 1, 3, 7]);
    expect(reminderDays({ ...OWING, raisedOn: day("2026-05-30") }, 30)).toEqual([17, 21, 28]);
  });

  it("makes up once for days on which nobody looked", () => {
    const today = day("2026-05-12");
    expect(isReminderDue(OWING, day("2026-05-06"), today)).toBe(true);
    expect(isReminderDue(OWING, day("2026-05-07"), today)).toBe(false);
    expect(isReminderDue(OWING, null, today)).toBe(true);
    expect(isReminderDue(OWING, null, OWING.raisedOn)).toBe(false);
  });

  it("heeds other settings", () => {
    const settings = { daysBefore: [2], daysAfter: [], everyDaysAfter: 10 };
    const due = (days: number) => {
      const today = addDays(OWING.suspense, days);
      return isReminderDue(OWING, addDays(today, -1), today, settings);
    };
    expect([-2, 0, 1, 10, 20].map(due)).toEqual([true, false, false, true, true]);
  });
});

describe("remindersUntil", () => {
  const days = fc.integer({ min: -40, max: 60 }).map((offset) => addDays(OWING.suspense, offset));

  it("never falls as days pass", () => {
    fc.assert(
      fc.property(days, days, fc.nat({ max: 20 }), (raisedOn, today, more) => {
        const owing = { raisedOn, suspense: OWING.suspense };
        expect(remindersUntil(owing, addDays(today, more))).toBeGreaterThanOrEqual(
          remindersUntil(owing, today),
        );
      }),
    );
  });

  it("loses no reminder to days without a look, and makes none twice", () => {
    fc.assert(
      fc.property(days, fc.array(days, { minLength: 1, maxLength: 8 }), (raisedOn, looks) => {
        const owing = { raisedOn, suspense: OWING.suspense };
        const inOrder = [...new Set(looks)].toSorted();
        for (const [index, today] of inOrder.entries()) {
          const last = inOrder[index - 1] ?? null;
          const fell = Array.from({ length: 200 }, (_day, back) => addDays(today, -back)).some(
            (one) => (last === null || one > last) && isReminderDue(owing, addDays(one, -1), one),
          );
          expect(isReminderDue(owing, last, today)).toBe(fell);
        }
      }),
    );
  });
});
