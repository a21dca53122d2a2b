import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { defineScale, directionOf, type ScaleProposal, valueOnScale } from "./criterion.ts";

function valueOf(proposal: ScaleProposal, x: number): number {
  return expectOk(valueOnScale(expectOk(defineScale(proposal)), x));
}

const RISING = { worst: 0, best: 10 } as const;
const FALLING = { worst: 400, best: 100 } as const;
const TURNING = { ...FALLING, points: [{ x: 200, value: 0.8 }] } as const;

describe("a value on a scale", () => {
  it.each([
    { situation: "the worst end", scale: RISING, x: 0, value: 0 },
    { situation: "the best end", scale: RISING, x: 10, value: 1 },
    { situation: "a part of the way up", scale: RISING, x: 7, value: 0.7 },
    { situation: "the worst end where less is better", scale: FALLING, x: 400, value: 0 },
    { situation: "a part of the way down", scale: FALLING, x: 325, value: 0.25 },
    { situation: "a scale that begins below zero", scale: { worst: -0.15, best: 0.35 }, x: 0.1, value: 0.5 },
    { situation: "a point", scale: TURNING, x: 200, value: 0.8 },
    { situation: "before a point", scale: TURNING, x: 300, value: 0.4 },
    { situation: "behind a point", scale: TURNING, x: 150, value: 0.9 },
    { situation: "the worst end of a turning scale", scale: TURNING, x: 400, value: 0 },
    { situation: "the best end of a turning scale", scale: TURNING, x: 100, value: 1 },
    { situation: "no points in the list", scale: { ...RISING, points: [] }, x: 5, value: 0.5 },
  ])("is exact at $situation", ({ scale, x, value }) => {
    expect(valueOf(scale, x)).toBeCloseTo(value, 15);
    expect(Object.is(valueOf(scale, x), -0)).toBe(false);
  });

  it.each([
    { situation: "above the best end", scale: RISING, x: 12, clipped: 1, extrapolated: 1.2 },
    { situation: "below the worst end", scale: RISING, x: -5, clipped: 0, extrapolated: -0.5 },
    {
      situation: "beyond the best end where less is better",
      scale: FALLING,
      x: 40,
      clipped: 1,
      extrapolated: 1.2,
    },
    {
      situation: "beyond the worst end where less is better",
      scale: FALLING,
      x: 460,
      clipped: 0,
      extrapolated: -0.2,
    },
    { situation: "beyond the last segment", scale: TURNING, x: 50, clipped: 1, extrapolated: 1.1 },
    { situation: "beyond the first segment", scale: TURNING, x: 450, clipped: 0, extrapolated: -0.2 },
  ])("is refused, clipped or extrapolated $situation", ({ scale, x, clipped, extrapolated }) => {
    const refusal = expectRefusal(valueOnScale(expectOk(defineScale(scale)), x), "rating-out-of-scale");
    expect(refusal).toEqual({ code: "rating-out-of-scale", value: x, worst: scale.worst, best: scale.best });
    expect(valueOf({ ...scale, outOfRange: "clip" }, x)).toBe(clipped);
    expect(valueOf({ ...scale, outOfRange: "extrapolate" }, x)).toBeCloseTo(extrapolated, 15);
  });

  /** Tests of the R package smaa, van Valkenhoef 2013: `smaa.pvf`. */
  it("is that of the R package smaa inside, clipped and extrapolated", () => {
    const points = [
      { x: 75, value: 0.8 },
      { x: 90, value: 0.5 },
    ];
    const falling = { worst: 100, best: 50, points };
    for (const [x, value] of [
      [50, 1],
      [60, 1 - (2 / 5) * 0.2],
      [75, 0.8],
      [90, 0.5],
      [100, 0],
    ] as const) {
      expect(valueOf(falling, x)).toBeCloseTo(value, 14);
    }
    for (const [x, clipped, extrapolated] of [
      [10, 1, 1.32],
      [40, 1, 1.08],
      [101, 0, -0.05],
      [120, 0, -1],
    ] as const) {
      expect(valueOf({ ...falling, outOfRange: "clip" }, x)).toBe(clipped);
      expect(valueOf({ ...falling, outOfRange: "extrapolate" }, x)).toBeCloseTo(extrapolated, 14);
    }
  });

  it("is refused for what is no finite number, or would be worth none, whatever the scale allows", () => {
    for (const outOfRange of ["refuse", "clip", "extrapolate"] as const) {
      const scale = expectOk(defineScale({ ...RISING, outOfRange }));
      for (const x of [Number.NaN, Infinity, -Infinity]) {
        expectRefusal(valueOnScale(scale, x), "rating-out-of-scale");
      }
    }
    const narrow = expectOk(defineScale({ worst: 0, best: 1e-300, outOfRange: "extrapolate" }));
    expectRefusal(valueOnScale(narrow, 1e300), "rating-out-of-scale");
  });
});

