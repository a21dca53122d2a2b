import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { defineScale } from "./criterion.ts";
import type { Measurement } from "./sampling/measurement.ts";
import { measurementTable } from "./sampling/measurement-table.ts";
import { weightSpace } from "./sampling/weight-space.ts";
import { finished, smaaRun } from "./smaa-run.ts";

const scale = expectOk(defineScale({ worst: 0, best: 1 }));
const SPACE = expectOk(weightSpace(["x"], { kind: "uniform-simplex" }));

function tableOf(...measurements: readonly Measurement[]) {
  return expectOk(
    measurementTable({
      alternatives: measurements.map((_entry, row) => `a${row}`),
      criteria: [{ id: "x", name: "", scale }],
      measurements: measurements.map((entry) => [entry]),
    }),
  );
}

const CERTAIN = tableOf({ kind: "exact", value: 0.6 }, { kind: "exact", value: 0.4 });
const UNCERTAIN = tableOf({ kind: "exact", value: 0.6 }, { kind: "interval", low: 0, high: 0.8 });

describe("smaaRun", () => {
  it.each([
    { scores: "certain", table: CERTAIN, confidenceDraws: 1 },
    { scores: "uncertain", table: UNCERTAIN, confidenceDraws: 5 },
  ])("needs a second round of $confidenceDraws draws with $scores scores", ({ table, confidenceDraws }) => {
    expect([...smaaRun(table, SPACE, { draws: 5, seed: 1 })]).toEqual([
      { round: "acceptability", drawsDone: 5, draws: 5 },
      { round: "confidence", drawsDone: confidenceDraws, draws: confidenceDraws },
    ]);
  });

  it("ends with the figures and how they came about", () => {
    const { alternatives, ...rest } = finished(smaaRun(UNCERTAIN, SPACE, { draws: 10_000, seed: "x" }));
    expect(Math.abs((alternatives[0]?.rankAcceptability[0] as number) - 0.75)).toBeLessThan(0.02);
    expect(Math.abs((alternatives[1]?.confidenceFactor.value as number) - 0.25)).toBeLessThan(0.02);
    expect(rest).toMatchObject({
      criteria: ["x"],
      draws: 10_000,
      seed: "x",
      weightSampling: { method: "fixed" },
      clippedShare: 0,
      notApplicable: null,
    });
  });
});
