import { describe, expect, it } from "vitest";
import { headlineOf } from "./headline.ts";
import type { SubScore } from "./sub-score.ts";

const known = (score: number): SubScore => ({ score, coverage: 1, low: score, high: score, parts: [] });
const open = (low: number, high: number): SubScore => ({ score: null, coverage: 0, low, high, parts: [] });

describe("headlineOf", () => {
  it.each([
    ["the root of the product when both count alike", 0.9, 0.4, 0.5, Math.sqrt(0.9 * 0.4)],
    ["nearer to criticality with emphasis on it", 0.81, 0.01, 0.75, 0.27],
    ["nearer to amenability without", 0.81, 0.01, 0.25, 0.03],
    ["the same when both are the same, whatever the emphasis", 0.3, 0.3, 0.9, 0.3],
    ["0 without criticality", 0, 1, 0.01, 0],
    ["0 without amenability", 1, 0, 0.99, 0],
    ["1 when both are", 1, 1, 0.7, 1],
  ])("is %s", (_name, criticality, amenability, emphasis, expected) => {
    const { score, low, high } = headlineOf(known(criticality), known(amenability), emphasis);
    expect(score).toBeCloseTo(expected, 12);
    expect([low, high]).toEqual([score, score]);
  });

  it("has bounds but no score when one of the two has none", () => {
    expect(headlineOf(known(0.25), open(0, 1), 0.5)).toEqual({ score: null, low: 0, high: 0.5 });
    expect(headlineOf(open(0.25, 1), known(0.25), 0.5)).toEqual({ score: null, low: 0.25, high: 0.5 });
  });
});
