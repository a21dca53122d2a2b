import { describe, expect, it } from "vitest";
import {
  type Measurement,
  type MeasurementFault,
  measurementFault,
  measurementMean,
  measurementRange,
  parametersOf,
} from "./measurement.ts";

describe("a measurement", () => {
  it.each<{ measurement: Measurement; mean: number; low: number; high: number }>([
    { measurement: { kind: "exact", value: 3 }, mean: 3, low: 3, high: 3 },
    { measurement: { kind: "interval", low: 1, high: 4 }, mean: 2.5, low: 1, high: 4 },
    { measurement: { kind: "triangular", low: 1, mode: 2, high: 6 }, mean: 3, low: 1, high: 6 },
    {
      measurement: { kind: "normal", mean: 2, standardDeviation: 1 },
      mean: 2,
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
    },
    { measurement: { kind: "normal", mean: 2, standardDeviation: 0 }, mean: 2, low: 2, high: 2 },
    {
      measurement: { kind: "lognormal", logMean: 0, logStandardDeviation: 2 },
      mean: Math.exp(2),
      low: 0,
      high: Number.POSITIVE_INFINITY,
    },
    { measurement: { kind: "lognormal", logMean: 0, logStandardDeviation: 0 }, mean: 1, low: 1, high: 1 },
    { measurement: { kind: "beta", alpha: 1, beta: 3 }, mean: 0.25, low: 0, high: 1 },
  ])("has a mean and a range: $measurement.kind", ({ measurement, mean, low, high }) => {
    expect(measurementFault(measurement)).toBeNull();
    expect(measurementMean(measurement)).toBeCloseTo(mean, 14);
    expect(measurementRange(measurement)).toEqual({ low, high });
  });

  it.each<{ measurement: Measurement; fault: MeasurementFault }>([
    { measurement: { kind: "interval", low: Number.NaN, high: 1 }, fault: "not-finite" },
    { measurement: { kind: "normal", mean: 0, standardDeviation: Infinity }, fault: "not-finite" },
    { measurement: { kind: "interval", low: 0, high: 1e200 }, fault: "too-large" },
    { measurement: { kind: "interval", low: 2, high: 1 }, fault: "low-above-high" },
    { measurement: { kind: "triangular", low: 2, mode: 2, high: 1 }, fault: "low-above-high" },
    { measurement: { kind: "triangular", low: 1, mode: 3, high: 2 }, fault: "mode-outside" },
    { measurement: { kind: "triangular", low: 1, mode: 0, high: 2 }, fault: "mode-outside" },
    { measurement: { kind: "normal", mean: 0, standardDeviation: -1 }, fault: "negative" },
    { measurement: { kind: "lognormal", logMean: 0, logStandardDeviation: -1 }, fault: "negative" },
    { measurement: { kind: "beta", alpha: 0, beta: 1 }, fault: "too-small" },
    { measurement: { kind: "beta", alpha: 1, beta: -1 }, fault: "too-small" },
  ])("is at fault: $fault ($measurement.kind)", ({ measurement, fault }) => {
    expect(measurementFault(measurement)).toBe(fault);
  });

  it.each<{ measurement: Measurement; parameters: object }>([
    { measurement: { kind: "exact", value: 3 }, parameters: { value: 3 } },
    { measurement: { kind: "interval", low: 1, high: 4 }, parameters: { low: 1, high: 4 } },
    {
      measurement: { kind: "triangular", low: 1, mode: 2, high: 6 },
      parameters: { low: 1, mode: 2, high: 6 },
    },
    {
      measurement: { kind: "normal", mean: 2, standardDeviation: 1 },
      parameters: { mean: 2, standardDeviation: 1 },
    },
    {
      measurement: { kind: "lognormal", logMean: 0, logStandardDeviation: 2 },
      parameters: { logMean: 0, logStandardDeviation: 2 },
    },
    { measurement: { kind: "beta", alpha: 2, beta: 3 }, parameters: { alpha: 2, beta: 3 } },
  ])(
    "shows the parameters of its kind and nothing else: $measurement.kind",
    ({ measurement, parameters }) => {
      const withMore: Measurement = Object.assign({ note: "from a survey" }, measurement);
      expect(parametersOf(withMore)).toEqual(parameters);
      expect(measurementFault(withMore)).toBeNull();
    },
  );
});
