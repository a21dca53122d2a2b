import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponential, naturalLogarithm } from "./elementary.ts";

const unitsApart = (a: number, b: number) => Math.abs(a - b) / (Math.abs(b) * Number.EPSILON);

describe("naturalLogarithm", () => {
  it.each([
    { x: 1, logarithm: 0 },
    { x: Math.E, logarithm: 1 },
    { x: 2, logarithm: Math.LN2 },
    { x: 0.5, logarithm: -Math.LN2 },
    { x: 10, logarithm: Math.LN10 },
    { x: 2 ** -1022, logarithm: -1022 * Math.LN2 },
    { x: Number.MAX_VALUE, logarithm: 1024 * Math.LN2 },
  ])("of $x is right to the last digits", ({ x, logarithm }) => {
    expect(unitsApart(naturalLogarithm(x), logarithm) <= 1 || naturalLogarithm(x) === logarithm).toBe(true);
  });

  it("agrees with the engine's own to a unit in the last place", () => {
    fc.assert(
      fc.property(fc.double({ min: 2 ** -1022, noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(naturalLogarithm(x) === Math.log(x) || unitsApart(naturalLogarithm(x), Math.log(x)) <= 1).toBe(
          true,
        );
      }),
      { numRuns: 5000 },
    );
  });
});

describe("exponential", () => {
  it.each([
    { x: 0, value: 1 },
    { x: 1, value: Math.E },
    { x: -1, value: 1 / Math.E },
    { x: 710, value: Number.POSITIVE_INFINITY },
    { x: Number.POSITIVE_INFINITY, value: Number.POSITIVE_INFINITY },
    { x: -746, value: 0 },
    { x: Number.NEGATIVE_INFINITY, value: 0 },
  ])("of $x is right to the last digits", ({ x, value }) => {
    expect(exponential(x) === value || unitsApart(exponential(x), value) <= 1).toBe(true);
  });

  it("agrees with the engine's own to a unit in the last place", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 709.7, noNaN: true }), (x) => {
        expect(unitsApart(exponential(x), Math.exp(x))).toBeLessThanOrEqual(1.01);
      }),
      { numRuns: 5000 },
    );
  });
});
