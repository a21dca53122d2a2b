import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { checkFigure, UNITS, type Unit, unitRange } from "./unit.ts";

describe("checkFigure", () => {
  it.each([
    ["binary", 1],
    ["count", 0],
    ["rank", 1],
    ["year", 1973],
    ["percent", 100],
    ["share-0-1", 0.5],
    ["index", -2.16],
    ["usd", 0.5],
    ["as-in-title", -3],
  ] as const)("keeps %s %d", (unit, value) => {
    expect(expectOk(checkFigure(unit, value))).toBe(value);
  });

  it.each([
    ["binary", 0.5],
    ["binary", 2],
    ["count", -1],
    ["persons", 1.5],
    ["rank", 0],
    ["year", 0],
    ["percent", 100.1],
    ["share-0-1", 1.01],
    ["score-0-100", -0.1],
    ["usd-ppp", -1],
    ["index", Number.NaN],
    ["usd", Number.POSITIVE_INFINITY],
  ] as const)("refuses %s %d and says the range", (unit, value) => {
    expect(expectRefusal(checkFigure(unit, value), "figure-off-range")).toEqual({
      code: "figure-off-range",
      unit,
      value,
      ...unitRange(unit),
    });
  });

  it("keeps both ends of every range", () => {
    for (const unit of UNITS) {
      const { lowest, highest } = unitRange(unit);
      expect([checkFigure(unit, lowest).ok, checkFigure(unit, highest).ok]).toEqual([true, true]);
    }
  });

  it("keeps a number exactly when it lies in the range of its unit, whole where it must be", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Unit>(...UNITS),
        fc.double({ noNaN: true, min: -200, max: 20_000 }),
        (unit, value) => {
          const { lowest, highest, isWhole } = unitRange(unit);
          const isKept = value >= lowest && value <= highest && (!isWhole || Number.isInteger(value));
          expect(checkFigure(unit, value).ok).toBe(isKept);
        },
      ),
    );
  });
});
