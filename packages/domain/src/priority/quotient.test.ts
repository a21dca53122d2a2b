import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Quotient, quotientAt, rootsWhereEqual } from "./quotient.ts";

/** n0 + n1 t over d0 + d1 t. */
const over = (n0: number, n1: number, d0: number, d1: number): Quotient => ({
  numeratorAt0: n0,
  numeratorAt1: n0 + n1,
  divisorAt0: d0,
  divisorAt1: d0 + d1,
});
const line = (n0: number, n1: number) => over(n0, n1, 1, 0);
const HYPERBOLA = over(1, 0, 0, 1);

describe("rootsWhereEqual", () => {
  it.each([
    ["two lines cross once", line(0, 1), line(1, -1), [0.5]],
    ["parallel lines never meet", line(0, 1), line(1, 1), []],
    ["the same line is equal everywhere, so nowhere in particular", line(0, 1), line(0, 1), []],
    ["a hyperbola and a line meet twice", HYPERBOLA, line(2.5, -1), [2, 0.5]],
    ["a hyperbola and a line can miss each other", HYPERBOLA, line(0.5, -1), []],
    ["they can touch", HYPERBOLA, line(2, -1), [1, 1]],
    ["twice at 0", over(0, 1, 1, 1), line(0, 1), [0]],
    ["near 0 and far off, without losing either", HYPERBOLA, line(1e6, -1), [1e6, 1e-6]],
  ])("%s", (_name, a, b, expected) => {
    const found = rootsWhereEqual(a, b).toSorted((first, second) => second - first);
    expect(found).toHaveLength(expected.length);
    for (const [place, root] of expected.entries()) expect(found[place]).toBeCloseTo(root, 5);
  });

  it("are levels of both, and between two of them nothing changes sides", () => {
    const step = fc.integer({ min: 0, max: 20 }).map((part) => part / 20);
    const quotient = fc
      .record({ numeratorAt0: step, numeratorAt1: step, divisorAt0: step, divisorAt1: step })
      .map((ends) => ({ ...ends, divisorAt0: ends.divisorAt0 + 0.05, divisorAt1: ends.divisorAt1 + 0.05 }));
    const shares = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(quotient, quotient, shares, (a, b, [first, second]) => {
        const leadAt = (t: number) => quotientAt(a, t) - quotientAt(b, t);
        const roots = rootsWhereEqual(a, b).filter((t) => t > 0 && t < 1);
        for (const root of roots) expect(Math.abs(leadAt(root))).toBeLessThan(1e-6);
        const [low, high] = [Math.min(first, second), Math.max(first, second)];
        const isCrossed = roots.some((root) => root >= low - 1e-9 && root <= high + 1e-9);
        const sides = [leadAt(low), leadAt(high)].map((lead) =>
          Math.abs(lead) < 1e-9 ? 0 : Math.sign(lead),
        );
        expect(isCrossed || sides.includes(0) || sides[0] === sides[1]).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
