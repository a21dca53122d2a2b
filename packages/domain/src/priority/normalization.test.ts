import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import {
  COST_RULES,
  type CostRule,
  NORMALIZATIONS,
  type Normalization,
  normalizedTable,
} from "./normalization.ts";
import { performanceTable } from "./performance.ts";

type Direction = "max" | "min";

function performances(column: readonly (number | null)[], direction: Direction) {
  const id = "x";
  return expectOk(
    performanceTable(
      column.map((_figure, index) => `a${index}`),
      [{ id, direction: direction === "max" ? "higher-is-better" : "lower-is-better" }],
      column.map((figure) => [figure]),
    ),
  );
}

function normalized(
  column: readonly (number | null)[],
  direction: Direction,
  normalization: Normalization,
  costRule?: CostRule,
) {
  return expectOk(normalizedTable(performances(column, direction), normalization, costRule));
}

describe("normalizedTable", () => {
  it.each<{
    method: Normalization;
    direction: Direction;
    column: number[];
    values: number[];
    costRule?: CostRule;
  }>([
    { method: "min-max", direction: "max", column: [4, 6, 5], values: [0, 1, 0.5] },
    { method: "min-max", direction: "min", column: [4, 6, 5], values: [1, 0, 0.5] },
    { method: "min-max", direction: "min", column: [1, 2, 4], values: [1, 1 / 3, 0], costRule: "reciprocal" },
    { method: "min-max", direction: "max", column: [-2, 2, 0], values: [0, 1, 0.5] },
    { method: "sum", direction: "max", column: [1, 3, 0], values: [0.25, 0.75, 0] },
    { method: "sum", direction: "min", column: [1, 2, 2], values: [0.5, 0.25, 0.25] },
    { method: "sum", direction: "min", column: [1, 3], values: [0.75, 0.25], costRule: "one-minus" },
    { method: "linear-ratio", direction: "max", column: [2, 8], values: [0.25, 1] },
    { method: "linear-ratio", direction: "min", column: [2, 8], values: [1, 0.25] },
    { method: "vector", direction: "max", column: [3, -4], values: [0.6, -0.8] },
    { method: "vector", direction: "min", column: [3, 4], values: [0.4, 0.2] },
  ])(
    "scales $column by $method where $direction is best",
    ({ method, direction, column, values, costRule }) => {
      const { table } = normalized(column, direction, method, costRule);
      for (const [index, value] of values.entries()) expect(table.values[index]).toBeCloseTo(value, 14);
    },
  );

  it("gives 0 to all and lists the criterion where min-max finds no difference but rounding", () => {
    for (const direction of ["max", "min"] as const) {
      expect(normalized([0.3, 0.1 + 0.2], direction, "min-max")).toMatchObject({
        table: { values: Float64Array.of(0, 0) },
        nonDiscriminating: ["x"],
      });
    }
  });

  it.each(NORMALIZATIONS)(
    "lists a constant column under %s too, and keeps nothing but zeros at 0",
    (method) => {
      expect(normalized([7, 7], "max", method).nonDiscriminating).toEqual(["x"]);
      for (const costRule of COST_RULES) {
        expect(normalized([0, -0], "min", method, costRule).table.values).toEqual(Float64Array.of(0, 0));
      }
    },
  );

  it("leaves missing figures missing and out of the scale", () => {
    const { table } = normalized([null, 4, 6], "max", "min-max");
    expect(table.values).toEqual(Float64Array.of(0, 0, 1));
    expect(table.known).toEqual(Uint8Array.of(0, 1, 1));
    expect(normalized([null], "max", "sum").nonDiscriminating).toEqual(["x"]);
  });

  it.each<{ fault: string; method: Normalization; direction: Direction; column: number[]; refusal: object }>([
    {
      fault: "a negative figure under sum",
      method: "sum",
      direction: "max",
      column: [1, -2],
      refusal: {
        alternative: "a1",
        criterion: "x",
        value: -2,
        reason: "negative",
        normalization: "sum",
        costRule: "reciprocal",
      },
    },
    {
      fault: "a negative figure under a ratio",
      method: "linear-ratio",
      direction: "max",
      column: [-1, 2],
      refusal: { alternative: "a0", reason: "negative" },
    },
    {
      fault: "a cost of 0 to be inverted",
      method: "linear-ratio",
      direction: "min",
      column: [1, 0],
      refusal: { alternative: "a1", value: 0, reason: "reciprocal-not-positive" },
    },
    {
      fault: "a negative cost to be inverted",
      method: "sum",
      direction: "min",
      column: [1, -1],
      refusal: { alternative: "a1", reason: "reciprocal-not-positive" },
    },
    {
      fault: "a sum that is no number",
      method: "sum",
      direction: "max",
      column: [1e308, 1.1e308],
      refusal: { alternative: "a1", reason: "too-large-or-small" },
    },
    {
      fault: "a reciprocal that is no number",
      method: "sum",
      direction: "min",
      column: [5e-324, 1],
      refusal: { reason: "too-large-or-small" },
    },
    {
      fault: "squares that vanish",
      method: "vector",
      direction: "max",
      column: [1e-200, 2e-200],
      refusal: { alternative: "a1", reason: "too-large-or-small" },
    },
  ])("refuses $fault", ({ method, direction, column, refusal }) => {
    expect(normalizedTable(performances(column, direction), method)).toMatchObject({
      ok: false,
      error: { code: "normalization-undefined", ...refusal },
    });
  });

  it("gives finite values or refuses, whatever is put in", () => {
    const figure = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, -0, 5e-324, 1e308, -1e308),
    );
    const column = fc.array(fc.option(figure, { freq: 6 }), { maxLength: 5 });
    const kind = fc.tuple(
      fc.constantFrom("max", "min"),
      fc.constantFrom(...NORMALIZATIONS),
      fc.constantFrom(...COST_RULES),
    );
    fc.assert(
      fc.property(column, kind, (figures, [direction, method, costRule]) => {
        const result = normalizedTable(performances(figures, direction as Direction), method, costRule);
        expect(!result.ok || result.value.table.values.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
