import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { exactAcceptability } from "../testing/weight-areas.ts";
import { defineScale, OUT_OF_RANGE_MODES } from "./criterion.ts";
import type { Measurement } from "./sampling/measurement.ts";
import { type MeasurementTable, measurementTable } from "./sampling/measurement-table.ts";
import { type WeightStatement, weightSpace } from "./sampling/weight-space.ts";
import { smaa } from "./smaa.ts";

const NAMES = ["x", "y", "z"] as const;
type Name = (typeof NAMES)[number];
type Rows = readonly (readonly number[])[];

const tenth = fc.integer({ min: 0, max: 20 }).map((part) => part / 20);
const rows: fc.Arbitrary<Rows> = fc.array(fc.tuple(tenth, tenth, tenth), { minLength: 1, maxLength: 5 });

const interval = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 8, max: 20 }))
  .map(([low, high]) => ({ low: low / 20, high: high / 20 }));
const intervals = fc.record({ x: interval, y: interval, z: interval });
const order = fc.oneof(
  fc.shuffledSubarray([...NAMES], { minLength: 3 }),
  fc.constantFrom<(Name | Name[])[]>(["x", ["y", "z"]], [["x", "z"], "y"], ["z", "x"]),
);
const statements: fc.Arbitrary<WeightStatement<Name>> = fc.oneof(
  fc.constant({ kind: "uniform-simplex" } as const),
  fc.record({ kind: fc.constant("ordinal" as const), order }),
  fc.record({ kind: fc.constant("interval" as const), intervals }),
  fc.record({ kind: fc.constant("ordinal-interval" as const), intervals, order }),
);

function tableOf(list: Rows, names = list.map((_row, row) => `a${row}`)): MeasurementTable<string, Name> {
  const scale = expectOk(defineScale({ worst: 0, best: 1 }));
  const criteria = NAMES.map((id) => ({ id, name: "", scale }));
  const measurements = list.map((row) => row.map((value): Measurement => ({ kind: "exact", value })));
  return expectOk(measurementTable({ alternatives: names, criteria, measurements }));
}

