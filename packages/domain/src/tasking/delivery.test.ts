import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FAILURES_MAXIMUM, isGivenUp, retryMinutes } from "./delivery.ts";

describe("retryMinutes", () => {
  it("doubles from a minute up to an hour", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 99].map(retryMinutes)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it("never falls, and is never under a minute nor over an hour", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), (failures) => {
        const minutes = retryMinutes(failures);
        return minutes >= 1 && minutes <= 60 && retryMinutes(failures + 1) >= minutes;
      }),
    );
  });
});

describe("isGivenUp", () => {
  it("lasts through four days of a mail server that is down", () => {
    const hours = Array.from({ length: FAILURES_MAXIMUM - 1 }, (_, index) => retryMinutes(index + 1));
    expect(hours.reduce((sum, minutes) => sum + minutes, 0)).toBeGreaterThan(3 * 24 * 60);
    expect([isGivenUp(FAILURES_MAXIMUM - 1), isGivenUp(FAILURES_MAXIMUM)]).toEqual([false, true]);
  });
});
