import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { comparisonMatrix } from "./comparison-matrix.ts";

describe("comparisonMatrix", () => {
  it("keeps the comparisons row by row, rounded reciprocals too", () => {
    expect(
      expectOk(
        comparisonMatrix([
          [1, 8],
          [0.13, 1],
        ]),
      ),
    ).toEqual({
      size: 2,
      values: Float64Array.of(1, 8, 0.13, 1),
    });
  });

  it.each([
    { fault: "nothing", rows: [], refusal: { code: "comparisons-empty" } },
    {
      fault: "a row too short",
      rows: [[1, 2], [0.5]],
      refusal: { code: "comparisons-not-square", row: 1, entries: 1, expected: 2 },
    },
    {
      fault: "a zero",
      rows: [
        [1, 0],
        [2, 1],
      ],
      refusal: { code: "comparison-out-of-range", row: 0, column: 1, value: 0, minimum: 1e-9, maximum: 1e9 },
    },
    {
      fault: "a negative",
      rows: [
        [1, 2],
        [-0.5, 1],
      ],
      refusal: {
        code: "comparison-out-of-range",
        row: 1,
        column: 0,
        value: -0.5,
        minimum: 1e-9,
        maximum: 1e9,
      },
    },
    {
      fault: "what is no number",
      rows: [[Number.NaN]],
      refusal: {
        code: "comparison-out-of-range",
        row: 0,
        column: 0,
        value: Number.NaN,
        minimum: 1e-9,
        maximum: 1e9,
      },
    },
    {
      fault: "what has no end",
      rows: [[Infinity]],
      refusal: {
        code: "comparison-out-of-range",
        row: 0,
        column: 0,
        value: Infinity,
        minimum: 1e-9,
        maximum: 1e9,
      },
    },
    {
      fault: "two that contradict",
      rows: [
        [1, 3],
        [0.5, 1],
      ],
      refusal: { code: "comparison-not-reciprocal", row: 0, column: 1, value: 3, opposite: 0.5 },
    },
    {
      fault: "a diagonal other than 1",
      rows: [[2]],
      refusal: { code: "comparison-not-reciprocal", row: 0, column: 0, value: 2, opposite: 2 },
    },
  ])("refuses $fault", ({ rows, refusal }) => {
    expect(comparisonMatrix(rows)).toEqual({ ok: false, error: refusal });
  });
});
