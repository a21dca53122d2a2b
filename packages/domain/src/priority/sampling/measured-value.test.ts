import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { defineScale, type ScaleProposal } from "../criterion.ts";
import { uncertainValue } from "./measured-value.ts";

describe("uncertainValue", () => {
  const valueOf = (proposal: ScaleProposal, x: number) => uncertainValue(expectOk(defineScale(proposal)))(x);

  it.each([
    { situation: "on the scale", scale: { worst: 0, best: 10 }, x: 4, value: 0.4 },
    { situation: "less is better", scale: { worst: 10, best: 0 }, x: 4, value: 0.6 },
    { situation: "beyond a scale that refuses", scale: { worst: 0, best: 10 }, x: 14, value: 1 },
    {
      situation: "beyond a scale that clips",
      scale: { worst: 10, best: 0, outOfRange: "clip" },
      x: 14,
      value: 0,
    },
    {
      situation: "beyond a scale that extrapolates",
      scale: { worst: 10, best: 0, outOfRange: "extrapolate" },
      x: 14,
      value: -0.4,
    },
    {
      situation: "with a turning point",
      scale: { worst: 0, best: 10, points: [{ x: 2, value: 0.5 }] },
      x: 1,
      value: 0.25,
    },
    {
      situation: "beyond a turning scale",
      scale: { worst: 0, best: 10, points: [{ x: 2, value: 0.5 }] },
      x: 11,
      value: 1,
    },
  ] as const)("is what the scale says, $situation", ({ scale, x, value }) => {
    expect(valueOf(scale, x)).toBeCloseTo(value, 15);
  });

  it.each([
    { situation: "a straight scale", points: null },
    { situation: "a turning scale", points: [{ x: 0.5, value: 0.4 }] },
    { situation: "a scale that turns at once", points: [{ x: 1e-300, value: 0.5 }] },
  ])("stays a number however far a draw goes on $situation", ({ points }) => {
    const scale = { worst: 0, best: 1, outOfRange: "extrapolate", points } as const;
    expect(valueOf(scale, Number.POSITIVE_INFINITY)).toBe(1e100);
    expect(valueOf(scale, Number.NEGATIVE_INFINITY)).toBe(-1e100);
    const falling = points === null ? scale : { ...scale, points: [{ x: 1 - 1e-16, value: 0.5 }] };
    expect(Number.isFinite(valueOf({ ...falling, worst: 1, best: 0 }, Number.POSITIVE_INFINITY))).toBe(true);
  });
});
