import { describe, expect, it } from "vitest";
import { randomStream } from "../../internal/random.ts";
import { expectOk } from "../../testing/expect-result.ts";
import { defineScale, type ScaleProposal } from "../criterion.ts";
import { isBeyond, measurementDraw, uncertainValue } from "./measured-value.ts";
import { type Measurement, measurementMean, measurementRange } from "./measurement.ts";

const DRAWS = 100_000;

describe("measurementDraw", () => {
  it.each<{ measurement: Measurement; deviation: number }>([
    { measurement: { kind: "exact", value: 3 }, deviation: 0 },
    { measurement: { kind: "interval", low: -1, high: 5 }, deviation: Math.sqrt(3) },
    { measurement: { kind: "triangular", low: 0, mode: 0, high: 6 }, deviation: Math.sqrt(2) },
    { measurement: { kind: "normal", mean: -2, standardDeviation: 3 }, deviation: 3 },
    {
      measurement: { kind: "lognormal", logMean: 0.2, logStandardDeviation: 0.5 },
      deviation: Math.sqrt(Math.expm1(0.25) * Math.exp(0.65)),
    },
    { measurement: { kind: "beta", alpha: 2, beta: 3 }, deviation: 0.2 },
  ])("has the mean and deviation of the distribution: $measurement.kind", ({ measurement, deviation }) => {
    const stream = randomStream("draw");
    const next = measurementDraw(measurement);
    const draws = Array.from({ length: DRAWS }, () => next(stream));
    const mean = draws.reduce((sum, x) => sum + x, 0) / DRAWS;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / DRAWS;
    expect(Math.abs(mean - measurementMean(measurement))).toBeLessThanOrEqual(0.015 * deviation);
    expect(Math.abs(Math.sqrt(variance) - deviation)).toBeLessThanOrEqual(0.02 * deviation);
    const { low, high } = measurementRange(measurement);
    expect(draws.every((x) => x >= low && x <= high)).toBe(true);
  });
});

describe("uncertainValue", () => {
  const valueOf = (proposal: ScaleProposal, x: number) => uncertainValue(expectOk(defineScale(proposal)))(x);

  it.each([
    { situation: "on the scale", scale: { worst: 0, best: 10 }, x: 4, value: 0.4 },
    { situation: "less is better", scale: { worst: 10, best: 0 }, x: 4, value: 0.6 },
    { situation: "beyond a scale that refuses", scale: { worst: 0, best: 10 }, x: 14, value: 1 },
    {
      situation: "beyond a scale that clips",
      scale: { worst: 10, best: 0, outOfRange: "clip" },
      x: 14,
      value: 0,
    },
    {
      situation: "beyond a scale that extrapolates",
      scale: { worst: 10, best: 0, outOfRange: "extrapolate" },
      x: 14,
      value: -0.4,
    },
    {
      situation: "with a turning point",
      scale: { worst: 0, best: 10, points: [{ x: 2, value: 0.5 }] },
      x: 1,
      value: 0.25,
    },
    {
      situation: "beyond a turning scale",
      scale: { worst: 0, best: 10, points: [{ x: 2, value: 0.5 }] },
      x: 11,
      value: 1,
    },
  ] as const)("is what the scale says, $situation", ({ scale, x, value }) => {
    expect(valueOf(scale, x)).toBeCloseTo(value, 15);
  });

  it.each([
    { situation: "a straight scale", points: null },
    { situation: "a turning scale", points: [{ x: 0.5, value: 0.4 }] },
    { situation: "a scale that turns at once", points: [{ x: 1e-300, value: 0.5 }] },
  ])("stays a number however far a draw goes on $situation", ({ points }) => {
    const scale = { worst: 0, best: 1, outOfRange: "extrapolate", points } as const;
    expect(valueOf(scale, Number.POSITIVE_INFINITY)).toBe(1e100);
    expect(valueOf(scale, Number.NEGATIVE_INFINITY)).toBe(-1e100);
    const falling = points === null ? scale : { ...scale, points: [{ x: 1 - 1e-16, value: 0.5 }] };
    expect(Number.isFinite(valueOf({ ...falling, worst: 1, best: 0 }, Number.POSITIVE_INFINITY))).toBe(true);
  });
});

describe("isBeyond", () => {
  it("holds outside either end, whichever is the better", () => {
    const scale = expectOk(defineScale({ worst: 10, best: 0 }));
    expect([-1, 0, 10, 11].map((x) => isBeyond(scale, x))).toEqual([true, false, false, true]);
  });
});
