import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { type WeightStatement, weightSpace } from "./weight-space.ts";

const CRITERIA = ["x", "y", "z"] as const;
type Name = (typeof CRITERIA)[number];

const WIDE = { low: 0, high: 1 };
const space = (statement: WeightStatement<Name>) => expectOk(weightSpace(CRITERIA, statement));

describe("a weight space", () => {
  it("leaves all weights open when nothing is known", () => {
    expect(space({ kind: "uniform-simplex" })).toEqual({
      kind: "uniform-simplex",
      criteria: ["x", "y", "z"],
      low: Float64Array.of(0, 0, 0),
      high: Float64Array.of(1, 1, 1),
      tiers: [],
    });
  });

  it("keeps an order as places, heaviest first", () => {
    expect(space({ kind: "ordinal", order: ["z", "x", "y"] }).tiers).toEqual([[2], [0], [1]]);
  });

  it("says nothing between criteria listed together, nor of those left out", () => {
    expect(space({ kind: "ordinal", order: ["z", ["y", "x"]] }).tiers).toEqual([[2], [1, 0]]);
    expect(space({ kind: "ordinal", order: ["y", [], "x"] }).tiers).toEqual([[1], [0]]);
    expect(space({ kind: "ordinal", order: [] }).tiers).toEqual([]);
  });

  it("keeps intervals, and narrows them by an order", () => {
    const intervals = { x: { low: 0.1, high: 0.5 }, y: { low: 0.2, high: 0.9 }, z: { low: 0, high: 1 } };
    const plain = space({ kind: "interval", intervals });
    expect([plain.low, plain.high]).toEqual([Float64Array.of(0.1, 0.2, 0), Float64Array.of(0.5, 0.9, 1)]);
    const ordered = space({ kind: "ordinal-interval", intervals, order: ["x", "y", "z"] });
    expect([ordered.low, ordered.high]).toEqual([
      Float64Array.of(0.2, 0.2, 0),
      Float64Array.of(0.5, 0.5, 0.5),
    ]);
  });

  it("heeds what belongs to its kind and nothing else", () => {
    const more = { order: ["z", "x"], intervals: { x: { low: 2, high: 1 } }, points: {} } as const;
    const plain = { kind: "uniform-simplex" } as const;
    expect(space(Object.assign({ ...more }, plain))).toEqual(space(plain));
  });

  it("holds one point when the weights are fixed, divided by their sum", () => {
    const { low, high } = space({ kind: "fixed", points: { x: 50, y: 30, z: 20 } });
    expect(low).toEqual(Float64Array.of(0.5, 0.3, 0.2));
    expect(high).toEqual(low);
  });

  it.each<{ fault: string; statement: WeightStatement<string>; refusal: object }>([
    {
      fault: "an order with a criterion named twice",
      statement: { kind: "ordinal", order: ["x", ["y", "x"]] },
      refusal: { code: "criterion-repeated", criterion: "x" },
    },
    {
      fault: "an order with a stranger",
      statement: { kind: "ordinal", order: ["x", "other"] },
      refusal: { code: "weight-unknown", criterion: "other" },
    },
    {
      fault: "fixed weights that are negative",
      statement: { kind: "fixed", points: { x: 1, y: -1, z: 1 } },
      refusal: { code: "weight-negative", criterion: "y", value: -1 },
    },
    {
      fault: "intervals that contradict each other",
      statement: {
        kind: "interval",
        intervals: { x: { low: 0.7, high: 1 }, y: { low: 0.7, high: 1 }, z: WIDE },
      },
      refusal: { code: "weight-intervals-contradict", criteria: ["x", "y"], bound: "low", sum: 1.4 },
    },
    {
      fault: "intervals that contradict the order",
      statement: {
        kind: "ordinal-interval",
        order: ["x", "y"],
        intervals: { x: { low: 0, high: 0.2 }, y: { low: 0.3, high: 1 }, z: WIDE },
      },
      refusal: {
        code: "weight-order-contradicts-intervals",
        heavier: "x",
        lighter: "y",
        heavierHigh: 0.2,
        lighterLow: 0.3,
      },
    },
  ])("refuses $fault", ({ statement, refusal }) => {
    expect(weightSpace<string>(CRITERIA, statement)).toEqual({ ok: false, error: refusal });
  });

  it("refuses criteria that come twice, and none at all", () => {
    expect(weightSpace(["x", "x"], { kind: "uniform-simplex" })).toMatchObject({
      error: { code: "criterion-repeated", criterion: "x" },
    });
    expect(weightSpace([], { kind: "uniform-simplex" })).toMatchObject({
      error: { code: "weights-all-zero" },
    });
  });
});
