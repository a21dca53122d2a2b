import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { defineScale } from "./criterion.ts";
import type { Measurement } from "./sampling/measurement.ts";
import { measurementTable } from "./sampling/measurement-table.ts";
import { confidenceCount } from "./smaa-confidence.ts";

const scale = expectOk(defineScale({ worst: 0, best: 1 }));
const CRITERIA = ["x", "y"].map((id) => ({ id, name: "", scale }));
const exact = (value: number): Measurement => ({ kind: "exact", value });
const tableOf = (...measurements: readonly (readonly Measurement[])[]) =>
  expectOk(
    measurementTable({
      alternatives: measurements.map((_row, row) => `a${row}`),
      criteria: CRITERIA,
      measurements,
    }),
  );

describe("confidenceCount", () => {
  it("counts who is first under weights of their own, ties included", () => {
    const table = tableOf([exact(0.8), exact(0.2)], [exact(0.5), exact(0.5)], [exact(0.5), exact(0.5)]);
    const own = [Float64Array.of(0.9, 0.1), Float64Array.of(0.2, 0.8), Float64Array.of(0.9, 0.1)];
    const count = confidenceCount(table, own, 1);
    count.advance(1);
    expect([...count.firsts]).toEqual([1, 1, 0]);
  });

  it("leaves out who has no central weights", () => {
    const count = confidenceCount(
      tableOf([exact(1), exact(1)], [exact(0), exact(0)]),
      [Float64Array.of(1, 0), null],
      1,
    );
    count.advance(3);
    expect([...count.firsts]).toEqual([3, 0]);
  });

  it("finds the share of score draws: three alternatives of which two are uniform", () => {
    const uniform: Measurement = { kind: "interval", low: 0, high: 1 };
    const table = tableOf([uniform, exact(0)], [uniform, exact(0)], [exact(0.5), exact(0)]);
    const own = [0, 1, 2].map(() => Float64Array.of(1, 0));
    const count = confidenceCount(table, own, 1);
    count.advance(20_000);
    for (const [row, share] of [3 / 8, 3 / 8, 1 / 4].entries()) {
      expect(Math.abs((count.firsts[row] as number) / 20_000 - share)).toBeLessThan(0.02);
    }
  });
});
