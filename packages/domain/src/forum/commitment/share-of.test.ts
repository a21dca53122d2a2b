import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOf } from "./share-of.ts";

describe("shareOf", () => {
  /** R 4.2.2: `prop.test(part, whole, correct = FALSE)$conf.int`. */
  it.each([
    [15, 50, 0.3, 0.191035535, 0.4375035046],
    [1, 2, 0.5, 0.09453120573, 0.90546879427],
    [0, 10, 0, 0, 0.2775327999],
    [10, 10, 1, 0.7224672001, 1],
    [81, 263, 0.30798479, 0.2552885199, 0.366209577],
  ])("of %i in %i carries its limits", (part, whole, value, low, high) => {
    const share = shareOf(part, whole);
    expect(share).toMatchObject({ part, whole, value: expect.closeTo(value, 8) });
    expect(share).toMatchObject({ low: expect.closeTo(low, 9), high: expect.closeTo(high, 9) });
  });

  it("is absent of nothing", () => {
    expect(shareOf(0, 0)).toEqual({ part: 0, whole: 0, value: null, reason: "nothing-counted" });
  });

  it("lies within its limits, within 0 and 1, and mirrors what is left", () => {
    const parts = fc
      .integer({ min: 1, max: 500 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
    fc.assert(
      fc.property(parts, ([part, whole]) => {
        const [share, rest] = [shareOf(part, whole), shareOf(whole - part, whole)];
        if (share.value === null || rest.value === null) throw new Error("there is a whole");
        expect(
          0 <= share.low && share.low <= share.value && share.value <= share.high && share.high <= 1,
        ).toBe(true);
        expect(share.low).toBeCloseTo(1 - rest.high, 12);
      }),
    );
  });
});
