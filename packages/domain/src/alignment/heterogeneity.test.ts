import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { answerHeterogeneity, scoreHeterogeneity } from "./heterogeneity.ts";

describe("answerHeterogeneity", () => {
  it("is the weighted share of measures that are answered differently", () => {
    const answers = {
      first: ["yes", "no", 25, null],
      second: ["yes", "yes", 50, "no"],
      weights: [4, 3, 1, 2],
    };
    expect(expectOk(answerHeterogeneity(answers))).toEqual({
      compared: 3,
      coverage: 0.8,
      heterogeneity: 0.5,
      reason: null,
    });
  });

  it("counts every measure alike without weights", () => {
    const answers = { first: [true, false, true], second: [true, true, true], weights: null };
    expect(expectOk(answerHeterogeneity(answers)).heterogeneity).toBeCloseTo(1 / 3, 15);
  });

  it.each([
    ["there are no measures", { first: [], second: [], weights: null }],
    ["none is known of both", { first: ["a", null], second: [null, "a"], weights: null }],
    ["those known of both have no weight", { first: ["a", null], second: ["b", "a"], weights: [0, 1] }],
  ])("is absent when %s", (_name, answers) => {
    expect(expectOk(answerHeterogeneity(answers))).toMatchObject({
      heterogeneity: null,
      reason: "nothing-comparable",
      coverage: 0,
    });
  });

  it("refuses vectors of different lengths", () => {
    const refused = answerHeterogeneity({ first: [1], second: [1, 2], weights: null });
    expect(expectRefusal(refused, "codes-misshapen")).toMatchObject({ first: 1, second: 2, weights: null });
  });
});

describe("scoreHeterogeneity", () => {
  it("is the weighted mean difference of the scores", () => {
    const scores = { first: [1, 0, 0.5], second: [1, 1, 0.25], weights: [2, 1, 1] };
    expect(expectOk(scoreHeterogeneity(scores)).heterogeneity).toBeCloseTo(0.3125, 15);
  });

  it.each([
    ["first", { first: [0, 1.5], second: [0, 1], weights: null }, 1.5],
    ["second", { first: [0, null], second: [0, -0.5], weights: null }, -0.5],
  ])("refuses a score beyond 0 to 1 of the %s", (_name, scores, score) => {
    expect(expectRefusal(scoreHeterogeneity(scores), "measure-score-out-of-range")).toMatchObject({
      index: 1,
      score,
    });
  });
});
