import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { decisionOf, type Row } from "../testing/random-values.ts";
import { levelChange } from "./level-change.ts";
import { scoreTable } from "./score.ts";

function changes(rows: readonly Row[], points: readonly number[]) {
  const { table, weights } = decisionOf(rows, points);
  const scored = expectOk(scoreTable(table, weights));
  return table.criteria.map((_criterion, column) => levelChange(scored, 0, 1, column));
}

describe("levelChange", () => {
  it("divides the lead by the difference of values where all is known", () => {
    const rows = [
      [0.9, 0.4, 0.3],
      [0.5, 0.6, 0.3],
    ];
    expect(changes(rows, [2, 1, 1])).toEqual([
      expect.closeTo(0.375, 12),
      expect.closeTo(-0.75, 12),
      "same-value",
    ]);
  });

  it("is the least change that can be made where what is known comes to the same at two", () => {
    const rows = [
      [0.9, 0.1, null],
      [0.6, null, 0.5],
    ];
    const [first] = changes(rows, [4, 1, 2]);
    const [w0, w1, w2] = [4 / 7 - Number(first), 1 / 7, 2 / 7];
    expect((0.9 * w0 + 0.1 * w1) / (w0 + w1)).toBeCloseTo((0.6 * w0 + 0.5 * w2) / (w0 + w2), 12);
    expect(Number(first)).toBeLessThanOrEqual(4 / 7);
  });

  it("is more than there is when nothing less does it, and absent when nothing would", () => {
    const rows = [
      [0.9, 0.1, 0.6],
      [0.2, null, 0.5],
    ];
    expect(changes(rows, [2, 1, 1])).toEqual([
      expect.closeTo((0.875 - Math.sqrt(0.083125)) / 1.4, 12),
      expect.closeTo(-1.625, 12),
      "never-level",
    ]);
    const [, tooMuch] = changes(
      [
        [0.5, 0.6],
        [0.2, null],
      ],
      [1, 1],
    );
    expect(tooMuch).toBeCloseTo(0.875, 12);
  });

  it("goes to the last of the weight of one that is known on this criterion alone", () => {
    const rows = [
      [null, null, 0.1],
      [null, 0.1, 0.2],
    ];
    expect(changes(rows, [2, 1, 1])).toEqual(["values-missing", "never-level", expect.closeTo(0.25, 12)]);
  });

  it("compares undivided what both lack alike", () => {
    const rows = [
      [0.5, null, 0.1],
      [0.3, null, 0.3],
    ];
    expect(changes(rows, [3, 1, 2])).toEqual([
      expect.closeTo(1 / 6, 12),
      "values-missing",
      expect.closeTo(-1 / 6, 12),
    ]);
  });

  it("is 0 for two that are level, and absent where nothing is known of either or one has no score", () => {
    expect(
      changes(
        [
          [0.5, null, null],
          [0.2, 0.8, null],
        ],
        [1, 1, 1],
      ),
    ).toEqual([0, 0, "values-missing"]);
    expect(
      changes(
        [
          [0.5, 0.5],
          [null, null],
        ],
        [1, 1],
      ),
    ).toEqual(["values-missing", "values-missing"]);
  });
});
