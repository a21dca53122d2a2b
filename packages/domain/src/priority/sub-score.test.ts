import { describe, expect, it } from "vitest";
import { BURDENS, criterionId, LEVELS } from "../testing/priority-builder.ts";
import type { Scale } from "./criterion.ts";
import type { RatedValue } from "./rated-value.ts";
import { clippedWorth, subScore, type WeightedRating } from "./sub-score.ts";

const exact = (value: number): RatedValue => ({ kind: "exact", value });
const entry = (
  name: string,
  weight: number,
  rated: RatedValue | null,
  scale: Scale = LEVELS,
): WeightedRating => ({ criterion: criterionId(name), scale, weight, rated });

describe("subScore", () => {
  it("adds up weighted values, with each criterion's contribution", () => {
    const score = subScore([entry("need", 3, exact(4)), entry("stake", 1, exact(1))]);
    expect(score).toMatchObject({ score: 0.8125, coverage: 1, low: 0.8125, high: 0.8125 });
    expect(score.parts.map(({ contribution }) => contribution)).toEqual([0.75, 0.0625]);
    expect(score.parts[1]).toEqual({
      criterion: "stake",
      weight: 0.25,
      value: 0.25,
      low: 0.25,
      high: 0.25,
      contribution: 0.0625,
    });
  });

  it("leaves a missing rating out and shows what it leaves open, instead of counting it as zero", () => {
    const score = subScore([entry("need", 3, exact(2)), entry("stake", 1, null)]);
    expect(score).toMatchObject({ score: 0.5, coverage: 0.75, low: 0.375, high: 0.625 });
    expect(score.parts[1]).toMatchObject({ value: null, contribution: null, low: 0, high: 1 });
  });

  it("covers everything when only a criterion without weight is not rated", () => {
    const score = subScore([entry("need", 3, exact(2)), entry("stake", 0, null)]);
    expect(score).toMatchObject({ score: 0.5, coverage: 1, low: 0.5, high: 0.5 });
  });

  it.each([
    ["nothing is asked", []],
    ["nothing has weight", [entry("need", 0, exact(2))]],
    ["nothing is rated", [entry("need", 1, null)]],
    ["what is rated has no weight", [entry("need", 0, exact(2)), entry("stake", 1, null)]],
  ])("has no score, and any score is possible, when %s", (_name, ratings) => {
    const score = subScore(ratings);
    expect(score).toMatchObject({ score: null, coverage: 0, low: 0, high: 1 });
    expect(score.parts.every(({ contribution }) => contribution === null)).toBe(true);
  });

  it("scores an uncertain rating at its mean, and bounds it by its reach", () => {
    const interval = subScore([entry("need", 1, { kind: "interval", low: 1, high: 3 })]);
    expect(interval).toMatchObject({ score: 0.5, coverage: 1, low: 0.25, high: 0.75 });
    const burden = subScore([entry("rivalry", 1, { kind: "triangular", low: 0, mode: 1, high: 2 }, BURDENS)]);
    expect(burden).toMatchObject({ score: 0.75, low: 0.5, high: 1 });
    const wide = subScore([entry("need", 1, { kind: "normal", mean: 3, standardDeviation: 2 })]);
    expect(wide).toMatchObject({ score: 0.75, low: 0, high: 1 });
  });
});

describe("clippedWorth", () => {
  it.each([
    ["below the scale", LEVELS, -3, 0],
    ["on the scale", LEVELS, 1, 0.25],
    ["above the scale", LEVELS, 9, 1],
    ["below a scale of which less is better", BURDENS, -3, 1],
    ["no number at all, the worst", LEVELS, Number.NaN, 0],
  ])("is that of the nearest end %s", (_name, scale, x, worth) => {
    expect(clippedWorth(scale, x)).toBe(worth);
  });
});
