import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { defineScale } from "./criterion.ts";
import type { Measurement } from "./sampling/measurement.ts";
import { measurementTable } from "./sampling/measurement-table.ts";
import { weightSpace } from "./sampling/weight-space.ts";
import { acceptabilityRound } from "./smaa-acceptability.ts";

const scale = expectOk(defineScale({ worst: 0, best: 1 }));
const CRITERIA = ["x", "y"].map((id) => ({ id, name: "", scale }));
const SIMPLEX = expectOk(weightSpace(["x", "y"], { kind: "uniform-simplex" }));
const exact = (value: number): Measurement => ({ kind: "exact", value });
const tableOf = (...measurements: readonly (readonly Measurement[])[]) =>
  expectOk(
    measurementTable({
      alternatives: measurements.map((_row, row) => `a${row}`),
      criteria: CRITERIA,
      measurements,
    }),
  );

const CERTAIN = tableOf([exact(0.8), exact(0.2)], [exact(0.3), exact(0.6)]);
const UNCERTAIN = tableOf([exact(0.8), exact(0.2)], [{ kind: "interval", low: 0, high: 0.6 }, exact(0.6)]);

describe("acceptabilityRound", () => {
  it.each([
    { scores: "certain", table: CERTAIN, clipped: null },
    { scores: "uncertain", table: UNCERTAIN, clipped: 0 },
  ])("counts the same in one step or many, $scores scores", ({ table, clipped }) => {
    const atOnce = acceptabilityRound(table, SIMPLEX, 1, true);
    atOnce.advance(150);
    const stepwise = acceptabilityRound(table, SIMPLEX, 1, true);
    for (const draws of [1, 63, 64, 2, 20]) stepwise.advance(draws);
    expect(stepwise.tally.ranked).toEqual(atOnce.tally.ranked);
    expect(stepwise.tally.weightSums).toEqual(atOnce.tally.weightSums);
    expect(atOnce.tally.draws).toBe(150);
    expect(atOnce.weightSampling().method).toBe("simplex");
    expect(atOnce.clippedShare()).toBe(clipped);
  });

  it("draws the same weights whether scores are drawn or not", () => {
    const sums = [CERTAIN, UNCERTAIN].map((table) => {
      const round = acceptabilityRound(table, SIMPLEX, 1, true);
      round.advance(1);
      return Math.max(...round.tally.weightSums);
    });
    expect(sums[0]).toBe(sums[1]);
  });
});
