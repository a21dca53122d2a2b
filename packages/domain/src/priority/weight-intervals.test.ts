import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { weightIntervals } from "./weight-intervals.ts";

const WIDE = { low: 0, high: 1 };

describe("weightIntervals", () => {
  it("are kept in the order of the criteria", () => {
    const intervals = { y: { low: 0.1, high: 0.5 }, x: { low: 0.2, high: 0.9 } };
    expect(expectOk(weightIntervals(["x", "y"], intervals))).toEqual({
      criteria: ["x", "y"],
      low: Float64Array.of(0.2, 0.1),
      high: Float64Array.of(0.9, 0.5),
    });
  });

  it("may leave one point only, be it by rounding", () => {
    const tenth = { low: 0.1, high: 0.1 };
    const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] as const;
    const points = Object.fromEntries(names.map((name) => [name, tenth]));
    expect(weightIntervals(names, points).ok).toBe(true);
    expect(weightIntervals(["x"], { x: WIDE }).ok).toBe(true);
  });

  it.each([
    {
      fault: "low ends above 1 together, naming what counts",
      intervals: { x: { low: 0.7, high: 1 }, y: { low: 0.4, high: 1 }, z: WIDE },
      refusal: { code: "weight-intervals-contradict", criteria: ["x", "y"], bound: "low", sum: 1.1 },
    },
    {
      fault: "high ends below 1 together",
      intervals: { x: { low: 0, high: 0.25 }, y: { low: 0, high: 0.25 }, z: { low: 0, high: 0.25 } },
      refusal: { code: "weight-intervals-contradict", criteria: ["x", "y", "z"], bound: "high", sum: 0.75 },
    },
    {
      fault: "a low end above the high one",
      intervals: { x: { low: 0.5, high: 0.4 }, y: WIDE, z: WIDE },
      refusal: { code: "weight-interval-invalid", criterion: "x", reason: "low-above-high" },
    },
    {
      fault: "an end below 0",
      intervals: { x: { low: -0.5, high: 0.4 }, y: WIDE, z: WIDE },
      refusal: { code: "weight-interval-invalid", criterion: "x", reason: "below-0" },
    },
    {
      fault: "an end above 1",
      intervals: { x: { low: 0.5, high: 40 }, y: WIDE, z: WIDE },
      refusal: { code: "weight-interval-invalid", criterion: "x", reason: "above-1" },
    },
    {
      fault: "an end that is no number",
      intervals: { x: { low: Number.NaN, high: 0.4 }, y: WIDE, z: WIDE },
      refusal: { code: "weight-interval-invalid", criterion: "x", reason: "not-finite" },
    },
    {
      fault: "a criterion without interval",
      intervals: { x: WIDE, y: WIDE },
      refusal: { code: "weight-missing", criterion: "z" },
    },
    {
      fault: "an interval of no criterion",
      intervals: { x: WIDE, y: WIDE, z: WIDE, other: WIDE },
      refusal: { code: "weight-unknown", criterion: "other" },
    },
  ])("refuses $fault", ({ intervals, refusal }) => {
    expect(weightIntervals(["x", "y", "z"], intervals)).toMatchObject({ ok: false, error: refusal });
  });

  it("refuses a criterion that comes twice", () => {
    expect(weightIntervals(["x", "x"], { x: WIDE })).toMatchObject({ error: { code: "criterion-repeated" } });
  });
});
