import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import {
  AI,
  BIOTECH,
  CHIPS,
  criterion,
  MODEL,
  modelWith,
  points,
  priorityInputs,
  rated,
  ratedAll,
  technology,
} from "../testing/priority-builder.ts";
import { DRAWS_MAXIMUM, type Firmness, priorityFirmness, shareError } from "./firmness.ts";
import type { FirmnessKind, FirmnessRun } from "./firmness-run.ts";
import type { PriorityModel } from "./model.ts";
import type { RatedValue } from "./rated-value.ts";
import type { PriorityRunInputs, SimulationSettings } from "./run-inputs.ts";
import { measurementTable } from "./sampling/measurement-table.ts";
import { weightSpace } from "./sampling/weight-space.ts";
import { smaa } from "./smaa.ts";
import { smaaParts } from "./smaa-parts.ts";
import { priorityStanding } from "./standing.ts";

const ALL = { need: 4, stake: 2, foundation: 3, room: 1, divergence: 4, rivalry: 2 };

function firmnessOf(inputs: PriorityRunInputs, simulation: Partial<SimulationSettings> = {}): Firmness {
  const standing = expectOk(priorityStanding(inputs));
  const settings = { ...inputs.simulation, ...simulation };
  return expectOk(priorityFirmness(inputs.model, inputs.ratings, standing, settings));
}
function runOf({ runs }: Firmness, kind: FirmnessKind): FirmnessRun {
  const found = runs.find((run) => run.kind === kind);
  if (found === undefined) throw new Error(`no run of ${kind}`);
  return found;
}

