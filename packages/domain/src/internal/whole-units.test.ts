import { describe, expect, it } from "vitest";
import { wholeUnits } from "./whole-units.ts";

describe("wholeUnits", () => {
  it.each([
    ["whole numbers", [3, 0, 5], [3, 0, 5], 1],
    ["decimals", [0.1, 0.2, 0.3], [1, 2, 3], 10],
    ["thirds", [1 / 3, 1 / 3, 1], [1, 1, 3], 3],
    ["shares of one sum", [30 / 170, 100 / 170, 40 / 170], [3, 10, 4], 17],
    ["nothing but zeros", [0, 0], [0, 0], 1],
    ["no amounts", [], [], 1],
  ])("finds the unit of %s", (_name, amounts, counts, perOne) => {
    expect(wholeUnits(amounts)).toEqual({ counts, perOne });
  });

  it.each([
    ["have no common fraction", [Math.PI, Math.E, 1]],
    ["have too many denominators", [17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59].map((prime) => 5 / prime)],
    ["lie far apart", [1e-6, 1e6]],
  ])("rounds amounts that %s to a trillionth of their sum", (_name, amounts) => {
    const { counts, perOne } = wholeUnits(amounts);
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    for (const [index, amount] of amounts.entries()) {
      expect(counts[index]).toBeGreaterThan(0);
      expect(Number.isSafeInteger(counts[index])).toBe(true);
      expect(Math.abs((counts[index] as number) / perOne - amount)).toBeLessThan(1e-12 * sum);
    }
  });
});
