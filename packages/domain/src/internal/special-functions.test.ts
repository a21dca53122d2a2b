import { describe, expect, it } from "vitest";
import { chiSquareTail, logGamma, upperGammaShare } from "./special-functions.ts";

describe("logGamma", () => {
  it.each([
    [0.5, Math.log(Math.PI) / 2],
    [1, 0],
    [10, Math.log(362_880)],
    [171, 706.573062245787],
  ])("of %d is known", (z, known) => {
    expect(logGamma(z)).toBeCloseTo(known, 11);
  });
});

describe("upperGammaShare", () => {
  it("is the exponential for a = 1, and its partial sum for whole a", () => {
    for (const x of [0.1, 0.5, 1.9, 2.1, 5, 40]) {
      expect(upperGammaShare(1, x)).toBeCloseTo(Math.exp(-x), 13);
      expect(upperGammaShare(3, x)).toBeCloseTo(Math.exp(-x) * (1 + x + (x * x) / 2), 13);
    }
  });

  it("runs from 1 to 0 and never leaves them, whatever is asked", () => {
    expect(upperGammaShare(2.5, 0)).toBe(1);
    expect(upperGammaShare(2.5, Number.MIN_VALUE)).toBe(1);
    expect(upperGammaShare(2.5, Number.MAX_VALUE)).toBe(0);
    for (const a of [0.5, 1, 7.5, 300, 5000]) {
      let previous = 1;
      for (let x = 0; x < 4 * a + 20; x += a / 7) {
        const share = upperGammaShare(a, x);
        expect(share).toBeLessThanOrEqual(previous + 1e-12);
        expect(share).toBeGreaterThanOrEqual(0);
        previous = share;
      }
    }
  });
});

describe("chiSquareTail", () => {
  it.each([
    ["5 % at one degree of freedom", 3.841458820694124, 1, 0.05],
    ["1 % at ten", 23.209251158954356, 10, 0.01],
    ["99 % at thirty", 14.953456528455437, 30, 0.99],
    ["R's pchisq(30.76044, 19, lower.tail = FALSE)", 30.7604419293991, 19, 0.0428834731269479],
  ])("gives the tabulated %s", (_name, x, degreesOfFreedom, p) => {
    expect(chiSquareTail(x, degreesOfFreedom)).toBeCloseTo(p, 12);
  });
});
