import { describe, expect, it } from "vitest";
import { agreementOf, shapeRefusal } from "./alpha-agreement.ts";
import { coincidencesOf } from "./coincidence.ts";

const ROWS = [
  [0, 1, 1],
  [0, 1, 0],
];

describe("agreementOf", () => {
  it("sets the difference within units against that over all codes", () => {
    expect(agreementOf(coincidencesOf(ROWS, 2), () => 1)).toEqual({
      units: 3,
      codes: 6,
      alpha: expect.closeTo(1 - (5 * 2) / (2 * 3 * 3), 14),
      reason: null,
    });
  });

  it("is absent without pairs, and where no two codes differ", () => {
    expect(agreementOf(coincidencesOf([[0], [null]], 1), () => 1)).toEqual({
      units: 0,
      codes: 0,
      alpha: null,
      reason: "no-pairable-codes",
    });
    expect(agreementOf(coincidencesOf([[0], [0]], 1), () => 1).reason).toBe("no-variation");
  });
});

describe("shapeRefusal", () => {
  it("names the first row that is longer or shorter", () => {
    expect(shapeRefusal([[1, 2], [1, 2], [1]])).toEqual({
      code: "code-row-misshapen",
      row: 2,
      entries: 1,
      expected: 2,
    });
    expect(shapeRefusal([])).toBeNull();
  });
});
