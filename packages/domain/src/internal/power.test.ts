import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geometricMean, power } from "./power.ts";

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const factor = fc.double({ min: 1e-300, max: 1, noNaN: true });

describe("power", () => {
  it.each([
    ["of 0 is 0", 0, 0.3, 0],
    ["of a number too small to have a logarithm is 0", 5e-324, 0.5, 0],
    ["of 1 is 1", 1, 0.7, 1],
  ])("%s", (_name, base, exponent, expected) => {
    expect(power(base, exponent)).toBe(expected);
  });

  it("is that of the engine to a dozen digits", () => {
    fc.assert(
      fc.property(factor, share, (base, exponent) => {
        expect(power(base, exponent) / base ** exponent).toBeCloseTo(1, 11);
      }),
    );
  });
});

describe("geometricMean", () => {
  it("is the root of the product when both count alike", () => {
    fc.assert(
      fc.property(factor, factor, (first, second) => {
        expect(geometricMean(first, second, 0.5)).toBe(Math.sqrt(first * second));
      }),
    );
  });

  it("is 0 when one of the two is, whatever its share", () => {
    fc.assert(
      fc.property(factor, share, (other, part) => {
        expect(geometricMean(0, other, part)).toBe(0);
        expect(geometricMean(other, 0, part)).toBe(0);
      }),
    );
  });

  it("lies between the two", () => {
    fc.assert(
      fc.property(factor, factor, share, (first, second, part) => {
        const mean = geometricMean(first, second, part);
        expect(mean).toBeGreaterThanOrEqual(Math.min(first, second) * (1 - 1e-11));
        expect(mean).toBeLessThanOrEqual(Math.max(first, second) * (1 + 1e-11));
      }),
      { examples: [[0.3, 0.3, 0.9]] },
    );
  });
});
