import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { defineScale, type OutOfRangeMode } from "../criterion.ts";
import type { Measurement } from "./measurement.ts";
import { measurementTable } from "./measurement-table.ts";
import { valueSampler } from "./value-sampler.ts";

function tableOf(outOfRange: OutOfRangeMode, ...row: readonly Measurement[]) {
  const scale = expectOk(defineScale({ worst: 0, best: 1, outOfRange }));
  const criteria = row.map((_entry, index) => ({ id: `c${index}`, name: "", scale }));
  return expectOk(measurementTable({ alternatives: ["a"], criteria, measurements: [row] }));
}

const EXACT = { kind: "exact", value: 0.3 } as const;
const HALF_OUTSIDE = { kind: "interval", low: 0.5, high: 1.5 } as const;

describe("valueSampler", () => {
  it("draws what is uncertain and leaves the rest", () => {
    const table = tableOf("refuse", EXACT, HALF_OUTSIDE);
    const values = table.values.slice();
    const sampler = valueSampler(table, 1, "scores");
    const drawn = [0, 1, 2, 3].map(() => {
      sampler.draw(values);
      return [...values];
    });
    expect(drawn.map(([first]) => first)).toEqual([0.3, 0.3, 0.3, 0.3]);
    expect(new Set(drawn.map(([, second]) => second)).size).toBeGreaterThan(1);
  });

  it.each<{ mode: OutOfRangeMode; share: number; highest: number }>([
    { mode: "refuse", share: 0.5, highest: 1 },
    { mode: "clip", share: 0.5, highest: 1 },
    { mode: "extrapolate", share: 0, highest: 1.5 },
  ])("says how many draws counted as an end of the scale: $mode", ({ mode, share, highest }) => {
    const table = tableOf(mode, HALF_OUTSIDE);
    const sampler = valueSampler(table, 1, "scores");
    expect(sampler.clippedShare()).toBeNull();
    const values = new Float64Array(1);
    let largest = 0;
    for (let draw = 0; draw < 10_000; draw++) {
      sampler.draw(values);
      largest = Math.max(largest, values[0] as number);
    }
    expect(Math.abs((sampler.clippedShare() as number) - share)).toBeLessThan(0.02);
    expect(Math.abs(largest - highest)).toBeLessThan(0.001);
  });

  it("values draws on a scale that turns", () => {
    const scale = expectOk(defineScale({ worst: 0, best: 1, points: [{ x: 0.5, value: 0.9 }] }));
    const measurement = { kind: "interval", low: 0.5, high: 1 } as const;
    const criteria = [{ id: "x", name: "", scale }];
    const table = expectOk(
      measurementTable({ alternatives: ["a"], criteria, measurements: [[measurement]] }),
    );
    const values = table.values.slice();
    const sampler = valueSampler(table, 1, "scores");
    for (let draw = 0; draw < 100; draw++) {
      sampler.draw(values);
      expect(values[0]).toBeGreaterThanOrEqual(0.9);
    }
    expect(sampler.clippedShare()).toBe(0);
  });

  it("draws other numbers for another purpose", () => {
    const table = tableOf("clip", { kind: "normal", mean: 0.5, standardDeviation: 0.1 });
    const drawn = (["scores", "confidence"] as const).map((purpose) => {
      const values = table.values.slice();
      valueSampler(table, 1, purpose).draw(values);
      return values[0];
    });
    expect(drawn[0]).not.toBe(drawn[1]);
  });
});
