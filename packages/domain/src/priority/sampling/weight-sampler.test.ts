import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { weightSampler } from "./weight-sampler.ts";
import { WEIGHT_SAMPLING_METHODS } from "./weight-sampling.ts";
import { type WeightSpace, type WeightStatement, weightSpace } from "./weight-space.ts";

const NAMES = ["x", "y", "z", "u"] as const;
type Name = (typeof NAMES)[number];

const WIDE = { low: 0, high: 1 };
const OPEN = { x: WIDE, y: WIDE, z: WIDE, u: WIDE };

function sampled(statement: WeightStatement<Name>, draws: number, seed = 1) {
  const sampler = weightSampler(expectOk(weightSpace(NAMES, statement)), seed);
  const rows = new Float64Array(NAMES.length * draws);
  sampler.fill(rows, draws);
  const list = Array.from({ length: draws }, (_none, draw) => [...rows.subarray(4 * draw, 4 * draw + 4)]);
  return { rows: list, sampling: sampler.sampling() };
}

function meansOf(rows: readonly (readonly number[])[]): readonly number[] {
  return NAMES.map(
    (_name, place) => rows.reduce((sum, row) => sum + (row[place] as number), 0) / rows.length,
  );
}

/** Narrow intervals and an order: rejection from any simple set keeps next to nothing. */
const SEVEN = ["a", "b", "c", "d", "e", "f", "g"];
const NARROW = expectOk(
  weightSpace(SEVEN, {
    kind: "ordinal-interval",
    order: SEVEN,
    intervals: Object.fromEntries(SEVEN.map((name) => [name, { low: 0.12, high: 0.165 }])),
  }),
);

describe("weightSampler", () => {
  it.each<{ statement: WeightStatement<Name>; method: string; rate: number }>([
    { statement: { kind: "fixed", points: { x: 4, y: 3, z: 2, u: 1 } }, method: "fixed", rate: 1 },
    { statement: { kind: "uniform-simplex" }, method: "simplex", rate: 1 },
    { statement: { kind: "ordinal", order: ["x", "y", ["z", "u"]] }, method: "sorted-simplex", rate: 1 },
    { statement: { kind: "interval", intervals: OPEN }, method: "rejection", rate: 1 },
    {
      statement: { kind: "ordinal-interval", order: ["x", "y", "z", "u"], intervals: OPEN },
      method: "rejection",
      rate: 1,
    },
    {
      statement: { kind: "interval", intervals: { ...OPEN, x: { low: 0, high: 0.5 } } },
      method: "rejection",
      rate: 7 / 8,
    },
  ])("draws $statement.kind by $method", ({ statement, method, rate }) => {
    const { rows, sampling } = sampled(statement, 5000);
    expect(WEIGHT_SAMPLING_METHODS).toContain(method);
    expect(sampling).toMatchObject({ method, stepsPerDraw: null });
    expect(Math.abs(sampling.acceptanceRate - rate)).toBeLessThan(0.02);
    for (const row of rows) expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it("repeats fixed weights, and weights that intervals leave no room", () => {
    expect(sampled({ kind: "fixed", points: { x: 4, y: 3, z: 2, u: 1 } }, 2).rows).toEqual([
      [0.4, 0.3, 0.2, 0.1],
      [0.4, 0.3, 0.2, 0.1],
    ]);
    const quarter = { low: 0.25, high: 1 };
    const intervals = { x: quarter, y: quarter, z: quarter, u: quarter };
    const { rows, sampling } = sampled({ kind: "interval", intervals }, 1);
    expect(rows).toEqual([[0.25, 0.25, 0.25, 0.25]]);
    expect(sampling.method).toBe("fixed");
  });

  it("keeps a weight that is known while the others move", () => {
    const intervals = { ...OPEN, y: { low: 0.4, high: 0.4 } };
    const { rows, sampling } = sampled({ kind: "interval", intervals }, 20_000);
    expect(rows.every((row) => row[1] === 0.4)).toBe(true);
    expect(sampling.method).toBe("rejection");
    for (const place of [0, 2, 3])
      expect(Math.abs((meansOf(rows)[place] as number) - 0.2)).toBeLessThan(0.005);
  });

  it("is uniform in a narrow box, where normalizing would lean to the middle", () => {
    const narrow = { low: 0.15, high: 0.35 };
    const intervals = { x: narrow, y: narrow, z: narrow, u: narrow };
    const { rows, sampling } = sampled({ kind: "interval", intervals }, 20_000);
    expect(sampling.method).toBe("rejection");
    const simplex = sampled({ kind: "uniform-simplex" }, 150_000, 2).rows;
    const inside = simplex.filter((row) => row.every((weight) => weight >= 0.15 && weight <= 0.35));
    const spread = (list: readonly (readonly number[])[]) =>
      list.reduce((sum, row) => sum + ((row[0] as number) - 0.25) ** 2, 0) / list.length;
    expect(Math.abs(spread(rows) / spread(inside) - 1)).toBeLessThan(0.06);
  });

  it("walks where rejection keeps fewer than one in a hundred, and stays inside", () => {
    const sampler = weightSampler(NARROW, 1);
    const rows = new Float64Array(7 * 1000);
    sampler.fill(rows, 1000);
    expect(sampler.sampling()).toMatchObject({ method: "hit-and-run", stepsPerDraw: 106 });
    expect(sampler.sampling().acceptanceRate).toBeLessThan(0.01);
    for (let start = 0; start < rows.length; start += 7) {
      const row = [...rows.subarray(start, start + 7)];
      expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(row).toEqual(row.toSorted((a, b) => b - a));
      expect(row[0]).toBeLessThanOrEqual(0.165 + 1e-12);
      expect(row[6]).toBeGreaterThanOrEqual(0.12 - 1e-12);
    }
  });

  it.each<{ situation: string; space: WeightSpace<string> }>([
    { situation: "walking", space: NARROW },
    {
      situation: "rejecting",
      space: expectOk(
        weightSpace<string>(NAMES, {
          kind: "interval",
          intervals: { ...OPEN, x: { low: 0.3, high: 0.4 } },
        }),
      ),
    },
  ])("draws the same numbers however many at once, $situation", ({ space }) => {
    const count = space.criteria.length;
    const atOnce = new Float64Array(3 * count);
    weightSampler(space, 7).fill(atOnce, 3);
    const sampler = weightSampler(space, 7);
    const singly = [0, 1, 2].flatMap(() => {
      const row = new Float64Array(count);
      sampler.fill(row, 1);
      return [...row];
    });
    expect(singly).toEqual([...atOnce]);
  });

  it("knows an acceptance rate before the first draw", () => {
    const space = expectOk(weightSpace(NAMES, { kind: "interval", intervals: OPEN }));
    expect(weightSampler(space, 1).sampling().acceptanceRate).toBe(1);
  });
});
