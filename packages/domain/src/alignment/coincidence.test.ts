import { describe, expect, it } from "vitest";
import { coincidencesOf } from "./coincidence.ts";

describe("coincidencesOf", () => {
  it("counts each pair of a unit by how many values the unit has, and leaves out what is said once", () => {
    const rows = [
      [0, 1, null, 1],
      [0, 1, null, null],
      [1, null, 0, null],
    ];
    expect(coincidencesOf(rows, 2)).toEqual({
      meetings: Float64Array.from([1, 1, 1, 2]),
      counts: [2, 3],
      units: 2,
      values: 5,
    });
  });

  it("finds nothing in nothing", () => {
    expect(coincidencesOf([], 0)).toMatchObject({ counts: [], units: 0, values: 0 });
  });
});
