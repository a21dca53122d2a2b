import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { equalWeights, rankOrderCentroid, swingWeights, weightsOf } from "./weights.ts";

const CRITERIA = ["x", "y", "z"] as const;

describe("weightsOf", () => {
  it("divides by the sum and says so", () => {
    expect(expectOk(weightsOf(CRITERIA, { x: 50, y: 30, z: 20 }))).toEqual({
      criteria: ["x", "y", "z"],
      values: Float64Array.of(0.5, 0.3, 0.2),
      wereNormalized: true,
      inert: [],
    });
  });

  it("leaves weights that add up to 1 as they are", () => {
    const weights = expectOk(weightsOf(CRITERIA, { x: 0.5, y: 0.25, z: 0.25 }));
    expect(weights.wereNormalized).toBe(false);
    expect(weights.values).toEqual(Float64Array.of(0.5, 0.25, 0.25));
  });

  it("keeps a criterion of weight 0 and lists it as inert", () => {
    const weights = expectOk(weightsOf(CRITERIA, { x: 1, y: 0, z: 3 }));
    expect(weights.values).toEqual(Float64Array.of(0.25, 0, 0.75));
    expect(weights.inert).toEqual(["y"]);
  });

  it("bears points whose sum is no longer a number", () => {
    const weights = expectOk(weightsOf(["x", "y"], { x: 1e308, y: 1e308 }));
    expect(weights.values).toEqual(Float64Array.of(0.5, 0.5));
  });

  it.each([
    {
      fault: "no points for a criterion",
      points: { x: 1, z: 1 },
      refusal: { code: "weight-missing", criterion: "y" },
    },
    {
      fault: "points for no criterion",
      points: { x: 1, y: 1, z: 1, other: 1 },
      refusal: { code: "weight-unknown", criterion: "other" },
    },
    {
      fault: "points below 0",
      points: { x: 1, y: -1, z: 1 },
      refusal: { code: "weight-negative", criterion: "y", value: -1 },
    },
    {
      fault: "points that are no number",
      points: { x: 1, y: Infinity, z: 1 },
      refusal: { code: "weight-not-finite", criterion: "y", value: Infinity },
    },
    {
      fault: "nothing but zeros",
      points: { x: 0, y: 0, z: 0 },
      refusal: { code: "weights-all-zero", criteria: ["x", "y", "z"] },
    },
  ])("refuses $fault", ({ points, refusal }) => {
    expect(weightsOf(CRITERIA, points)).toEqual({ ok: false, error: refusal });
  });

  it("refuses a criterion that comes twice, and no criteria at all", () => {
    expect(weightsOf(["x", "x"], { x: 1 })).toMatchObject({
      error: { code: "criterion-repeated", criterion: "x" },
    });
    expect(weightsOf([], {})).toMatchObject({ error: { code: "weights-all-zero" } });
  });
});

describe("swingWeights", () => {
  it("are the swings over their sum", () => {
    expect(expectOk(swingWeights(CRITERIA, { x: 100, y: 60, z: 40 })).values).toEqual(
      Float64Array.of(0.5, 0.3, 0.2),
    );
  });

  it("refuses a swing above 100, and whatever weightsOf refuses", () => {
    expect(swingWeights(["x"], { x: 120 })).toEqual({
      ok: false,
      error: { code: "swing-above-maximum", criterion: "x", value: 120, maximum: 100 },
    });
    expect(swingWeights(["x"], {})).toMatchObject({ error: { code: "weight-missing" } });
  });
});

describe("weights without points", () => {
  it("are the same for all", () => {
    expect(expectOk(equalWeights(["x", "y", "z", "u"])).values).toEqual(
      Float64Array.of(0.25, 0.25, 0.25, 0.25),
    );
    expect(equalWeights([])).toMatchObject({ error: { code: "weights-all-zero" } });
    expect(equalWeights(["x", "x"])).toMatchObject({ error: { code: "criterion-repeated" } });
  });

  it("are the rank-order centroid when only the order is known", () => {
    const { values } = expectOk(rankOrderCentroid(CRITERIA));
    for (const [index, exact] of [11 / 18, 5 / 18, 2 / 18].entries())
      expect(values[index]).toBeCloseTo(exact, 15);
    expect(expectOk(rankOrderCentroid(["x"])).values).toEqual(Float64Array.of(1));
    expect(rankOrderCentroid([])).toMatchObject({ error: { code: "weights-all-zero" } });
  });
});
