import { describe, expect, it } from "vitest";
import { barWidths } from "./bars.ts";

describe("barWidths", () => {
  it("fills the lane with the largest count and starts every bar at zero", () => {
    expect(barWidths([4, 2, 1, 0])).toEqual([100, 50, 25, 0]);
  });

  it("draws nothing where there is nothing", () => {
    expect(barWidths([0, 0])).toEqual([0, 0]);
    expect(barWidths([])).toEqual([]);
  });
});
