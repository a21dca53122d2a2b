import { describe, expect, it } from "vitest";
import { effortOf, SEARCH_LIMITS_DEFAULT, searchLimitProblem, workWithin } from "./search-limit.ts";

describe("searchLimitProblem", () => {
  it("finds nothing wrong with whole numbers from 1", () => {
    expect(searchLimitProblem(SEARCH_LIMITS_DEFAULT)).toBeNull();
    expect(searchLimitProblem({ nodeBudget: 1, setsListedMaximum: 1 })).toBeNull();
  });

  it.each(["nodeBudget", "setsListedMaximum"] as const)("refuses any other %s", (field) => {
    for (const value of [0, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(searchLimitProblem({ ...SEARCH_LIMITS_DEFAULT, [field]: value })).toMatchObject({
        code: "search-limit-invalid",
        field,
        value,
      });
    }
  });
});

describe("effortOf", () => {
  it("says how much was done, and whether that was all", () => {
    const work = workWithin({ nodeBudget: 7, setsListedMaximum: 1 });
    expect(effortOf(work)).toEqual({ nodes: 0, nodeBudget: 7, isComplete: true });
    expect(effortOf({ ...work, nodes: 7, isSpent: true }).isComplete).toBe(false);
  });
});
