import { describe, expect, it } from "vitest";
import { randomStream } from "../../internal/random.ts";
import { expectOk } from "../../testing/expect-result.ts";
import { hitAndRun, stepsPerDraw } from "./hit-and-run.ts";
import { weightRegion } from "./weight-region.ts";
import { type WeightStatement, weightSpace } from "./weight-space.ts";

const DRAWS = 20_000;

function walked(criteria: readonly string[], statement: WeightStatement<string>) {
  const count = criteria.length;
  const walk = hitAndRun(randomStream("walk"), weightRegion(expectOk(weightSpace(criteria, statement))));
  const rows = new Float64Array(count * DRAWS);
  for (let draw = 0; draw < DRAWS; draw++) walk(rows, draw * count);
  return criteria.map((_name, place) => {
    const weights = Array.from({ length: DRAWS }, (_none, draw) => rows[draw * count + place] as number);
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / DRAWS;
    return { mean, variance: weights.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / DRAWS };
  });
}

describe("hitAndRun", () => {
  it("has the mean and variance of the uniform simplex", () => {
    for (const { mean, variance } of walked(["x", "y", "z", "u"], { kind: "uniform-simplex" })) {
      expect(Math.abs(mean - 1 / 4)).toBeLessThan(0.008);
      expect(Math.abs(variance / (3 / 80) - 1)).toBeLessThan(0.06);
    }
  });

  it("has the rank-order centroid as its mean under an order", () => {
    const moments = walked(["x", "y", "z"], { kind: "ordinal", order: ["x", "y", "z"] });
    for (const [place, mean] of [11 / 18, 5 / 18, 2 / 18].entries()) {
      expect(Math.abs((moments[place]?.mean as number) - mean)).toBeLessThan(0.005);
    }
  });

  it("walks along a segment when two weights move", () => {
    const intervals = { x: { low: 0.2, high: 0.6 }, y: { low: 0, high: 1 } };
    const [first] = walked(["x", "y"], { kind: "interval", intervals });
    expect(first?.mean).toBeCloseTo(0.4, 2);
    expect(Math.abs((first?.variance as number) / (0.16 / 12) - 1)).toBeLessThan(0.04);
  });
});

describe("stepsPerDraw", () => {
  it.each([
    { dimensions: 1, steps: 1 },
    { dimensions: 2, steps: 3 },
    { dimensions: 9, steps: 420 },
  ])("is $steps in $dimensions dimensions", ({ dimensions, steps }) => {
    expect(stepsPerDraw(dimensions)).toBe(steps);
  });
});
