import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { type Criterion, defineScale, type ScaleProposal } from "./criterion.ts";
import { rowOfAlternative, valueTable, valueTableOf01 } from "./value-table.ts";

function criterion<K extends string>(id: K, proposal: ScaleProposal): Criterion<K> {
  return { id, name: id, scale: expectOk(defineScale(proposal)) };
}

const GROWTH = criterion("growth", { worst: 0, best: 10 });
const COST = criterion("cost", { worst: 5, best: 0 });

describe("valueTable", () => {
  it("values every rating on the scale of its criterion, row by row", () => {
    const table = expectOk(
      valueTable({
        alternatives: ["a", "b"],
        criteria: [GROWTH, COST],
        ratings: [
          [7, 2.5],
          [10, 5],
        ],
      }),
    );
    expect(table).toEqual({
      alternatives: ["a", "b"],
      criteria: ["growth", "cost"],
      values: Float64Array.of(0.7, 0.5, 1, 0),
      known: null,
    });
  });

  it("keeps a missing rating missing", () => {
    const ratings = [[null, 0]];
    const table = expectOk(valueTable({ alternatives: ["a"], criteria: [GROWTH, COST], ratings }));
    expect(table.values).toEqual(Float64Array.of(0, 1));
    expect(table.known).toEqual(Uint8Array.of(0, 1));
  });

  it("is empty for no alternatives", () => {
    const table = expectOk(valueTable({ alternatives: [], criteria: [GROWTH], ratings: [] }));
    expect(table).toEqual({
      alternatives: [],
      criteria: ["growth"],
      values: new Float64Array(),
      known: null,
    });
  });

  it.each([
    {
      fault: "an alternative comes twice",
      alternatives: ["a", "a"],
      criteria: [GROWTH],
      ratings: [[1], [2]],
      refusal: { code: "alternative-repeated", alternative: "a" },
    },
    {
      fault: "a criterion comes twice",
      alternatives: ["a"],
      criteria: [GROWTH, GROWTH],
      ratings: [[1, 1]],
      refusal: { code: "criterion-repeated", criterion: "growth" },
    },
    {
      fault: "a row is missing",
      alternatives: ["a", "b"],
      criteria: [GROWTH],
      ratings: [[1]],
      refusal: { code: "rows-miscounted", rows: 1, expected: 2 },
    },
    {
      fault: "a row is too short",
      alternatives: ["a", "b"],
      criteria: [GROWTH, COST],
      ratings: [[1, 1], [1]],
      refusal: { code: "row-length-differs", alternative: "b", entries: 1, expected: 2 },
    },
    {
      fault: "a rating is no number",
      alternatives: ["a"],
      criteria: [GROWTH],
      ratings: [[Number.NaN]],
      refusal: { code: "rating-not-finite", alternative: "a", criterion: "growth", value: Number.NaN },
    },
    {
      fault: "a rating lies off its scale",
      alternatives: ["a", "b"],
      criteria: [GROWTH, COST],
      ratings: [
        [1, 1],
        [1, 6],
      ],
      refusal: {
        code: "rating-out-of-scale",
        alternative: "b",
        criterion: "cost",
        value: 6,
        worst: 5,
        best: 0,
      },
    },
  ])("refuses a table in which $fault", ({ alternatives, criteria, ratings, refusal }) => {
    expect(valueTable({ alternatives, criteria, ratings })).toEqual({ ok: false, error: refusal });
  });
});

describe("valueTableOf01", () => {
  it("takes values as they are", () => {
    expect(expectOk(valueTableOf01(["a"], ["x", "y"], [[0.25, null]]))).toEqual({
      alternatives: ["a"],
      criteria: ["x", "y"],
      values: Float64Array.of(0.25, 0),
      known: Uint8Array.of(1, 0),
    });
  });

  it("refuses what lies beyond 0 and 1 unless it may be there", () => {
    expect(valueTableOf01(["a"], ["x"], [[1.2]])).toMatchObject({
      ok: false,
      error: { value: 1.2, best: 1 },
    });
    expect(expectOk(valueTableOf01(["a"], ["x"], [[1.2]], "extrapolate")).values).toEqual(
      Float64Array.of(1.2),
    );
    expect(expectOk(valueTableOf01(["a"], ["x"], [[1.2]], "clip")).values).toEqual(Float64Array.of(1));
  });
});

describe("places in a table", () => {
  const table = expectOk(
    valueTableOf01<string, string>(
      ["a", "b"],
      ["x", "y"],
      [
        [0, 0],
        [0, 0],
      ],
    ),
  );

  it("are counted from 0", () => {
    expect(expectOk(rowOfAlternative(table, "b"))).toBe(1);
  });

  it("are refused for what the table does not have", () => {
    expect(rowOfAlternative(table, "c")).toEqual({
      ok: false,
      error: { code: "alternative-unknown", alternative: "c" },
    });
  });
});
