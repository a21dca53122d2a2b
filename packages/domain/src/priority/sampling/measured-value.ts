import { exponential } from "../../internal/elementary.ts";
import { nextUniform, type RandomStream } from "../../internal/random.ts";
import { nextBeta, nextNormal, nextTriangular } from "../../internal/random-variate.ts";
import { type Scale, valueOnScale } from "../criterion.ts";
import type { Measurement } from "./measurement.ts";

/** Draws beyond this are taken as this: they cannot leave the numbers, and no order depends on it. */
const DRAW_MAXIMUM = 1e150;
const VALUE_MAXIMUM = 1e100;

/** Draws from the distribution of a measurement. */
export function measurementDraw(measurement: Measurement): (stream: RandomStream) => number {
  switch (measurement.kind) {
    case "exact": {
      const { value } = measurement;
      return () => value;
    }
    case "interval": {
      const { low, high } = measurement;
      return (stream) => low + nextUniform(stream) * (high - low);
    }
    case "triangular": {
      const { low, mode, high } = measurement;
      return (stream) => nextTriangular(stream, low, mode, high);
    }
    case "normal": {
      const { mean, standardDeviation } = measurement;
      return (stream) => mean + standardDeviation * nextNormal(stream);
    }
    case "lognormal": {
      const { logMean, logStandardDeviation } = measurement;
      return (stream) => exponential(logMean + logStandardDeviation * nextNormal(stream));
    }
    case "beta": {
      const { alpha, beta } = measurement;
      return (stream) => nextBeta(stream, alpha, beta);
    }
  }
}

/** Whether a rating lies beyond the ends of a scale. */
export function isBeyond({ worst, best }: Scale, x: number): boolean {
  return x < Math.min(worst, best) || x > Math.max(worst, best);
}

/** Values ratings on a scale, of which those beyond it count as its end unless it extrapolates. Always a number. */
export function uncertainValue(scale: Scale): (x: number) => number {
  const { worst, best, points } = scale;
  const isOpen = scale.outOfRange === "extrapolate";
  const [lowest, highest] = isOpen
    ? [-DRAW_MAXIMUM, DRAW_MAXIMUM]
    : [Math.min(worst, best), Math.max(worst, best)];
  const width = best - worst;
  if (points === null) {
    return (x) => limited((Math.min(highest, Math.max(lowest, x)) - worst) / width);
  }
  const open: Scale = { ...scale, outOfRange: "extrapolate" };
  return (x) => {
    const value = valueOnScale(open, Math.min(highest, Math.max(lowest, x)));
    if (value.ok) return limited(value.value);
    return x > worst === best > worst ? VALUE_MAXIMUM : -VALUE_MAXIMUM;
  };
}

function limited(value: number): number {
  return Math.min(VALUE_MAXIMUM, Math.max(-VALUE_MAXIMUM, value));
}