describe("priorityFirmness", () => {
  it("says how often each technology takes each rank, under any weights and wherever ratings lie", () => {
    const open: RatedValue = { kind: "interval", low: 0, high: 4 };
    const inputs = priorityInputs([
      ...ratedAll(AI, ALL),
      ...ratedAll(CHIPS, { ...ALL, need: open, room: open }),
    ]);
    const firmness = firmnessOf(inputs, { draws: 2000 });
    expect(firmness.runs.map(({ kind }) => kind)).toEqual(["weights", "ratings", "both"]);
    for (const { technologies, pairwise } of firmness.runs) {
      expect(technologies.map((entry) => entry.technology)).toEqual(
        expectOk(priorityStanding(inputs)).technologies.map((entry) => entry.technology),
      );
      for (const [row, { acceptability, expectedRank }] of technologies.entries()) {
        expect(acceptability).toHaveLength(2);
        expect((acceptability[0] ?? 0) + (acceptability[1] ?? 0)).toBeCloseTo(1, 12);
        expect(expectedRank).toBeCloseTo((acceptability[0] ?? 0) + 2 * (acceptability[1] ?? 0), 12);
        expect(pairwise[row]?.[row]).toBe(0);
      }
    }
    const [first] = runOf(firmness, "both").technologies;
    expect(first?.acceptability[0]).toBeGreaterThan(0.05);
    expect(first?.acceptability[0]).toBeLessThan(0.95);
  });

  it("lets all who tie take the better rank", () => {
    const firmness = firmnessOf(priorityInputs([...ratedAll(AI, ALL), ...ratedAll(CHIPS, ALL)]));
    for (const { technologies, pairwise } of firmness.runs) {
      expect(technologies.map(({ acceptability }) => acceptability)).toEqual([
        [1, 0],
        [1, 0],
      ]);
      expect(pairwise).toEqual([
        [0, 0],
        [0, 0],
      ]);
    }
  });

  it("never puts a technology first that another beats on every criterion in every band", () => {
    const worse = { need: 3, stake: 1, foundation: 2, room: 0, divergence: 4, rivalry: 3 };
    const firmness = firmnessOf(
      priorityInputs([...ratedAll(AI, { ...ALL, divergence: 3 }), ...ratedAll(CHIPS, worse)]),
    );
    for (const { technologies, pairwise } of firmness.runs) {
      expect(technologies[1]).toMatchObject({
        technology: CHIPS,
        acceptability: [0, 1],
        centralWeights: null,
      });
      expect(technologies[1]?.confidence).toBeNull();
      expect(pairwise[0]?.[1]).toBe(1);
    }
  });

  it("gives the rank itself when weights are held and all ratings are exact", () => {
    const given = { need: 80, stake: 20, foundation: 10, room: 20, divergence: 30, rivalry: 40 };
    const inputs = priorityInputs(
      [
        ...ratedAll(AI, ALL),
        ...ratedAll(CHIPS, { ...ALL, need: 3 }),
        ...ratedAll(BIOTECH, { ...ALL, room: 4 }),
      ],
      { weighting: { kind: "points", points: points(given) }, model: modelWith({ emphasis: 0.3 }) },
    );
    const ranks = expectOk(priorityStanding(inputs)).technologies.map(({ rank }) => rank);
    const { technologies } = runOf(firmnessOf(inputs), "ratings");
    expect(technologies.map(({ acceptability }) => 1 + acceptability.indexOf(1))).toEqual(ranks);
    expect(technologies.every(({ centralWeights }) => centralWeights === null)).toBe(true);
  });

  it("shows the weights under which a technology is first, and how surely it then is", () => {
    const inputs = priorityInputs([
      ...ratedAll(AI, { ...ALL, need: 4, stake: 0 }),
      ...ratedAll(CHIPS, { ...ALL, need: 0, stake: 4 }),
    ]);
    const { technologies } = runOf(firmnessOf(inputs, { draws: 1000 }), "weights");
    for (const { technology: id, centralWeights, confidence, acceptability } of technologies) {
      const weight = (name: string) => centralWeights?.find((entry) => entry.criterion === name)?.weight ?? 0;
      expect(weight(id === AI ? "need" : "stake")).toBeCloseTo(0.75, 1);
      expect(weight("need") + weight("stake")).toBeCloseTo(1, 12);
      expect(weight("foundation") + weight("room") + weight("divergence") + weight("rivalry")).toBeCloseTo(
        1,
        12,
      );
      expect(confidence).toBe(1);
      expect(acceptability[0]).toBeCloseTo(0.5, 1);
    }
  });

  it("leaves out what is not ranked, and is empty when nobody is left to compare", () => {
    const unranked = priorityInputs([...ratedAll(AI, ALL), ...ratedAll(CHIPS, { need: 1 })]);
    expect(firmnessOf(unranked)).toEqual({ settings: unranked.simulation, runs: [] });
    const two = priorityInputs([...unranked.ratings, ...ratedAll(BIOTECH, ALL)]);
    expect(runOf(firmnessOf(two), "both").technologies).toHaveLength(2);
  });

  const INPUTS = priorityInputs([...ratedAll(AI, ALL), ...ratedAll(CHIPS, ALL)]);
  const STANDING = expectOk(priorityStanding(INPUTS));
  it.each([
    ["no draws", { draws: 0 }, { code: "draws-out-of-range", draws: 0, maximum: DRAWS_MAXIMUM }],
    ["half a draw", { draws: 1.5 }, { code: "draws-out-of-range", draws: 1.5, maximum: DRAWS_MAXIMUM }],
    ["too many draws", { draws: 1e6 }, { code: "draws-out-of-range", draws: 1e6, maximum: DRAWS_MAXIMUM }],
    ["draws that are no number", { draws: Number.NaN }, { code: "draws-out-of-range", draws: null }],
    ["a seed below 0", { seed: -1 }, { code: "seed-out-of-range", seed: -1, maximum: 2 ** 32 - 1 }],
    ["half a seed", { seed: 0.5 }, { code: "seed-out-of-range", seed: 0.5 }],
    ["a seed of more than 32 bits", { seed: 2 ** 32 }, { code: "seed-out-of-range", seed: 2 ** 32 }],
    ["an infinite seed", { seed: Number.POSITIVE_INFINITY }, { code: "seed-out-of-range", seed: null }],
  ])("refuses %s", (_name, changes, expected) => {
    const settings = { draws: 10, seed: 1, ...changes };
    const refused = priorityFirmness(INPUTS.model, INPUTS.ratings, STANDING, settings);
    expect(refused.ok ? null : refused.error).toMatchObject(expected);
  });

  it("accepts the ends of what it takes", () => {
    const settings = { draws: 1, seed: 2 ** 32 - 1 };
    expectOk(priorityFirmness(INPUTS.model, INPUTS.ratings, STANDING, settings));
  });

  it("refuses more technologies than it can place in reasonable time", () => {
    const many = Array.from({ length: 101 }, (_none, place) => ratedAll(technology(`t${place}`), ALL)).flat();
    const inputs = priorityInputs(many);
    const refused = priorityFirmness(
      inputs.model,
      inputs.ratings,
      expectOk(priorityStanding(inputs)),
      inputs.simulation,
    );
    expect(expectRefusal(refused, "too-many-alternatives")).toMatchObject({
      alternatives: 101,
      maximum: 100,
    });
  });

  it("refuses a model or a rating that it cannot compute with", () => {
    const settings = INPUTS.simulation;
    const broken = modelWith({ emphasis: Number.NaN });
    expectRefusal(priorityFirmness(broken, INPUTS.ratings, STANDING, settings), "setting-out-of-range");
    const off = [...INPUTS.ratings, rated(BIOTECH, "need", 9)];
    expectRefusal(priorityFirmness(INPUTS.model, off, STANDING, settings), "rated-value-off-scale");
  });
});

