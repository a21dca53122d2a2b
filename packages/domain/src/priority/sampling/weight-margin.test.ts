import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { innermostWeights, marginSearch, weightedSum } from "./weight-margin.ts";
import { weightRegion } from "./weight-region.ts";
import { weightSampler } from "./weight-sampler.ts";
import { type WeightStatement, weightSpace } from "./weight-space.ts";

const NAMES = ["x", "y", "z"];
const spaceOf = (statement: WeightStatement<string>) => expectOk(weightSpace(NAMES, statement));
const BOUNDED = {
  x: { low: 0.1, high: 0.5 },
  y: { low: 0.2, high: 0.6 },
  z: { low: 0, high: 0.4 },
} as const;

describe("marginSearch", () => {
  it.each<{ situation: string; statement: WeightStatement<string>; rows: number[][]; margin: number }>([
    {
      situation: "one sum on the simplex: its largest figure",
      statement: { kind: "uniform-simplex" },
      rows: [[-0.3, 0.2, 0.1]],
      margin: 0.2,
    },
    {
      situation: "one sum under an order: the best average from the top",
      statement: { kind: "ordinal", order: ["x", "y", "z"] },
      rows: [[-0.2, 0.4, -0.5]],
      margin: 0.1,
    },
    {
      situation: "one sum within intervals: the best criterion filled first",
      statement: { kind: "interval", intervals: BOUNDED },
      rows: [[0, 1, 0.5]],
      margin: 0.6 + 0.3 * 0.5,
    },
    {
      situation: "two sums that pull apart: where they meet",
      statement: { kind: "uniform-simplex" },
      rows: [
        [1, -1, 0],
        [-1, 1, 0.1],
      ],
      margin: 0.05 / 1.05,
    },
    {
      situation: "fixed weights: nothing to choose",
      statement: { kind: "fixed", points: { x: 5, y: 3, z: 2 } },
      rows: [[1, 0, -1]],
      margin: 0.3,
    },
  ])("is right for $situation", ({ statement, rows, margin }) => {
    const found = marginSearch(weightRegion(spaceOf(statement)))(rows.map((row) => Float64Array.from(row)));
    expect(found.margin).toBeCloseTo(margin, 12);
    expect(found.isProven).toBe(true);
  });

  it("is never beaten by weights drawn from the space", () => {
    const rowsOf = fc.array(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    const statements = fc.constantFrom<WeightStatement<string>>(
      { kind: "uniform-simplex" },
      { kind: "ordinal", order: ["z", ["x", "y"]] },
      { kind: "interval", intervals: BOUNDED },
      { kind: "ordinal-interval", order: ["y", "x"], intervals: BOUNDED },
    );
    fc.assert(
      fc.property(statements, rowsOf, fc.nat(), (statement, lists, seed) => {
        const space = spaceOf(statement);
        const rows = lists.map((list) => Float64Array.from(list));
        const { margin, weights } = marginSearch(weightRegion(space))(rows);
        const drawn = new Float64Array(3 * 50);
        weightSampler(space, seed).fill(drawn, 50);
        for (let draw = 0; draw < 50; draw++) {
          const least = Math.min(
            ...rows.map((row) => weightedSum(drawn.subarray(3 * draw, 3 * draw + 3), row)),
          );
          expect(least).toBeLessThanOrEqual(margin + 1e-9);
        }
        for (const [place, weight] of weights.entries()) {
          expect(weight).toBeGreaterThanOrEqual((space.low[place] as number) - 1e-9);
          expect(weight).toBeLessThanOrEqual((space.high[place] as number) + 1e-9);
        }
      }),
    );
  });
});

describe("innermostWeights", () => {
  it.each<{ situation: string; statement: WeightStatement<string>; weights: number[] }>([
    { situation: "the simplex", statement: { kind: "uniform-simplex" }, weights: [1 / 3, 1 / 3, 1 / 3] },
    {
      situation: "an order",
      statement: { kind: "ordinal", order: ["x", "y", "z"] },
      weights: [1 / 2, 1 / 3, 1 / 6],
    },
  ])("lie in the middle of $situation", ({ statement, weights }) => {
    const found = innermostWeights(weightRegion(spaceOf(statement)));
    for (const [place, weight] of weights.entries()) expect(found[place]).toBeCloseTo(weight, 12);
  });

  it("keep away from every bound of intervals", () => {
    const found = innermostWeights(weightRegion(spaceOf({ kind: "interval", intervals: BOUNDED })));
    for (const [place, { low, high }] of Object.values(BOUNDED).entries()) {
      expect(found[place]).toBeGreaterThan(low + 0.05);
      expect(found[place]).toBeLessThan(high - 0.05);
    }
  });
});
