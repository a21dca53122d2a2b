import { describe, expect, it } from "vitest";
import { heatShade, SHADES } from "./heat-shade.ts";

describe("the shade of a count", () => {
  it("is none for zero alone, and the deepest for the largest", () => {
    expect(heatShade(0, 40)).toBe(0);
    expect(heatShade(1, 10_000)).toBe(1);
    expect(heatShade(40, 40)).toBe(SHADES);
  });

  it("never gets lighter as the count grows", () => {
    const shades = Array.from({ length: 101 }, (_, count) => heatShade(count, 100));
    expect(shades).toEqual(shades.toSorted((a, b) => a - b));
    expect(new Set(shades).size).toBe(SHADES + 1);
  });
});