describe("the simulations, where amenability is the same for all", () => {
  const ONE_SIDED: PriorityModel = {
    ...MODEL,
    criteria: [
      criterion("need", "criticality"),
      criterion("stake", "criticality"),
      criterion("competition", "criticality", {
        scale: {
          worst: 0,
          best: 4,
          outOfRange: "refuse",
          points: [
            { x: 0, value: 0 },
            { x: 1, value: 0.5 },
            { x: 4, value: 1 },
          ],
        },
      }),
      criterion("foundation", "opportunity"),
    ],
  };
  const MEASURED: readonly (readonly [typeof AI, Readonly<Record<string, RatedValue | null>>])[] = [
    [
      AI,
      { need: { kind: "interval", low: 1, high: 4 }, stake: { kind: "exact", value: 1 }, competition: null },
    ],
    [
      BIOTECH,
      {
        need: { kind: "triangular", low: 1, mode: 2, high: 4 },
        stake: { kind: "exact", value: 3 },
        competition: { kind: "exact", value: 1 },
      },
    ],
    [
      CHIPS,
      {
        need: { kind: "exact", value: 1 },
        stake: { kind: "normal", mean: 3, standardDeviation: 1 },
        competition: { kind: "interval", low: 0, high: 4 },
      },
    ],
  ];
  const draws = 20_000;
  const criteria = ONE_SIDED.criteria.slice(0, 3);
  const ids = MEASURED.map(([id]) => id);

  function compared(measured: typeof MEASURED, missing: "refuse" | "whole-scale") {
    const ratings = measured.flatMap(([id, values]) => [
      ...Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [rated(id, name, value)])),
      rated(id, "foundation", 4),
    ]);
    const inputs = priorityInputs(ratings, { model: ONE_SIDED, simulation: { draws, seed: 5 } });
    const measurements = measured.map(([, values]) => criteria.map(({ id }) => values[id] ?? null));
    const table = expectOk(measurementTable({ alternatives: ids, criteria, measurements, missing }));
    const space = expectOk(
      weightSpace(
        criteria.map(({ id }) => id),
        { kind: "uniform-simplex" },
      ),
    );
    return { firmness: firmnessOf(inputs), table, space };
  }

  function expectAlike(run: FirmnessRun, generic: ReturnType<typeof smaa<typeof AI, string>>): void {
    const { alternatives, pairwiseWinning } = expectOk(generic);
    for (const [row, { technology: id, acceptability, confidence }] of run.technologies.entries()) {
      const place = ids.indexOf(id);
      const expected = alternatives[place];
      for (const [rank, share] of acceptability.entries()) {
        expect(Math.abs(share - (expected?.rankAcceptability[rank] ?? 0))).toBeLessThan(0.02);
      }
      const factor = expected?.confidenceFactor.value ?? null;
      expect(confidence === null).toBe(factor === null);
      expect(Math.abs((confidence ?? 0) - (factor ?? 0))).toBeLessThan(0.02);
      for (const [column, rival] of run.technologies.entries()) {
        const won = pairwiseWinning?.shares[place]?.[ids.indexOf(rival.technology)] ?? 0;
        expect(Math.abs((run.pairwise[row]?.[column] ?? 0) - won)).toBeLessThan(0.02);
      }
    }
  }

  it("agree with the analysis of a table of one sub-score", () => {
    const { firmness, table, space } = compared(MEASURED, "whole-scale");
    expectAlike(runOf(firmness, "both"), smaa(table, space, { draws, seed: 9 }));
  });

  it("agree with it when only weights are drawn and only ratings are", () => {
    const known = MEASURED.map(
      ([id, values]) =>
        [id, { ...values, competition: values["competition"] ?? { kind: "exact", value: 2 } }] as const,
    );
    const { firmness, table, space } = compared(known, "refuse");
    const parts = expectOk(smaaParts(table, space, { draws, seed: 9 }));
    expectAlike(runOf(firmness, "weights"), { ok: true, value: parts.weightsOnly });
    const held = runOf(firmness, "ratings");
    for (const { technology: id, acceptability } of held.technologies) {
      const expected = parts.scoresOnly.alternatives[ids.indexOf(id)]?.rankAcceptability ?? [];
      for (const [rank, share] of acceptability.entries()) {
        expect(Math.abs(share - (expected[rank] ?? 0))).toBeLessThan(0.02);
      }
    }
  });
});

describe("shareError", () => {
  it.each([
    [0.5, 9604, 0.01],
    [0, 100, 0],
    [1, 100, 0],
    [0.5, 1, 0.98],
    [0.5, 0, 1],
    [1.5, 10, 1],
    [-0.1, 10, 1],
    [Number.NaN, 10, 1],
    [0.5, Number.NaN, 1],
  ])("of a share of %d in %d draws is %d", (share, draws, expected) => {
    expect(shareError(share, draws)).toBeCloseTo(expected, 4);
  });
});
