import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { BURDENS, LEVELS } from "../testing/priority-builder.ts";
import { checkRatedValue, expectedValue, isSameValue, type RatedValue, reachOf } from "./rated-value.ts";

const exact = (value: number): RatedValue => ({ kind: "exact", value });
const interval = (low: number, high: number): RatedValue => ({ kind: "interval", low, high });
const triangular = (low: number, mode: number, high: number): RatedValue => ({
  kind: "triangular",
  low,
  mode,
  high,
});
const normal = (mean: number, standardDeviation: number): RatedValue => ({
  kind: "normal",
  mean,
  standardDeviation,
});
const HUGE = Number.MAX_VALUE;

describe("checkRatedValue", () => {
  it.each([
    ["an exact value at an end", exact(4)],
    ["an interval of no width", interval(2, 2)],
    ["a triangle whose mode is at its end", triangular(0, 0, 4)],
    ["a normal spread that reaches beyond the scale", normal(4, 9)],
  ])("accepts %s, whichever end is best", (_name, value) => {
    expect(expectOk(checkRatedValue(value, LEVELS))).toBe(value);
    expect(expectOk(checkRatedValue(value, BURDENS))).toBe(value);
  });

  it.each([
    ["a low end above the high end", interval(3, 1), "a low end at or below the high end", [3, 1]],
    ["a mode below the low end", triangular(2, 1, 3), "low, mode and high in this order", [2, 1, 3]],
    ["a mode above the high end", triangular(1, 4, 3), "low, mode and high in this order", [1, 4, 3]],
    ["no deviation", normal(2, 0), "a standard deviation above 0", [2, 0]],
    ["what is no number", exact(Number.NaN), "finite numbers", []],
    ["an infinite end", interval(0, Number.POSITIVE_INFINITY), "finite numbers", [0]],
    ["an infinite deviation", normal(2, Number.POSITIVE_INFINITY), "finite numbers", [2]],
    ["a spread wider than any number", interval(-HUGE, HUGE), "a spread of finite width", [-HUGE, HUGE]],
    ["a deviation wider than any number", normal(2, HUGE), "a spread of finite width", [2, HUGE]],
  ])("refuses %s, with the numbers that were stated", (_name, value, expected, values) => {
    const refusal = expectRefusal(checkRatedValue(value, LEVELS), "rated-value-contradictory");
    expect(refusal).toEqual({ code: "rated-value-contradictory", kind: value.kind, values, expected });
  });

  it.each([
    ["an exact value", exact(4.5), 4.5],
    ["one end of an interval", interval(-1, 2), -1],
    ["one end of a triangle", triangular(1, 2, 7), 7],
    ["a mean", normal(5, 1), 5],
  ])(
    "refuses %s beyond a scale that refuses it, and lets it pass where it is clipped",
    (_name, value, off) => {
      const refusal = expectRefusal(checkRatedValue(value, BURDENS), "rated-value-off-scale");
      expect(refusal).toEqual({ code: "rated-value-off-scale", value: off, lowest: 0, highest: 4 });
      expectOk(checkRatedValue(value, { ...BURDENS, outOfRange: "clip" }));
    },
  );
});

describe("expectedValue and reachOf", () => {
  it.each([
    ["an exact value", exact(3), 3, 3, 3],
    ["an interval", interval(1, 2), 1.5, 1, 2],
    ["a triangle", triangular(0, 1, 2), 1, 0, 2],
    ["a lopsided triangle", triangular(0, 0, 3), 1, 0, 3],
    ["a normal distribution, its 95 % range", normal(2, 2), 2, -1.92, 5.92],
    ["numbers whose sum would be none", interval(HUGE, HUGE), HUGE, HUGE, HUGE],
  ])("give the mean and the ends of %s", (_name, value, mean, low, high) => {
    expect(expectedValue(value)).toBe(mean);
    expect(reachOf(value)).toEqual({ low, high });
  });
});

describe("isSameValue", () => {
  it("tells kinds and numbers apart, not the order in which an object names them", () => {
    expect(isSameValue(interval(1, 2), { high: 2, low: 1, kind: "interval" })).toBe(true);
    expect(isSameValue(interval(1, 2), interval(1, 3))).toBe(false);
    expect(isSameValue(interval(1, 2), normal(1, 2))).toBe(false);
    expect(isSameValue(exact(1), interval(1, 1))).toBe(false);
  });
});