describe("smaa", () => {
  it("finds the areas that each rank has among the weights, whatever is known of them", () => {
    fc.assert(
      fc.property(rows, statements, fc.nat(), (list, statement, seed) => {
        const space = weightSpace(NAMES, statement);
        if (!space.ok) return;
        const draws = 4000;
        const { alternatives } = expectOk(smaa(tableOf(list), space.value, { draws, seed }));
        const exact = exactAcceptability(list, space.value);
        for (const [row, { rankAcceptability, centralWeights }] of alternatives.entries()) {
          for (const [place, share] of rankAcceptability.entries()) {
            const area = exact[row]?.rankAcceptability[place] as number;
            expect(Math.abs(share - area)).toBeLessThan(
              7 * Math.sqrt(Math.max(0, area * (1 - area)) / draws) + 0.004,
            );
          }
          const firsts = (rankAcceptability[0] as number) * draws;
          if (firsts < 400) continue;
          for (const [place, weight] of (centralWeights.value ?? []).entries()) {
            const mean = exact[row]?.centralWeights?.[place] as number;
            expect(Math.abs(weight - mean)).toBeLessThan(7 * Math.sqrt(0.09 / firsts) + 0.004);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same digits for the same seed, and each alternative a rank in every draw", () => {
    fc.assert(
      fc.property(rows, statements, fc.string(), (list, statement, seed) => {
        const space = weightSpace(NAMES, statement);
        if (!space.ok) return;
        const first = expectOk(smaa(tableOf(list), space.value, { draws: 100, seed }));
        expect(smaa(tableOf(list), space.value, { draws: 100, seed })).toEqual({ ok: true, value: first });
        for (const { rankAcceptability } of first.alternatives) {
          expect(rankAcceptability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        }
        for (const [row, shares] of (first.pairwiseWinning?.shares ?? []).entries()) {
          for (const [column, share] of shares.entries()) {
            const reverse = first.pairwiseWinning?.shares[column]?.[row] as number;
            expect(share + reverse).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
    );
  });

  it("does not depend on the order of the alternatives", () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, statements, ([list, places], statement) => {
        const space = weightSpace(NAMES, statement);
        if (!space.ok) return;
        const settings = { draws: 200, seed: 3 };
        const plain = expectOk(smaa(tableOf(list), space.value, settings)).alternatives;
        const moved = tableOf(
          places.map((place) => list[place] as readonly number[]),
          places.map((place) => `a${place}`),
        );
        const { alternatives } = expectOk(smaa(moved, space.value, settings));
        expect(alternatives).toEqual(places.map((place) => plain[place]));
      }),
    );
  });

  it("never puts an alternative first that another one dominates, and always one of them", () => {
    fc.assert(
      fc.property(rows, statements, (list, statement) => {
        const space = weightSpace(NAMES, statement);
        if (!space.ok) return;
        const worse = [...list, (list[0] as readonly number[]).map((value) => value - 0.01 * (1 + value))];
        const shifted = worse.map((row) => row.map((value) => (value + 1) / 2));
        const { alternatives } = expectOk(smaa(tableOf(shifted), space.value, { draws: 200, seed: 5 }));
        const last = alternatives.at(-1);
        expect(last?.rankAcceptability[0]).toBe(0);
        expect(last?.centralWeights.value).toBeNull();
        expect(last?.confidenceFactor.value).toBeNull();
        const firsts = alternatives.reduce(
          (sum, { rankAcceptability }) => sum + (rankAcceptability[0] ?? 0),
          0,
        );
        expect(firsts).toBeGreaterThanOrEqual(1 - 1e-12);
        for (const { rankAcceptability, confidenceFactor } of alternatives) {
          expect(confidenceFactor.value).toBe((rankAcceptability[0] as number) > 0 ? 1 : null);
        }
      }),
    );
  });

  it("lets no figure out that is no number, whatever is put in", () => {
    const wild = fc.oneof(
      fc.double(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(-1, 0, 1e-300, 1e99, 1e150, 1e308),
    );
    const measurement: fc.Arbitrary<Measurement | null> = fc.oneof(
      fc.constant(null),
      fc.record({ kind: fc.constant("exact" as const), value: wild }),
      fc.record({ kind: fc.constant("interval" as const), low: wild, high: wild }),
      fc.record({ kind: fc.constant("triangular" as const), low: wild, mode: wild, high: wild }),
      fc.record({ kind: fc.constant("normal" as const), mean: wild, standardDeviation: wild }),
      fc.record({ kind: fc.constant("lognormal" as const), logMean: wild, logStandardDeviation: wild }),
      fc.record({ kind: fc.constant("beta" as const), alpha: wild, beta: wild }),
    );
    const scales = fc.record({ worst: wild, best: wild, outOfRange: fc.constantFrom(...OUT_OF_RANGE_MODES) });
    const space = expectOk(weightSpace(["x"], { kind: "uniform-simplex" }));
    let simulated = 0;
    fc.assert(
      fc.property(scales, fc.array(measurement, { minLength: 1, maxLength: 3 }), (proposal, list) => {
        const scale = defineScale(proposal);
        if (!scale.ok) return;
        const table = measurementTable({
          alternatives: list.map((_entry, row) => `a${row}`),
          criteria: [{ id: "x", name: "", scale: scale.value }],
          measurements: list.map((entry) => [entry]),
          missing: "whole-scale",
        });
        if (!table.ok) return;
        simulated++;
        expect(table.value.values.every(Number.isFinite)).toBe(true);
        const result = expectOk(smaa(table.value, space, { draws: 20, seed: 1 }));
        for (const number of numbersIn(result)) expect(Number.isFinite(number)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(simulated).toBeGreaterThan(100);
  });
});

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
