import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { weightDifferences } from "./weight-difference.ts";

const CRITERIA = ["security", "growth", "need"] as const;

describe("weightDifferences", () => {
  it("finds the criterion on which two raters differ most, as parts of the whole", () => {
    const differences = weightDifferences(CRITERIA, [
      { rater: "State", points: { security: 100, growth: 60, need: 40 } },
      { rater: "Commerce", points: { security: 30, growth: 60, need: 10 } },
    ]);
    expect(expectOk(differences)).toEqual([
      {
        first: "State",
        second: "Commerce",
        size: expect.closeTo(0.3, 14),
        criteria: [{ criterion: "growth", first: 0.3, second: 0.6 }],
      },
    ]);
  });

  it("names all criteria that share the largest difference, for every two raters", () => {
    const differences = weightDifferences(CRITERIA, [
      { rater: "a", points: { security: 1, growth: 0, need: 1 } },
      { rater: "b", points: { security: 0, growth: 1, need: 1 } },
      { rater: "c", points: { security: 5, growth: 0, need: 5 } },
    ]);
    const named = expectOk(differences).map(({ first, second, criteria }) => [
      first + second,
      criteria.map(({ criterion }) => criterion),
    ]);
    expect(named).toEqual([
      ["ab", ["security", "growth"]],
      ["ac", []],
      ["bc", ["security", "growth"]],
    ]);
  });

  it("has nothing to compare with fewer than two raters", () => {
    expect(expectOk(weightDifferences(CRITERIA, []))).toEqual([]);
    const one = { rater: "a", points: { security: 1, growth: 1, need: 1 } };
    expect(expectOk(weightDifferences(CRITERIA, [one]))).toEqual([]);
  });

  it("refuses weights that are none, and says whose; missing is not zero", () => {
    const complete = { security: 1, growth: 1, need: 1 };
    const refused = weightDifferences(CRITERIA, [
      { rater: "State", points: complete },
      { rater: "NIST", points: { security: 1, growth: 1 } },
    ]);
    expect(expectRefusal(refused, "weight-missing")).toMatchObject({ rater: "NIST", criterion: "need" });
    const twice = weightDifferences(CRITERIA, [
      { rater: "State", points: complete },
      { rater: "State", points: complete },
    ]);
    expect(expectRefusal(twice, "rater-repeated").rater).toBe("State");
  });
});
