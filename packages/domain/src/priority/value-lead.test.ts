import { describe, expect, it } from "vitest";
import type { ValueBounds } from "./value-bounds.ts";
import { leastLead, mostLead } from "./value-lead.ts";

const BOUNDS: ValueBounds<string, string> = {
  alternatives: ["a", "b"],
  criteria: ["x", "y"],
  low: Float64Array.of(0.5, 0.25, 0, 0.75),
  high: Float64Array.of(0.75, 0.25, 0.5, 1),
};

describe("the lead of one alternative", () => {
  it("is at most its best against the rival's worst", () => {
    expect(mostLead(BOUNDS, 0, 1)).toEqual(Float64Array.of(0.75, -0.5));
  });

  it("is at least its worst against the rival's best", () => {
    expect(leastLead(BOUNDS, 0, 1)).toEqual(Float64Array.of(0, -0.75));
  });

  it("stays a number where values lie as far apart as numbers go", () => {
    const far = { ...BOUNDS, low: BOUNDS.low.map(() => -1.7e308), high: BOUNDS.high.map(() => 1.7e308) };
    expect(mostLead(far, 0, 1)).toEqual(Float64Array.of(1e100, 1e100));
    expect(leastLead(far, 0, 1)).toEqual(Float64Array.of(-1e100, -1e100));
  });
});
