import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { defineScale, type OutOfRangeMode } from "./criterion.ts";
import type { Measurement } from "./sampling/measurement.ts";
import { measurementTable } from "./sampling/measurement-table.ts";
import { type WeightStatement, weightSpace } from "./sampling/weight-space.ts";
import { smaa, smaaInSteps } from "./smaa.ts";
import type { SmaaSettings } from "./smaa-outcome.ts";

const SETTINGS: SmaaSettings = { draws: 100_000, seed: 1 };
const SIMPLEX = { kind: "uniform-simplex" } as const;

interface Situation {
  readonly rows: readonly (readonly (Measurement | number)[])[];
  readonly statement?: WeightStatement<string>;
  readonly ends?: readonly (readonly [worst: number, best: number])[];
  readonly outOfRange?: OutOfRangeMode;
}

function prepared({ rows, statement = SIMPLEX, ends = [], outOfRange = "refuse" }: Situation, count = 0) {
  const criteria = Array.from({ length: count || (rows[0]?.length ?? 1) }, (_none, column) => {
    const [worst, best] = ends[column] ?? [0, 1];
    return { id: `c${column}`, name: "", scale: expectOk(defineScale({ worst, best, outOfRange })) };
  });
  const measurements = rows.map((row) =>
    row.map((entry) => (typeof entry === "number" ? ({ kind: "exact", value: entry } as const) : entry)),
  );
  const alternatives = rows.map((_row, row) => `a${row}`);
  const table = expectOk(measurementTable({ alternatives, criteria, measurements }));
  const space = expectOk(
    weightSpace<string>(
      criteria.map(({ id }) => id),
      statement,
    ),
  );
  return { table, space };
}

function simulated(situation: Situation, settings = SETTINGS) {
  const { table, space } = prepared(situation);
  return expectOk(smaa(table, space, settings));
}

const beta = (alpha: number, other: number): Measurement => ({ kind: "beta", alpha, beta: other });

