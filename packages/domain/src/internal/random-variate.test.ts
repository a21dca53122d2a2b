import { describe, expect, it } from "vitest";
import { type RandomStream, randomStream } from "./random.ts";
import { nextBeta, nextExponential, nextGamma, nextNormal, nextTriangular } from "./random-variate.ts";

const DRAWS = 100_000;

type Draw = (stream: RandomStream) => number;

function drawn(draw: Draw, seed = "variate"): readonly number[] {
  const stream = randomStream(seed);
  return Array.from({ length: DRAWS }, () => draw(stream));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Largest distance between the share of draws up to a point and the probability of that (Kolmogorov and Smirnov). */
function distanceFrom(values: readonly number[], probabilityUpTo: (x: number) => number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.reduce(
    (largest, x, index) => Math.max(largest, Math.abs((index + 0.5) / sorted.length - probabilityUpTo(x))),
    0,
  );
}

/** Exceeded once in ten thousand seeds. */
const DISTANCE_MAXIMUM = 2.23 / Math.sqrt(DRAWS);

describe("draws with a known distribution", () => {
  it.each<{ name: string; draw: Draw; upTo: (x: number) => number }>([
    { name: "exponential", draw: nextExponential, upTo: (x) => 1 - Math.exp(-x) },
    { name: "gamma of shape 1", draw: (stream) => nextGamma(stream, 1), upTo: (x) => 1 - Math.exp(-x) },
    {
      name: "gamma of shape 3",
      draw: (stream) => nextGamma(stream, 3),
      upTo: (x) => 1 - Math.exp(-x) * (1 + x + x ** 2 / 2),
    },
    {
      name: "triangular",
      draw: (stream) => nextTriangular(stream, 2, 3, 6),
      upTo: (x) => (x < 3 ? (x - 2) ** 2 / 4 : 1 - (6 - x) ** 2 / 12),
    },
    {
      name: "triangular with its mode at the low end",
      draw: (stream) => nextTriangular(stream, 0, 0, 1),
      upTo: (x) => 1 - (1 - x) ** 2,
    },
    { name: "beta of 2 and 1", draw: (stream) => nextBeta(stream, 2, 1), upTo: (x) => x ** 2 },
    {
      name: "beta of 2 and 3",
      draw: (stream) => nextBeta(stream, 2, 3),
      upTo: (x) => 6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4,
    },
    { name: "beta of 1/2 and 1", draw: (stream) => nextBeta(stream, 0.5, 1), upTo: Math.sqrt },
    {
      name: "beta of 1/2 and 1/2",
      draw: (stream) => nextBeta(stream, 0.5, 0.5),
      upTo: (x) => (2 / Math.PI) * Math.asin(Math.sqrt(x)),
    },
  ])("follow it: $name", ({ draw, upTo }) => {
    expect(distanceFrom(drawn(draw), upTo)).toBeLessThan(DISTANCE_MAXIMUM);
  });

  it("follow it: normal, by its moments and its tails", () => {
    const values = drawn(nextNormal);
    expect(meanOf(values)).toBeCloseTo(0, 2);
    expect(Math.abs(meanOf(values.map((x) => x ** 2)) - 1)).toBeLessThan(0.012);
    expect(Math.abs(meanOf(values.map((x) => x ** 3)))).toBeLessThan(0.04);
    expect(Math.abs(meanOf(values.map((x) => x ** 4)) - 3)).toBeLessThan(0.1);
    expect(Math.abs(meanOf(values.map((x) => (Math.abs(x) > 1.959964 ? 1 : 0))) - 0.05)).toBeLessThan(0.002);
    const beyond = values.filter((x) => Math.abs(x) > 3.6541528853610088).length;
    expect(Math.abs(beyond - 0.000258 * DRAWS)).toBeLessThan(30);
  });

  it("reach into the tail of the exponential as often as they should", () => {
    const beyond = drawn(nextExponential).filter((x) => x > 7.69711747013105).length;
    expect(Math.abs(beyond - Math.exp(-7.69711747013105) * DRAWS)).toBeLessThan(40);
  });
});

describe("draws at the edge", () => {
  it.each<{ situation: string; draw: Draw; low: number; high: number }>([
    {
      situation: "a triangle without width",
      draw: (stream) => nextTriangular(stream, 2, 2, 2),
      low: 2,
      high: 2,
    },
    { situation: "a vanishing shape", draw: (stream) => nextBeta(stream, 1e-100, 1e-100), low: 0, high: 1 },
    { situation: "shapes far apart", draw: (stream) => nextBeta(stream, 1e100, 1e-100), low: 0, high: 1 },
    { situation: "huge shapes", draw: (stream) => nextBeta(stream, 1e100, 1e100), low: 0.49, high: 0.51 },
  ])("stay numbers within their ends: $situation", ({ draw, low, high }) => {
    const stream = randomStream("edge");
    for (let count = 0; count < 2000; count++) {
      const value = draw(stream);
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    }
  });

  it("gives these draws for this seed for good", () => {
    const stream = randomStream(2021);
    expect([nextExponential(stream), nextNormal(stream), nextBeta(stream, 2, 5)]).toEqual([
      0.6736837906703329, -0.45682419756541653, 0.03552591901969247,
    ]);
  });
});
