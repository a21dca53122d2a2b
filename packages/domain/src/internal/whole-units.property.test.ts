import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeUnits } from "./whole-units.ts";

describe("wholeUnits", () => {
  it("makes sums of fractions that are equal exactly equal", () => {
    const fractions = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fractions, (list) => {
        const amounts = list.map(([numerator, denominator]) => numerator / denominator);
        const { counts, perOne } = wholeUnits(amounts);
        for (const [index, [numerator, denominator]] of list.entries()) {
          const isExact = (counts[index] as number) * denominator === numerator * perOne;
          expect(isExact || perOne > 2 ** 30).toBe(true);
        }
      }),
    );
  });

  it("gives whole numbers below 2⁵¹ that stand for the amounts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e12, noNaN: true })), {
          maxLength: 20,
        }),
        (amounts) => {
          const { counts, perOne } = wholeUnits(amounts);
          const sum = amounts.reduce((total, amount) => total + amount, 0);
          expect(counts.reduce((total, count) => total + count, 0)).toBeLessThanOrEqual(2 ** 51);
          for (const [index, amount] of amounts.entries()) {
            expect(Number.isSafeInteger(counts[index])).toBe(true);
            expect(Math.abs((counts[index] as number) / perOne - amount)).toBeLessThanOrEqual(1e-12 * sum);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
