import { describe, expect, it } from "vitest";
import { CAPABILITIES_1914, GERMANY_1914, RUSSIA_1914 } from "../testing/alliances-1914.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { similarityScore } from "./similarity.ts";

const RANGE = { lowest: 0, highest: 3 };
const ALLIANCES = { first: GERMANY_1914, second: RUSSIA_1914, weights: null };
const ABSOLUTE = { range: RANGE, difference: "absolute" } as const;

describe("similarityScore", () => {
  it("gives S of Germany and Russia in 1914 as published", () => {
    const score = expectOk(similarityScore(ALLIANCES, ABSOLUTE));
    expect(score.similarity).toBeCloseTo(0.4, 14);
    expect(score.distance).toBeCloseTo(0.3, 14);
    const byCapability = expectOk(similarityScore({ ...ALLIANCES, weights: CAPABILITIES_1914 }, ABSOLUTE));
    expect(byCapability.similarity).toBeCloseTo(-0.46, 14);
  });

  it("squares differences, and takes the range from the codes, when told to", () => {
    const squared = expectOk(similarityScore(ALLIANCES, { range: "observed", difference: "squared" }));
    expect(squared.similarity).toBeCloseTo(1 - (2 * 50) / 180, 14);
  });

  it("leaves out what only one has", () => {
    const codes = { first: [0, null, 3], second: [3, 1, null], weights: null };
    expect(expectOk(similarityScore(codes, ABSOLUTE))).toEqual({
      compared: 1,
      coverage: expect.closeTo(1 / 3),
      similarity: -1,
      distance: 1,
      reason: null,
    });
  });

  it("is absent, with the reason, where there is nothing to compare or nothing varies", () => {
    const nothing = { first: [null], second: [2], weights: null };
    expect(expectOk(similarityScore(nothing, { range: "observed", difference: "absolute" }))).toMatchObject({
      similarity: null,
      reason: "nothing-comparable",
    });
    const constant = { first: [2, 2], second: [2, 2], weights: null };
    expect(expectOk(similarityScore(constant, { range: "observed", difference: "absolute" }))).toMatchObject({
      distance: null,
      reason: "no-variation",
    });
    expect(expectOk(similarityScore(constant, ABSOLUTE)).similarity).toBe(1);
  });

  it("stays a number on a range as wide as numbers go", () => {
    const codes = { first: [-1.5e308, 1.5e308], second: [1.5e308, 1.5e308], weights: null };
    expect(expectOk(similarityScore(codes, { range: "observed", difference: "squared" })).similarity).toBe(0);
  });

  it.each([
    [{ lowest: 3, highest: 3 }],
    [{ lowest: 3, highest: 0 }],
    [{ lowest: Number.NaN, highest: 3 }],
    [{ lowest: 0, highest: Number.POSITIVE_INFINITY }],
  ])("refuses the range %j", (range) => {
    const refused = similarityScore(ALLIANCES, { range, difference: "absolute" });
    expect(expectRefusal(refused, "code-range-invalid")).toMatchObject(range);
  });

  it("refuses a code off the range, and vectors that do not fit", () => {
    const settings = { range: { lowest: 0, highest: 2 }, difference: "absolute" } as const;
    expect(expectRefusal(similarityScore(ALLIANCES, settings), "code-off-range")).toEqual({
      code: "code-off-range",
      index: 0,
      value: 3,
      lowest: 0,
      highest: 2,
    });
    const uneven = { first: [1], second: [], weights: null };
    expect(expectRefusal(similarityScore(uneven, settings), "codes-misshapen").second).toBe(0);
  });
});
