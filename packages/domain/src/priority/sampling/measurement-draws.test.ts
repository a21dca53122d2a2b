import { describe, expect, it } from "vitest";
import { randomStream } from "../../internal/random.ts";
import { type Measurement, measurementMean, measurementRange } from "./measurement.ts";
import { measurementDraws } from "./measurement-draws.ts";

const DRAWS = 100_000;

describe("measurementDraws", () => {
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
    const { draw, drawn } = measurementDraws([measurement]);
    const draws = Array.from({ length: DRAWS }, () => {
      draw(stream);
      return drawn[0] as number;
    });
    const mean = draws.reduce((sum, x) => sum + x, 0) / DRAWS;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / DRAWS;
    expect(Math.abs(mean - measurementMean(measurement))).toBeLessThanOrEqual(0.015 * deviation);
    expect(Math.abs(Math.sqrt(variance) - deviation)).toBeLessThanOrEqual(0.02 * deviation);
    const { low, high } = measurementRange(measurement);
    expect(draws.every((x) => x >= low && x <= high)).toBe(true);
  });

  it("draws from each of a list, and says which it is", () => {
    const exact = (value: number): Measurement => ({ kind: "exact", value });
    const uniform = (low: number): Measurement => ({ kind: "interval", low, high: low + 1 });
    const { draw, drawn, places } = measurementDraws([uniform(10), exact(1), uniform(20), exact(2)]);
    draw(randomStream("list"));
    const byPlace = [...places.keys()].map((place) => drawn[places.indexOf(place)]);
    expect(byPlace.map((x) => Math.floor(x as number))).toEqual([10, 1, 20, 2]);
  });
});
