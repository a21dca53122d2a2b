import { describe, expect, it } from "vitest";
import { BURDENS, criterionId, LEVELS } from "../testing/priority-builder.ts";
import { type FocusClass, focusOf } from "./focus.ts";
import type { RatedValue } from "./rated-value.ts";
import { subScore } from "./sub-score.ts";

const THRESHOLDS = { opportunityThreshold: 0.5, obstacleThreshold: 0.75 };
const exact = (value: number): RatedValue => ({ kind: "exact", value });
const interval = (low: number, high: number): RatedValue => ({ kind: "interval", low, high });

const opportunity = (...rated: readonly (RatedValue | null)[]) =>
  subScore(
    rated.map((value) => ({ criterion: criterionId("room"), scale: LEVELS, weight: 1, rated: value })),
  );
const obstacles = (...rated: readonly (RatedValue | null)[]) =>
  subScore(
    rated.map((value) => ({ criterion: criterionId("rivalry"), scale: BURDENS, weight: 1, rated: value })),
  );

describe("focusOf", () => {
  const corners: readonly (readonly [number, number, FocusClass])[] = [
    [4, 0, "pursue"],
    [4, 4, "clear-the-way"],
    [0, 0, "keep-going"],
    [0, 4, "leave"],
    [2, 2, "pursue"],
    [2, 3, "clear-the-way"],
    [1, 3, "leave"],
    [1, 2, "keep-going"],
  ];
  it.each(corners)("calls opportunity %d of 4 with obstacles %d of 4: %s", (chance, burden, focusClass) => {
    const focus = focusOf(opportunity(exact(chance)), obstacles(exact(burden)), THRESHOLDS);
    expect(focus).toMatchObject({ focusClass, isCertain: true });
    expect(focus.opportunity.score).toBe(chance / 4);
    expect(focus.obstacle.score).toBe(burden / 4);
  });

  it("counts a figure that misses the threshold by rounding alone as high", () => {
    const tenths = [exact(0.4), exact(0.8), exact(3.6)];
    const { score } = opportunity(...tenths);
    const focus = focusOf(opportunity(...tenths), obstacles(exact(0)), {
      ...THRESHOLDS,
      opportunityThreshold: (score as number) + 1e-12,
    });
    expect(focus.focusClass).toBe("pursue");
  });

  it("turns the obstacles round, contributions and bounds included", () => {
    const { obstacle } = focusOf(
      opportunity(exact(4)),
      obstacles(interval(1, 3), exact(4), null),
      THRESHOLDS,
    );
    expect(obstacle.score).toBeCloseTo(0.75, 12);
    expect(obstacle.low).toBeCloseTo((0.25 + 1) / 3, 12);
    expect(obstacle.high).toBeCloseTo((0.75 + 1 + 1) / 3, 12);
    expect(obstacle.parts.map(({ contribution }) => contribution)).toEqual([
      expect.closeTo(0.25, 12),
      expect.closeTo(0.5, 12),
      null,
    ]);
    expect(obstacle.parts.map(({ value }) => value)).toEqual([0.5, 1, null]);
    expect(obstacle.parts[2]).toMatchObject({ low: 0, high: 1 });
  });

  it.each([
    ["no opportunity is rated", opportunity(null), obstacles(exact(1))],
    ["no obstacle is rated", opportunity(exact(1)), obstacles(null)],
    ["the model asks for no obstacles", opportunity(exact(1)), obstacles()],
  ])("has no class, and is not certain of one, when %s", (_name, chance, burden) => {
    expect(focusOf(chance, burden, THRESHOLDS)).toMatchObject({ focusClass: null, isCertain: false });
  });

  it.each([
    ["an uncertain opportunity lies wholly above the threshold", interval(2, 4), exact(0), true],
    ["an uncertain opportunity reaches below it", interval(1, 4), exact(0), false],
    ["uncertain obstacles lie wholly below theirs", exact(4), interval(0, 2.9), true],
    ["uncertain obstacles reach up to it", exact(4), interval(0, 3), false],
  ])("is certain only when nothing open could change the class: %s", (_name, chance, burden, isCertain) => {
    expect(focusOf(opportunity(chance), obstacles(burden), THRESHOLDS).isCertain).toBe(isCertain);
  });
});