describe("a scale", () => {
  it("says by its ends whether more or less is better", () => {
    expect(directionOf(expectOk(defineScale(RISING)))).toBe("higher-is-better");
    expect(directionOf(expectOk(defineScale(FALLING)))).toBe("lower-is-better");
  });

  it("keeps its points in ascending order with both ends", () => {
    const points = [
      { x: 8, value: 0.9 },
      { x: 2, value: 0.6 },
      { x: 10, value: 1 },
    ];
    expect(expectOk(defineScale({ ...RISING, points })).points).toEqual([
      { x: 0, value: 0 },
      { x: 2, value: 0.6 },
      { x: 8, value: 0.9 },
      { x: 10, value: 1 },
    ]);
  });

  it.each([
    { fault: "without width", proposal: { worst: 3, best: 3 }, refusal: { code: "scale-without-width" } },
    {
      fault: "with no worst end",
      proposal: { worst: Number.NaN, best: 3 },
      refusal: { code: "scale-not-finite", field: "worst" },
    },
    {
      fault: "with an endless best",
      proposal: { worst: 0, best: Infinity },
      refusal: { code: "scale-not-finite", field: "best" },
    },
    {
      fault: "wider than numbers go",
      proposal: { worst: -1e308, best: 1e308 },
      refusal: { code: "scale-not-finite", field: "width" },
    },
    {
      fault: "with a point at no number",
      proposal: { ...RISING, points: [{ x: Number.NaN, value: 0.5 }] },
      refusal: { code: "scale-not-finite", field: "x" },
    },
    {
      fault: "with a point worth no number",
      proposal: { ...RISING, points: [{ x: 5, value: Infinity }] },
      refusal: { code: "scale-not-finite", field: "value" },
    },
    {
      fault: "with a point below",
      proposal: { ...RISING, points: [{ x: -1, value: 0.5 }] },
      refusal: { code: "value-point-outside-scale" },
    },
    {
      fault: "with a point above",
      proposal: { ...RISING, points: [{ x: 11, value: 0.5 }] },
      refusal: { code: "value-point-outside-scale" },
    },
    {
      fault: "with a worst end that is worth something",
      proposal: { ...RISING, points: [{ x: 0, value: 0.1 }] },
      refusal: { code: "value-end-misplaced", expected: 0 },
    },
    {
      fault: "with a best end that is not worth all",
      proposal: { ...FALLING, points: [{ x: 100, value: 0.9 }] },
      refusal: { code: "value-end-misplaced", expected: 1 },
    },
    {
      fault: "with two points at one place",
      proposal: {
        ...RISING,
        points: [
          { x: 5, value: 0.4 },
          { x: 5, value: 0.6 },
        ],
      },
      refusal: { code: "value-point-repeated", x: 5 },
    },
    {
      fault: "that falls on the way up",
      proposal: {
        ...RISING,
        points: [
          { x: 3, value: 0.5 },
          { x: 6, value: 0.4 },
        ],
      },
      refusal: { code: "values-not-monotone", worse: { x: 3, value: 0.5 }, better: { x: 6, value: 0.4 } },
    },
    {
      fault: "that falls where less is better",
      proposal: { ...FALLING, points: [{ x: 200, value: -0.5 }] },
      refusal: { code: "values-not-monotone", better: { x: 200, value: -0.5 } },
    },
    {
      fault: "whose point is worth more than the best",
      proposal: { ...RISING, points: [{ x: 5, value: 1.5 }] },
      refusal: { code: "values-not-monotone", better: { x: 10, value: 1 } },
    },
  ])("$fault is refused", ({ proposal, refusal }) => {
    expect(defineScale(proposal)).toMatchObject({ ok: false, error: refusal });
  });
});
