import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { type GowerRefusal, type GowerTable, gowerRefusal, withObservedRanges } from "./gower-table.ts";

const PERCENT = { lowest: 0, highest: 100, origin: "declared" } as const;
const TABLE: GowerTable = {
  columns: [
    { kind: "nominal" },
    { kind: "numeric", range: PERCENT },
    { kind: "ordinal-rank", range: null },
    { kind: "asymmetric-binary" },
    { kind: "numeric", range: null },
  ],
  weights: null,
  rows: [
    ["a", 20, 3, true, null],
    [null, 70, 1, 0, null],
  ],
};

describe("withObservedRanges", () => {
  it("takes what is not declared from the rows, and nothing from a column without values", () => {
    const { columns, rows } = expectOk(withObservedRanges(TABLE));
    expect(columns).toEqual([
      { kind: "nominal" },
      { kind: "numeric", range: PERCENT },
      { kind: "ordinal-rank", range: { lowest: 1, highest: 3, origin: "observed" } },
      { kind: "asymmetric-binary" },
      { kind: "numeric", range: null },
    ]);
    expect(rows).toBe(TABLE.rows);
    expect(gowerRefusal({ ...TABLE, columns })).toBeNull();
  });

  it("refuses values that have no place on a range", () => {
    expect(withObservedRanges({ ...TABLE, rows: [["a", 20, "high", true, null]] })).toEqual({
      ok: false,
      error: {
        code: "gower-value-mismatched",
        row: 0,
        column: 2,
        value: "high",
        expected: "a finite number",
      },
    });
  });
});

describe("gowerRefusal", () => {
  const observed = expectOk(withObservedRanges(TABLE));
  const column = (range: {
    readonly lowest: number;
    readonly highest: number;
    readonly origin: "declared" | "observed";
  }) => ({
    columns: [{ kind: "numeric", range } as const],
    rows: [],
  });
  const refused: readonly [string, Partial<GowerTable>, GowerRefusal][] = [
    [
      "a row too short",
      { rows: [...TABLE.rows, ["a"]] },
      { code: "gower-row-misshapen", row: 2, entries: 1, expected: 5 },
    ],
    [
      "weights that are too few",
      { weights: [1] },
      { code: "gower-weights-misshapen", weights: 1, expected: 5 },
    ],
    [
      "a negative weight",
      { weights: [1, -1, 1, 1, 1] },
      { code: "gower-weight-invalid", column: 1, weight: -1 },
    ],
    [
      "an endless weight",
      { weights: [1, 1, Number.POSITIVE_INFINITY, 1, 1] },
      { code: "gower-weight-invalid", column: 2, weight: Number.POSITIVE_INFINITY },
    ],
    ["no weight at all", { weights: [0, 0, 0, 0, 0] }, { code: "gower-weights-all-zero", columns: 5 }],
    [
      "a number that is none",
      { rows: [[Number.NaN, 1, 2, true, null]] },
      { code: "gower-value-mismatched", row: 0, column: 0, value: Number.NaN, expected: "a finite number" },
    ],
    [
      "a likeness that is neither there nor not",
      { rows: [["a", 1, 2, 2, null]] },
      { code: "gower-value-mismatched", row: 0, column: 3, value: 2, expected: "yes or no, or 1 or 0" },
    ],
    ["a missing range", { rows: [["a", 1, 2, true, 5]] }, { code: "gower-range-missing", column: 4 }],
    [
      "a declared range without width",
      column({ lowest: 3, highest: 3, origin: "declared" }),
      { code: "gower-range-invalid", column: 0, lowest: 3, highest: 3 },
    ],
    [
      "an observed range that runs backward",
      column({ lowest: 3, highest: 2, origin: "observed" }),
      { code: "gower-range-invalid", column: 0, lowest: 3, highest: 2 },
    ],
    [
      "a range that is no number",
      column({ lowest: Number.NaN, highest: 2, origin: "declared" }),
      { code: "gower-range-invalid", column: 0, lowest: Number.NaN, highest: 2 },
    ],
    [
      "an endless range",
      column({ lowest: -1.5e308, highest: 1.5e308, origin: "observed" }),
      { code: "gower-range-invalid", column: 0, lowest: -1.5e308, highest: 1.5e308 },
    ],
    [
      "a value off its range",
      { rows: [["a", 101, 2, true, null]] },
      { code: "gower-value-off-range", row: 0, column: 1, value: 101, lowest: 0, highest: 100 },
    ],
  ];

  it.each(refused)("names %s", (_name, change, refusal) => {
    expect(gowerRefusal({ ...observed, ...change })).toEqual(refusal);
  });

  it("finds nothing wrong with words, yes and no, and what is missing", () => {
    expect(gowerRefusal(observed)).toBeNull();
  });
});
