import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { defineScale } from "../criterion.ts";
import type { Measurement } from "./measurement.ts";
import { atMeans, type MissingMeasurementMode, measurementTable } from "./measurement-table.ts";

const RISING = { id: "x", name: "X", scale: expectOk(defineScale({ worst: 0, best: 10 })) };
const FALLING = { id: "y", name: "Y", scale: expectOk(defineScale({ worst: 8, best: 4 })) };
const EXACT = { kind: "exact", value: 5 } as const;

function tableOf(rows: readonly (readonly (Measurement | null)[])[], missing?: MissingMeasurementMode) {
  const alternatives = ["a", "b"].slice(0, rows.length);
  const mode = missing === undefined ? {} : { missing };
  return measurementTable({ alternatives, criteria: [RISING, FALLING], measurements: rows, ...mode });
}

describe("measurementTable", () => {
  it("values exact measurements, and uncertain ones at their mean", () => {
    const table = expectOk(
      tableOf([
        [EXACT, { kind: "normal", mean: 5, standardDeviation: 1 }],
        [{ kind: "interval", low: 2, high: 4 }, EXACT],
      ]),
    );
    expect(table).toMatchObject({ alternatives: ["a", "b"], criteria: ["x", "y"], known: null });
    expect(table.values).toEqual(Float64Array.of(0.5, 0.75, 0.3, 0.75));
    expect(table.uncertain.map(({ place }) => place)).toEqual([1, 2]);
  });

  it("takes a spread without width for exact, at the end of the scale where it lies beyond", () => {
    const table = expectOk(
      tableOf([
        [
          { kind: "interval", low: 12, high: 12 },
          { kind: "normal", mean: 6, standardDeviation: 0 },
        ],
      ]),
    );
    expect(table.values).toEqual(Float64Array.of(1, 0.5));
    expect(table.uncertain).toEqual([]);
  });

  it("takes a missing measurement for its whole scale only when asked", () => {
    expect(tableOf([[EXACT, null]])).toEqual({
      ok: false,
      error: { code: "measurement-missing", alternative: "a", criterion: "y", remedy: "whole-scale" },
    });
    const table = expectOk(tableOf([[EXACT, null]], "whole-scale"));
    expect(table.values).toEqual(Float64Array.of(0.5, 0.5));
    expect(table.uncertain[0]).toMatchObject({
      place: 1,
      measurement: { kind: "interval", low: 4, high: 8 },
    });
  });

  it("can be had as if every measurement were its mean", () => {
    const table = expectOk(tableOf([[EXACT, null]], "whole-scale"));
    expect(atMeans(table)).toEqual({ ...table, uncertain: [] });
  });

  it.each<{ fault: string; rows: readonly (readonly (Measurement | null)[])[]; refusal: object }>([
    { fault: "a short row", rows: [[EXACT]], refusal: { code: "row-length-differs", alternative: "a" } },
    {
      fault: "an exact rating off the scale",
      rows: [[{ kind: "exact", value: 11 }, EXACT]],
      refusal: { code: "rating-out-of-scale", alternative: "a", criterion: "x", value: 11 },
    },
    {
      fault: "an exact rating that is no number",
      rows: [[{ kind: "exact", value: Number.NaN }, EXACT]],
      refusal: { code: "rating-not-finite", alternative: "a", criterion: "x" },
    },
    {
      fault: "a distribution that is none",
      rows: [[{ kind: "beta", alpha: 0, beta: 2 }, EXACT]],
      refusal: {
        code: "measurement-invalid",
        alternative: "a",
        criterion: "x",
        kind: "beta",
        parameters: { alpha: 0, beta: 2 },
        reason: "too-small",
      },
    },
  ])("refuses $fault", ({ rows, refusal }) => {
    expect(tableOf(rows)).toMatchObject({ ok: false, error: refusal });
  });
});
