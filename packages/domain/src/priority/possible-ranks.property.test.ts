import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { exactRanks } from "../testing/weight-areas.ts";
import { possibleRanks } from "./possible-ranks.ts";
import { robustPreferences } from "./robust-preference.ts";
import { weightSampler } from "./sampling/weight-sampler.ts";
import { type WeightSpace, type WeightStatement, weightSpace } from "./sampling/weight-space.ts";
import { scoreBoundRanks } from "./score-bound-ranks.ts";
import type { ValueBounds } from "./value-bounds.ts";

const NAMES = ["x", "y", "z"] as const;
type Name = (typeof NAMES)[number];

const value = fc.integer({ min: 0, max: 20 }).map((part) => part / 20);
const rows = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 6 });
const interval = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 8, max: 20 }))
  .map(([low, high]) => ({ low: low / 20, high: high / 20 }));
const intervals = fc.record({ x: interval, y: interval, z: interval });
const order = fc.shuffledSubarray([...NAMES], { minLength: 2 });
const spaces = fc
  .oneof<fc.Arbitrary<WeightStatement<Name>>[]>(
    fc.constant({ kind: "uniform-simplex" } as const),
    fc.record({ kind: fc.constant("ordinal" as const), order }),
    fc.record({ kind: fc.constant("interval" as const), intervals }),
    fc.record({ kind: fc.constant("ordinal-interval" as const), intervals, order }),
  )
  .map((statement) => weightSpace(NAMES, statement))
  .filter((space) => space.ok)
  .map(expectOk);

function boundsOf(lows: readonly (readonly number[])[], width = 0): ValueBounds<string, Name> {
  const low = Float64Array.from(lows.flat());
  return {
    alternatives: lows.map((_row, row) => `a${row}`),
    criteria: NAMES,
    low,
    high: low.map((least) => Math.min(1, least + width)),
  };
}

describe("possibleRanks", () => {
  it("are those at the corners and inside the parts of the weight triangle", () => {
    fc.assert(
      fc.property(rows, spaces, (list, space) => {
        const found = expectOk(possibleRanks(boundsOf(list), space));
        expect(found.map(({ best, worst }) => ({ best: best.rank, worst: worst.rank }))).toEqual(
          exactRanks(list, space),
        );
        expect(found.every(({ best, worst }) => best.isProven && worst.isProven)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("hold the rank under any weights of the space and any values within bounds", () => {
    fc.assert(
      fc.property(rows, spaces, value, fc.nat(), (list, space, width, seed) => {
        const bounds = boundsOf(list, width);
        const found = expectOk(possibleRanks(bounds, space));
        const { pairs, potentialLeaders } = expectOk(robustPreferences(bounds, space));
        const scores = someScores(bounds, space, seed);
        for (const [row, { best, worst, alternative }] of found.entries()) {
          const rank = 1 + scores.filter((score) => score > (scores[row] as number) + 1e-9).length;
          expect(rank).toBeGreaterThanOrEqual(best.rank);
          expect(rank).toBeLessThanOrEqual(worst.rank);
          expect(potentialLeaders.includes(alternative)).toBe(best.rank === 1);
          const above = pairs.filter(({ rival }) => rival === alternative);
          expect(best.rank).toBeGreaterThanOrEqual(
            1 + above.filter(({ isNecessarilyBetter }) => isNecessarilyBetter).length,
          );
          expect(worst.rank).toBeLessThanOrEqual(
            1 + above.filter(({ isPossiblyBetter }) => isPossiblyBetter).length,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are those of score bounds when the weights are known", () => {
    fc.assert(
      fc.property(rows, value, (list, width) => {
        const bounds = boundsOf(list, width);
        const fixed = expectOk(weightSpace(NAMES, { kind: "fixed", points: { x: 5, y: 3, z: 2 } }));
        const scoresAt = (values: Float64Array) =>
          list.map((_row, row) => weighted(values.subarray(3 * row, 3 * row + 3), [0.5, 0.3, 0.2]));
        const found = expectOk(possibleRanks(bounds, fixed));
        expect(found.map(({ best, worst }) => ({ best: best.rank, worst: worst.rank }))).toEqual(
          scoreBoundRanks(scoresAt(bounds.low), scoresAt(bounds.high)),
        );
      }),
    );
  });

  it("are numbers whatever the values", () => {
    const wild = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), value);
    fc.assert(
      fc.property(fc.array(fc.tuple(wild, wild, wild), { maxLength: 4 }), spaces, (list, space) => {
        const bounds = boundsOf(list, 0.1);
        for (const { best, worst } of expectOk(possibleRanks(bounds, space))) {
          for (const { rank, bound, weights } of [best, worst]) {
            expect([rank, bound, ...weights].every(Number.isFinite)).toBe(true);
          }
        }
        for (const { leastLead, mostLead } of expectOk(robustPreferences(bounds, space)).pairs) {
          expect(Number.isFinite(leastLead) && Number.isFinite(mostLead)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function someScores(
  bounds: ValueBounds<string, Name>,
  space: WeightSpace<Name>,
  seed: number,
): readonly number[] {
  const weights = new Float64Array(3);
  weightSampler(space, seed).fill(weights, 1);
  return bounds.alternatives.map((_name, row) => {
    const source = (seed + row) % 3 === 0 ? bounds.low : bounds.high;
    return weighted(source.subarray(3 * row, 3 * row + 3), [...weights]);
  });
}

function weighted(values: Float64Array, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * (values[place] ?? 0), 0);
}