describe("smaa", () => {
  it("finds the areas of the weight triangle (exact fractions)", () => {
    const { alternatives, weightSampling, pairwiseWinning } = simulated({
      rows: [
        [0.9, 0.2, 0.4],
        [0.3, 0.8, 0.5],
        [0.5, 0.5, 0.7],
        [0.4, 0.3, 0.4],
      ],
    });
    const exact = [
      [11 / 35, 31 / 245, 577 / 1470, 1 / 6],
      [12 / 35, 43 / 175, 689 / 2100, 1 / 12],
      [12 / 35, 769 / 1225, 36 / 1225, 0],
      [0, 0, 1 / 4, 3 / 4],
    ];
    for (const [row, { rankAcceptability, rankHalfWidths }] of alternatives.entries()) {
      for (const [place, share] of rankAcceptability.entries()) {
        const distance = Math.abs(share - (exact[row]?.[place] as number));
        expect(distance).toBeLessThan(0.005);
        expect(distance).toBeLessThanOrEqual(2.5 * (rankHalfWidths[place] as number));
      }
    }
    const central = alternatives[0]?.centralWeights.value ?? [];
    for (const [place, weight] of [0.6255411255411255, 0.1787878787878788, 0.19567099567099566].entries()) {
      expect(Math.abs((central[place] as number) - weight)).toBeLessThan(0.005);
    }
    expect(alternatives[3]?.centralWeights).toEqual({ value: null, reason: "never-first" });
    expect(alternatives[3]?.confidenceFactor).toEqual({ value: null, reason: "never-first" });
    expect(alternatives[0]?.confidenceFactor).toEqual({ value: 1, halfWidth: 0 });
    expect(pairwiseWinning?.shares[2]?.[3]).toBe(1);
    expect(pairwiseWinning?.shares[3]?.[2]).toBe(0);
    expect(weightSampling).toEqual({ method: "simplex", acceptanceRate: 1, stepsPerDraw: null });
  });

  it("comes to the figures of the thrombolytics study: beta scores on scales where less is better", () => {
    const { alternatives, clippedShare } = simulated({
      rows: [
        [beta(20, 116), beta(40, 96), beta(1, 135)],
        [beta(8, 121), beta(32, 97), beta(5, 124)],
      ],
      ends: [
        [0.25, 0],
        [0.4, 0.15],
        [0.1, 0],
      ],
      outOfRange: "extrapolate",
    });
    const [heparin, enoxaparin] = alternatives;
    expect(Math.abs((heparin?.rankAcceptability[0] as number) - 0.342638)).toBeLessThan(0.006);
    expect(Math.abs((heparin?.confidenceFactor.value as number) - 0.654139)).toBeLessThan(0.01);
    expect(Math.abs((enoxaparin?.confidenceFactor.value as number) - 0.890829)).toBeLessThan(0.01);
    expect(Math.abs((enoxaparin?.centralWeights.value?.[0] as number) - 0.405764)).toBeLessThan(0.01);
    expect(clippedShare).toBe(0);
  });

  it("is exact under fixed weights: one rank for each, ties sharing the better", () => {
    const { alternatives, pairwiseWinning, weightSampling } = simulated(
      {
        rows: [
          [0.8, 0.3, 0.2],
          [0.4, 0.9, 0.6],
          [0.1, 0.1, 0.1],
        ],
        statement: { kind: "fixed", points: { c0: 0.5, c1: 0.3, c2: 0.2 } },
      },
      { draws: 100, seed: 1 },
    );
    expect(alternatives.map(({ rankAcceptability }) => rankAcceptability)).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect(alternatives[1]?.centralWeights.value?.map((weight) => Number(weight.toFixed(12)))).toEqual([
      0.5, 0.3, 0.2,
    ]);
    expect(pairwiseWinning?.shares).toEqual([
      [0, 0, 1],
      [1, 0, 1],
      [0, 0, 0],
    ]);
    expect(weightSampling.method).toBe("fixed");
  });

  it("lets scores tie that differ by rounding alone", () => {
    const { alternatives } = simulated(
      {
        rows: [
          [0.8, 0.3, 0.5],
          [0.4, 0.9, 0.6],
        ],
        statement: { kind: "fixed", points: { c0: 0.5, c1: 0.3, c2: 0.2 } },
      },
      { draws: 10, seed: 1 },
    );
    expect(alternatives.map(({ rankAcceptability }) => rankAcceptability)).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it("gives duplicates the same figures and neither a win", () => {
    const { alternatives, pairwiseWinning } = simulated({
      rows: [
        [0.7, 0.4],
        [0.2, 0.9],
        [0.7, 0.4],
      ],
    });
    expect(alternatives[2]).toEqual({ ...alternatives[0], alternative: "a2" });
    expect(pairwiseWinning?.shares[0]?.[2]).toBe(0);
    expect(pairwiseWinning?.shares[2]?.[0]).toBe(0);
  });

  it("keeps to what is known of the weights, in whatever order the criteria are named", () => {
    const { table } = prepared({
      rows: [
        [1, 0],
        [0, 1],
      ],
    });
    const space = expectOk(weightSpace(["c1", "c0"], { kind: "ordinal", order: ["c1", "c0"] }));
    const { alternatives } = expectOk(smaa(table, space, { draws: 1000, seed: 1 }));
    expect(alternatives.map(({ rankAcceptability }) => rankAcceptability[0])).toEqual([0, 1]);
  });

  it("says how many draws were clipped", () => {
    const { clippedShare } = simulated({ rows: [[{ kind: "interval", low: 0.5, high: 1.5 }], [0.7]] });
    expect(Math.abs((clippedShare as number) - 0.5)).toBeLessThan(0.01);
  });

  it.each([
    { situation: "one alternative", rows: [[0.4, 0.6]], reason: "one-alternative", acceptability: [[1]] },
    { situation: "no alternative", rows: [], reason: "no-alternatives", acceptability: [] },
  ])("does not apply to $situation, and says so", ({ rows, reason, acceptability }) => {
    const { table, space } = prepared({ rows }, 2);
    const result = expectOk(smaa(table, space, { draws: 100, seed: 1 }));
    expect(result.notApplicable).toBe(reason);
    expect(result.alternatives.map(({ rankAcceptability }) => rankAcceptability)).toEqual(acceptability);
    expect(result.pairwiseWinning?.shares.length).toBe(rows.length);
  });

  it("leaves out pairwise winning on request", () => {
    const rows = [[0.7], [0.4]];
    const settings = { draws: 100, seed: 1, hasPairwiseWinning: false };
    expect(simulated({ rows }, settings)).toEqual({
      ...simulated({ rows }, { draws: 100, seed: 1 }),
      pairwiseWinning: null,
    });
    const many = Array.from({ length: 70 }, (_none, row) => [row / 70]);
    const { pairwiseWinning, alternatives } = simulated({ rows: many }, settings);
    expect(pairwiseWinning).toBeNull();
    expect(alternatives[69]?.rankAcceptability[0]).toBe(1);
  });

  it("refuses what cannot be simulated", () => {
    const { table, space } = prepared({ rows: [[0.5], [0.6]] });
    expectRefusal(smaa(table, space, { draws: 0, seed: 1 }), "draws-out-of-range");
    expectRefusal(smaaInSteps(table, space, { draws: 10, seed: 1 }, 0), "draws-out-of-range");
  });
});

describe("smaaInSteps", () => {
  const { table, space } = prepared({
    rows: [
      [{ kind: "normal", mean: 0.5, standardDeviation: 0.1 }, 0.3],
      [0.4, 0.6],
    ],
  });

  it("tells how far it has come, round by round", () => {
    const steps = expectOk(smaaInSteps(table, space, { draws: 100, seed: 1 }, 60));
    expect([...steps]).toEqual([
      { round: "acceptability", drawsDone: 60, draws: 100 },
      { round: "acceptability", drawsDone: 100, draws: 100 },
      { round: "confidence", drawsDone: 60, draws: 100 },
      { round: "confidence", drawsDone: 100, draws: 100 },
    ]);
  });

  it("ends at the same digits whatever the steps", () => {
    const steps = expectOk(smaaInSteps(table, space, { draws: 1000, seed: "x" }, 7));
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value).toEqual(expectOk(smaa(table, space, { draws: 1000, seed: "x" })));
  });
});
