import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { performancesOf, weightsFrom } from "../testing/performances.ts";
import { rowsOf, weightPoints } from "../testing/random-values.ts";
import { TOPSIS_COST_RULES, TOPSIS_METRICS, TOPSIS_NORMALIZATIONS, topsis } from "./topsis.ts";

const CARS = performancesOf(
  [
    [5490, 51.4, 8.5, 285],
    [6500, 70.6, 7, 288],
    [6489, 54.3, 7.5, 290],
  ],
  ["min", "max", "max", "max"],
);
const CAR_WEIGHTS = weightsFrom([0.35, 0.25, 0.25, 0.15]);

function expectCloseness(found: Float64Array, expected: readonly number[], tolerance: number): void {
  expect(found).toHaveLength(expected.length);
  for (const [row, value] of expected.entries()) {
    expect(Math.abs((found[row] as number) - value)).toBeLessThanOrEqual(tolerance);
  }
}

describe("topsis", () => {
  it("is that of Tzeng and Huang 2011 for benefits", () => {
    const table = performancesOf(
      [
        [5, 8, 4],
        [7, 6, 8],
        [8, 8, 6],
        [7, 4, 6],
      ],
      ["max", "max", "max"],
    );
    const outcome = expectOk(topsis(table, weightsFrom([0.3, 0.4, 0.3])));
    expectCloseness(outcome.closeness, [0.5037, 0.6581, 0.7482, 0.334], 1e-4);
    expect([...outcome.ranks]).toEqual([3, 2, 1, 4]);
    expect(outcome.isIndifferent).toBe(false);
  });

  it("is that of Hodgett's cars with a cost", () => {
    const outcome = expectOk(topsis(CARS, CAR_WEIGHTS));
    expectCloseness(outcome.closeness, [0.4817, 0.5182, 0.178], 6e-5);
    expect([...outcome.ranks]).toEqual([2, 1, 3]);
    expect(outcome.options).toEqual({ normalization: "vector", costRule: "ideal-swap", metric: "euclidean" });
  });

  it("is the same for a swapped ideal and for 1 less the figure, and another for the reciprocal", () => {
    const [swapped, complement, reciprocal] = TOPSIS_COST_RULES.map(
      (costRule) => expectOk(topsis(CARS, CAR_WEIGHTS, { costRule })).closeness,
    );
    expect(swapped).toEqual(complement);
    expect(Math.abs((swapped?.[0] as number) - (reciprocal?.[0] as number))).toBeGreaterThan(1e-3);
  });

  it.each([
    { metric: "euclidean", closeness: 3 / (3 + Math.sqrt(10)) },
    { metric: "manhattan", closeness: 3 / 7 },
    { metric: "chebyshev", closeness: 3 / 6 },
  ] as const)("measures by the $metric metric", ({ metric, closeness }) => {
    const table = performancesOf(
      [
        [3, 0],
        [0, 1],
        [6, 0],
      ],
      ["max", "max"],
    );
    const weights = weightsFrom([6, 1]);
    const outcome = expectOk(topsis(table, weights, { metric, normalization: "min-max" }));
    expect(outcome.closeness[0]).toBeCloseTo(closeness, 12);
  });

  it.each([
    {
      situation: "all alike",
      rows: [
        [4, 2],
        [4, 2],
      ],
    },
    {
      situation: "alike but for rounding",
      rows: [
        [0.3, 2],
        [0.1 + 0.2, 2],
      ],
    },
    { situation: "one alone", rows: [[4, 2]] },
    {
      situation: "nothing but zeros",
      rows: [
        [0, 0],
        [0, 0],
      ],
    },
  ])("gives everybody one half and says so for $situation", ({ rows }) => {
    for (const normalization of TOPSIS_NORMALIZATIONS) {
      const outcome = expectOk(
        topsis(performancesOf(rows, ["max", "min"]), weightsFrom([1, 1]), { normalization }),
      );
      expect(outcome.isIndifferent).toBe(true);
      expect([...outcome.closeness]).toEqual(rows.map(() => 0.5));
      expect([...outcome.ranks]).toEqual(rows.map(() => 1));
    }
  });

  it("is empty for no alternatives", () => {
    const outcome = expectOk(topsis(performancesOf([], ["max"]), weightsFrom([1])));
    expect(outcome.closeness).toEqual(new Float64Array());
  });

  it("refuses a gap, other weights and figures that cannot be scaled", () => {
    const gap = performancesOf([[1], [null]], ["max"]);
    expect(topsis(gap, weightsFrom([1]))).toMatchObject({ error: { code: "performance-missing" } });
    expect(topsis(CARS, weightsFrom([1]))).toMatchObject({ error: { code: "weights-for-other-criteria" } });
    const free = performancesOf([[0], [1]], ["min"]);
    expect(topsis(free, weightsFrom([1]), { costRule: "reciprocal" })).toMatchObject({
      error: { code: "normalization-undefined", alternative: "a0" },
    });
  });

  it("lies between 0 and 1 or is refused, whatever the figures", () => {
    const figure = fc.oneof(
      fc.integer({ min: -5, max: 9 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const options = fc.record({
      normalization: fc.constantFrom(...TOPSIS_NORMALIZATIONS),
      costRule: fc.constantFrom(...TOPSIS_COST_RULES),
      metric: fc.constantFrom(...TOPSIS_METRICS),
    });
    fc.assert(
      fc.property(rowsOf(figure, 3), weightPoints(3), options, (rows, points, given) => {
        const outcome = topsis(performancesOf(rows, ["max", "min", "max"]), weightsFrom(points), given);
        const isFraction = (closeness: number) => closeness >= 0 && closeness <= 1;
        expect(!outcome.ok || outcome.value.closeness.every(isFraction)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("never puts the dominated before what dominates it", () => {
    const row = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });
    const better = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        row,
        better,
        rowsOf(fc.integer({ min: 1, max: 9 }), 3),
        weightPoints(3),
        (low, gain, others, points) => {
          const high = low.map((figure, column) => figure + (gain[column] ?? 0));
          const table = performancesOf([low, high, ...others], ["max", "max", "max"]);
          const { closeness } = expectOk(topsis(table, weightsFrom(points)));
          expect(closeness[1]).toBeGreaterThanOrEqual((closeness[0] as number) - 1e-12);
        },
      ),
    );
  });
});
