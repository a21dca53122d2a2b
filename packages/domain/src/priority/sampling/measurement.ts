import { exponential } from "../../internal/elementary.ts";

/**
 * How surely a rating is known. `interval`: anything between two ends, equally likely. `triangular`: between two ends,
 * most likely at the mode. `normal`, `lognormal` (by the mean and standard deviation of its logarithm) and `beta` (on 0
 * to 1): the distributions of these names.
 */
export const MEASUREMENT_KINDS = ["exact", "interval", "triangular", "normal", "lognormal", "beta"] as const;
export type MeasurementKind = (typeof MEASUREMENT_KINDS)[number];

/** A rating in the unit of its criterion, before it is valued. */
export type Measurement =
  | { readonly kind: "exact"; readonly value: number }
  | { readonly kind: "interval"; readonly low: number; readonly high: number }
  | { readonly kind: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: "normal"; readonly mean: number; readonly standardDeviation: number }
  | { readonly kind: "lognormal"; readonly logMean: number; readonly logStandardDeviation: number }
  | { readonly kind: "beta"; readonly alpha: number; readonly beta: number };

export type MeasurementFault =
  | "not-finite"
  | "too-large"
  | "low-above-high"
  | "mode-outside"
  | "negative"
  | "too-small";

/** The parameters of a measurement, by name. */
export type MeasurementParameters = Readonly<Record<string, number>>;

/** Beyond these, draws could leave the numbers; no rating comes near. */
const MAGNITUDE_MAXIMUM = 1e100;
const SHAPE_MINIMUM = 1e-100;

/** The parameters of its kind, whatever else the object may hold. */
export function parametersOf(measurement: Measurement): MeasurementParameters {
  switch (measurement.kind) {
    case "exact":
      return { value: measurement.value };
    case "interval":
      return { low: measurement.low, high: measurement.high };
    case "triangular":
      return { low: measurement.low, mode: measurement.mode, high: measurement.high };
    case "normal":
      return { mean: measurement.mean, standardDeviation: measurement.standardDeviation };
    case "lognormal":
      return { logMean: measurement.logMean, logStandardDeviation: measurement.logStandardDeviation };
    case "beta":
      return { alpha: measurement.alpha, beta: measurement.beta };
  }
}

/** What is wrong with a measurement that is not exact; absent when nothing is. */
export function measurementFault(measurement: Measurement): MeasurementFault | null {
  const given = Object.values(parametersOf(measurement));
  if (!given.every(Number.isFinite)) return "not-finite";
  if (given.some((value) => Math.abs(value) > MAGNITUDE_MAXIMUM)) return "too-large";
  switch (measurement.kind) {
    case "exact":
      return null;
    case "interval":
      return measurement.low > measurement.high ? "low-above-high" : null;
    case "triangular": {
      const { low, mode, high } = measurement;
      if (low > high) return "low-above-high";
      return mode < low || mode > high ? "mode-outside" : null;
    }
    case "normal":
      return measurement.standardDeviation < 0 ? "negative" : null;
    case "lognormal":
      return measurement.logStandardDeviation < 0 ? "negative" : null;
    case "beta":
      return Math.min(measurement.alpha, measurement.beta) < SHAPE_MINIMUM ? "too-small" : null;
  }
}

/** Mean of the measurement; Infinity when a lognormal one is too large for a number. */
export function measurementMean(measurement: Measurement): number {
  switch (measurement.kind) {
    case "exact":
      return measurement.value;
    case "interval":
      return (measurement.low + measurement.high) / 2;
    case "triangular":
      return (measurement.low + measurement.mode + measurement.high) / 3;
    case "normal":
      return measurement.mean;
    case "lognormal":
      return exponential(measurement.logMean + measurement.logStandardDeviation ** 2 / 2);
    case "beta":
      return measurement.alpha / (measurement.alpha + measurement.beta);
  }
}

/** Least and most that the measurement can be; an end that it does not have is infinite. */
export function measurementRange(measurement: Measurement): { readonly low: number; readonly high: number } {
  switch (measurement.kind) {
    case "exact":
      return { low: measurement.value, high: measurement.value };
    case "interval":
    case "triangular":
      return { low: measurement.low, high: measurement.high };
    case "normal": {
      const { mean, standardDeviation } = measurement;
      const reach = standardDeviation === 0 ? 0 : Number.POSITIVE_INFINITY;
      return { low: mean - reach, high: mean + reach };
    }
    case "lognormal": {
      const { logMean, logStandardDeviation } = measurement;
      if (logStandardDeviation > 0) return { low: 0, high: Number.POSITIVE_INFINITY };
      return { low: exponential(logMean), high: exponential(logMean) };
    }
    case "beta":
      return { low: 0, high: 1 };
  }
}
