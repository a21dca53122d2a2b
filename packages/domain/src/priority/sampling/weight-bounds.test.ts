import { describe, expect, it } from "vitest";
import { neighbors, openedByOrder } from "./weight-bounds.ts";

function opened(low: readonly number[], high: readonly number[], tiers: readonly (readonly number[])[]) {
  const criteria = ["x", "y", "z"].slice(0, low.length);
  return openedByOrder({ criteria, low: Float64Array.from(low), high: Float64Array.from(high) }, tiers);
}

describe("openedByOrder", () => {
  it("raises low ends to those below and lowers high ends to those above, through several tiers", () => {
    expect(opened([0, 0.1, 0.2], [0.5, 1, 0.9], [[0], [1], [2]])).toEqual({
      ok: true,
      value: { low: Float64Array.of(0.2, 0.2, 0.2), high: Float64Array.of(0.5, 0.5, 0.5) },
    });
  });

  it("compares with every member of a tier", () => {
    expect(opened([0, 0.1, 0.2], [0.6, 0.9, 1], [[0], [1, 2]])).toEqual({
      ok: true,
      value: { low: Float64Array.of(0.2, 0.1, 0.2), high: Float64Array.of(0.6, 0.6, 0.6) },
    });
  });

  it("leaves criteria outside the order as they are", () => {
    expect(opened([0.1, 0, 0.3], [0.7, 0.4, 0.5], [[0], [2]])).toEqual({
      ok: true,
      value: { low: Float64Array.of(0.3, 0, 0.3), high: Float64Array.of(0.7, 0.4, 0.5) },
    });
  });

  it("takes ends that cross by rounding alone for one point", () => {
    const result = opened([0, 0.5 + 1e-12], [0.5, 1], [[0], [1]]);
    expect(result).toEqual({
      ok: true,
      value: {
        low: Float64Array.of(0.5 + 1e-12, 0.5 + 1e-12),
        high: Float64Array.of(0.5 + 1e-12, 0.5 + 1e-12),
      },
    });
  });

  it.each([
    {
      fault: "a contradiction across a tier between",
      result: opened([0, 0, 0.4], [0.3, 1, 1], [[0], [1], [2]]),
      refusal: { code: "weight-order-contradicts-intervals", heavier: "x", lighter: "y" },
    },
    {
      fault: "low ends that only the order lifts above 1",
      result: opened([0, 0, 0.4], [1, 1, 1], [[0], [1], [2]]),
      refusal: { code: "weight-intervals-contradict", criteria: ["x", "y", "z"], bound: "low" },
    },
    {
      fault: "high ends that only the order presses below 1",
      result: opened([0, 0, 0], [0.3, 1, 1], [[0], [1], [2]]),
      refusal: { code: "weight-intervals-contradict", criteria: ["x", "y", "z"], bound: "high" },
    },
  ])("refuses $fault", ({ result, refusal }) => {
    expect(result).toMatchObject({ ok: false, error: refusal });
  });
});

describe("neighbors", () => {
  it("are each entry with the next", () => {
    expect(neighbors(["a", "b", "c"])).toEqual([
      ["a", "b"],
      ["b", "c"],
    ]);
    expect(neighbors(["a"])).toEqual([]);
  });
});
