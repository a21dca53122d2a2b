import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { defineScale, type ScaleProposal } from "./criterion.ts";
import type { Measurement } from "./sampling/measurement.ts";
import { measurementTable } from "./sampling/measurement-table.ts";
import { measurementBounds, valueBounds } from "./value-bounds.ts";
import { valueTableOf01 } from "./value-table.ts";

function boundsOf(measurement: Measurement, proposal: ScaleProposal = { worst: 0, best: 10 }) {
  const criteria = [{ id: "x", name: "X", scale: expectOk(defineScale(proposal)) }];
  return measurementBounds(
    expectOk(measurementTable({ alternatives: ["a"], criteria, measurements: [[measurement]] })),
  );
}

describe("valueBounds", () => {
  it("are the values, and all of 0 to 1 where one is missing", () => {
    const table = expectOk(valueTableOf01(["a"], ["x", "y"], [[0.4, null]]));
    expect(valueBounds(table)).toEqual({
      alternatives: ["a"],
      criteria: ["x", "y"],
      low: Float64Array.of(0.4, 0),
      high: Float64Array.of(0.4, 1),
    });
  });

  it("are the values when nothing is missing", () => {
    const { low, high } = valueBounds(expectOk(valueTableOf01(["a"], ["x"], [[0.4]])));
    expect([low, high]).toEqual([Float64Array.of(0.4), Float64Array.of(0.4)]);
  });
});

describe("measurementBounds", () => {
  it.each<{ situation: string; measurement: Measurement; scale?: ScaleProposal; low: number; high: number }>([
    { situation: "exact", measurement: { kind: "exact", value: 4 }, low: 0.4, high: 0.4 },
    { situation: "an interval", measurement: { kind: "interval", low: 2, high: 7 }, low: 0.2, high: 0.7 },
    {
      situation: "an interval where less is better",
      measurement: { kind: "interval", low: 2, high: 7 },
      scale: { worst: 10, best: 0 },
      low: 0.3,
      high: 0.8,
    },
    {
      situation: "a triangle that leaves the scale",
      measurement: { kind: "triangular", low: 5, mode: 9, high: 12 },
      low: 0.5,
      high: 1,
    },
    {
      situation: "a normal distribution",
      measurement: { kind: "normal", mean: 5, standardDeviation: 1 },
      low: 0,
      high: 1,
    },
    {
      situation: "a beta distribution on a scale that extrapolates",
      measurement: { kind: "beta", alpha: 2, beta: 2 },
      scale: { worst: 0, best: 0.5, outOfRange: "extrapolate" },
      low: 0,
      high: 2,
    },
  ])("are the worth of the ends: $situation", ({ measurement, scale, low, high }) => {
    const bounds = expectOk(boundsOf(measurement, scale));
    expect(bounds.low[0]).toBeCloseTo(low, 15);
    expect(bounds.high[0]).toBeCloseTo(high, 15);
  });

  it.each<Measurement>([
    { kind: "normal", mean: 5, standardDeviation: 1 },
    { kind: "lognormal", logMean: 0, logStandardDeviation: 1 },
  ])("does not exist for a $kind distribution on a scale that extrapolates", (measurement) => {
    expect(boundsOf(measurement, { worst: 0, best: 10, outOfRange: "extrapolate" })).toEqual({
      ok: false,
      error: { code: "value-unbounded", alternative: "a", criterion: "x" },
    });
  });
});
