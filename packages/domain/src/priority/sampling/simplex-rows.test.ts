import { describe, expect, it } from "vitest";
import { randomStream } from "../../internal/random.ts";
import { drawSimplex, tierArrangement } from "./simplex-rows.ts";

const DRAWS = 60_000;

function rowsOf(count: number, arrange: (rows: Float64Array, start: number) => void = () => {}) {
  const stream = randomStream("simplex");
  const rows = new Float64Array(count * DRAWS);
  for (let start = 0; start < rows.length; start += count) {
    drawSimplex(stream, rows, start, start + count);
    arrange(rows, start);
  }
  return Array.from({ length: DRAWS }, (_none, draw) => [...rows.subarray(draw * count, (draw + 1) * count)]);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("drawSimplex", () => {
  it.each([1, 2, 3, 5, 9])("has the mean and variance of the uniform simplex of %i weights", (count) => {
    const rows = rowsOf(count);
    for (let place = 0; place < count; place++) {
      const weights = rows.map((row) => row[place] as number);
      const mean = meanOf(weights);
      const variance = meanOf(weights.map((weight) => (weight - mean) ** 2));
      expect(Math.abs(mean - 1 / count)).toBeLessThan(0.005);
      expect(
        Math.abs(variance / ((count - 1) / (count ** 2 * (count + 1)) || 1) - Math.sign(count - 1)),
      ).toBeLessThan(0.04);
    }
    const misses = rows.map((row) => Math.abs(row.reduce((sum, weight) => sum + weight, 0) - 1));
    expect(Math.max(...misses.slice(0, 10_000))).toBeLessThan(1e-12);
  });
});

describe("tierArrangement", () => {
  it("keeps the weights and puts them in order", () => {
    const rows = Float64Array.of(9, 0.1, 0.5, 0.2, 0.4, 9);
    tierArrangement([[2], [0, 3], [1]])(rows, 1);
    expect(rows).toEqual(Float64Array.of(9, 0.2, 0.1, 0.5, 0.4, 9));
  });

  it("keeps the order within a tier and leaves other places alone", () => {
    const arrange = tierArrangement([
      [0, 1],
      [2, 4],
    ]);
    const rows = Float64Array.of(0.1, 0.05, 0.4, 0.25, 0.2);
    arrange(rows, 0);
    expect(rows).toEqual(Float64Array.of(0.4, 0.2, 0.1, 0.25, 0.05));
  });

  it("has the rank-order centroid as its mean", () => {
    const rows = rowsOf(3, tierArrangement([[1], [2], [0]]));
    const means = [0, 1, 2].map((place) => meanOf(rows.map((row) => row[place] as number)));
    for (const [place, mean] of [2 / 18, 11 / 18, 5 / 18].entries()) {
      expect(Math.abs((means[place] as number) - mean)).toBeLessThan(0.003);
    }
  });

  it("treats criteria of one tier alike", () => {
    const rows = rowsOf(3, tierArrangement([[1], [2, 0]]));
    const means = [0, 1, 2].map((place) => meanOf(rows.map((row) => row[place] as number)));
    for (const [place, mean] of [7 / 36, 11 / 18, 7 / 36].entries()) {
      expect(Math.abs((means[place] as number) - mean)).toBeLessThan(0.003);
    }
    const isFirstHeavier = rows.map(([first = 0, , last = 0]) => (first > last ? 1 : 0));
    expect(Math.abs(meanOf(isFirstHeavier) - 0.5)).toBeLessThan(0.01);
  });
});
