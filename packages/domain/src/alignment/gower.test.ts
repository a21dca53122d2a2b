import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { gowerDistances } from "./gower.ts";
import { type GowerColumn, type GowerTable, withObservedRanges } from "./gower-table.ts";

const NOMINAL: GowerColumn = { kind: "nominal" };
const PRESENT: GowerColumn = { kind: "asymmetric-binary" };
const TENTHS: GowerColumn = { kind: "numeric", range: { lowest: 0, highest: 10, origin: "declared" } };

function distancesOf(
  columns: readonly GowerColumn[],
  rows: GowerTable["rows"],
  weights: readonly number[] | null = null,
) {
  return expectOk(gowerDistances({ columns, rows, weights })).distances;
}

describe("gowerDistances", () => {
  it("takes the weighted mean over the columns known of both", () => {
    const rows = [
      ["a", 2],
      ["b", 7],
      ["b", null],
    ];
    const { distances, coverages } = expectOk(
      gowerDistances({ columns: [NOMINAL, TENTHS], rows, weights: [1, 3] }),
    );
    expect(distances).toEqual([
      [0, 0.625, 1],
      [0.625, 0, 0],
      [1, 0, 0],
    ]);
    expect(coverages[0]).toEqual([1, 1, 0.25]);
  });

  it("is absent where nothing with weight is known of both, of a row with itself too", () => {
    expect(
      distancesOf(
        [NOMINAL, TENTHS],
        [
          ["a", null],
          [null, 3],
          [null, null],
        ],
      ),
    ).toEqual([
      [0, null, null],
      [null, 0, null],
      [null, null, null],
    ]);
    expect(
      distancesOf(
        [NOMINAL, TENTHS],
        [
          ["a", 1],
          ["b", null],
        ],
        [0, 1],
      )[0],
    ).toEqual([0, null]);
  });

  it("leaves out what both lack, where only having it is a likeness", () => {
    const rows = [
      [true, 1],
      [false, 1],
      [false, 0],
    ];
    expect(distancesOf([PRESENT, PRESENT], rows)).toEqual([
      [0, 0.5, 1],
      [0.5, 0, 1],
      [1, 1, null],
    ]);
    expect(distancesOf([PRESENT], [[null], [true]])[0]).toEqual([null, null]);
  });

  it("compares a column that is observed to be constant, and lists it", () => {
    const table = {
      columns: [NOMINAL, { kind: "numeric", range: null }],
      weights: null,
      rows: [
        ["a", 4],
        ["b", 4],
      ],
    } as const;
    const gower = expectOk(gowerDistances(expectOk(withObservedRanges(table))));
    expect(gower.distances[0]).toEqual([0, 0.5]);
    expect(gower.constantColumns).toEqual([1]);
  });

  it("has nothing to say of no rows and of no columns", () => {
    expect(distancesOf([NOMINAL], [])).toEqual([]);
    expect(distancesOf([], [[], []])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("refuses what the table refuses", () => {
    expect(gowerDistances({ columns: [NOMINAL], weights: null, rows: [[]] })).toEqual({
      ok: false,
      error: { code: "gower-row-misshapen", row: 0, entries: 0, expected: 1 },
    });
  });
});
