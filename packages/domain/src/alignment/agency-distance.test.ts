import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { positionDistances, weightDistance } from "./agency-distance.ts";

describe("weightDistance", () => {
  it("is the share of weight placed elsewhere, with what makes it up", () => {
    const between = expectOk(
      weightDistance({ security: 50, growth: 30, trade: 20 }, { security: 1, growth: 3, trade: 1 }),
    );
    expect(between.distance).toBeCloseTo(0.3, 15);
    expect(between.gaps.map(({ criterion, contribution }) => [criterion, contribution])).toEqual([
      ["growth", expect.closeTo(0.15)],
      ["security", expect.closeTo(0.15)],
      ["trade", expect.closeTo(0)],
    ]);
  });

  it("is 0 for the same proportions and 1 where nothing is shared", () => {
    expect(expectOk(weightDistance({ a: 1, b: 3 }, { a: 2, b: 6 })).distance).toBe(0);
    expect(expectOk(weightDistance({ a: 1, b: 0 }, { a: 0, b: 1.5e308 })).distance).toBe(1);
  });

  it("refuses criteria that differ, weights that are none, and no weight at all", () => {
    const [one, other] = [
      { a: 1, b: 1 },
      { b: 1, c: 1 },
    ] as readonly Record<string, number>[];
    expect(expectRefusal(weightDistance(one ?? {}, other ?? {}), "criteria-differ").criteria).toEqual([
      "a",
      "c",
    ]);
    expect(expectRefusal(weightDistance({ a: -1 }, { a: 1 }), "agency-weight-invalid")).toEqual({
      code: "agency-weight-invalid",
      agency: "first",
      criterion: "a",
      weight: -1,
    });
    expect(expectRefusal(weightDistance({ a: 1 }, { a: Number.NaN }), "agency-weight-invalid").agency).toBe(
      "second",
    );
    expect(expectRefusal(weightDistance({ a: 1 }, { a: 0 }), "agency-weights-all-zero").agency).toBe(
      "second",
    );
    expect(expectRefusal(weightDistance({}, {}), "agency-weights-all-zero").agency).toBe("first");
  });
});

describe("positionDistances", () => {
  it("compares the positions that both have given", () => {
    const { distances, coverages } = expectOk(
      positionDistances([
        ["concur", "non-concur", "concur"],
        ["partially-concur", "concur", "not-given"],
        ["not-given", "not-given", "not-given"],
      ]),
    );
    expect(distances[0]).toEqual([0, 0.75, null]);
    expect(coverages[0]).toEqual([1, expect.closeTo(2 / 3), 0]);
  });

  it("knows nothing of nobody, and refuses rows of different lengths", () => {
    expect(expectOk(positionDistances([])).distances).toEqual([]);
    expect(expectRefusal(positionDistances([["concur"], []]), "gower-row-misshapen").row).toBe(1);
  });
});
