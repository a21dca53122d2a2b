import { type FollowUp, survivalCurve } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { TIMES_SPACE, timesLayout } from "./times-layout.ts";

function layoutOf(...followUps: readonly FollowUp[]) {
  const curve = survivalCurve(followUps);
  if (!curve.ok) throw new Error(curve.error.code);
  return timesLayout(curve.value);
}
const kept = (time: number) => ({ time, isEvent: true });
const open = (time: number) => ({ time, isEvent: false });
const RIGHT = TIMES_SPACE.width - TIMES_SPACE.right;
const BOTTOM = TIMES_SPACE.height - TIMES_SPACE.bottom;

describe("the drawing of times to completion", () => {
  it("begins at all of them on the first day and ends on the last day followed", () => {
    const layout = layoutOf(kept(100), kept(200), open(400));
    expect(layout?.line.startsWith(`M${TIMES_SPACE.left},${TIMES_SPACE.top}`)).toBe(true);
    expect(layout?.line).toContain(`H${RIGHT}`);
    expect(layout?.steps.map(({ time }) => time)).toEqual([100, 200]);
    expect(layout?.bands).toHaveLength(1);
  });

  it("falls to the ground when everything was kept, without a band there", () => {
    const layout = layoutOf(kept(100), kept(200));
    expect(layout?.line.endsWith(`H${RIGHT}V${BOTTOM}`)).toBe(true);
    expect(layout?.bands).toHaveLength(1);
  });

  it("stays up without a band when nothing was kept", () => {
    const layout = layoutOf(open(100), open(900));
    expect([layout?.bands, layout?.steps]).toEqual([[], []]);
    expect(layout?.ticks.map(({ days }) => days)).toEqual([0, 180, 360, 540, 720, 900]);
  });

  it("is absent when nothing was followed", () => {
    expect(timesLayout({ points: [] })).toBeNull();
  });

  it("has few enough steps to be stepped through, however many were kept", () => {
    const many = Array.from({ length: 900 }, (_, index) => kept(index + 1));
    expect(layoutOf(...many)?.steps.length).toBeLessThanOrEqual(40);
  });
});
