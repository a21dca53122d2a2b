import { describe, expect, it } from "vitest";
import { type CoalitionRequirement, requirementProblem } from "./requirement.ts";

const requirement = (changes: Partial<CoalitionRequirement<string>> = {}): CoalitionRequirement<string> => ({
  id: "design",
  weight: 1,
  level: 2,
  depth: 1,
  ...changes,
});

describe("requirementProblem", () => {
  it("finds nothing wrong with weights from none to a million, levels 0 to 4 and depths from 1", () => {
    const fine = [
      requirement({ id: "a", weight: 0, level: 0 }),
      requirement({ id: "b", weight: 1e-6, level: 4, depth: 40 }),
      requirement({ id: "c", weight: 1e6, level: 2.5 }),
    ];
    expect(requirementProblem(fine)).toBeNull();
    expect(requirementProblem([])).toBeNull();
  });

  it.each([
    ["weight", -1],
    ["weight", 1e-7],
    ["weight", 1e7],
    ["weight", Number.NaN],
    ["weight", Number.POSITIVE_INFINITY],
    ["level", -0.5],
    ["level", 4.5],
    ["level", Number.NaN],
    ["depth", 0],
    ["depth", 1.5],
    ["depth", Number.POSITIVE_INFINITY],
  ] as const)("refuses a %s of %d, saying what was expected", (field, value) => {
    const problem = requirementProblem([requirement({ id: "fine" }), requirement({ [field]: value })]);
    expect(problem).toMatchObject({ code: "requirement-invalid", requirement: "design", field, value });
    expect(problem).toHaveProperty("expected", expect.stringContaining("number from"));
  });

  it("refuses a requirement that is named twice", () => {
    expect(requirementProblem([requirement(), requirement()])).toEqual({
      code: "requirement-repeated",
      requirement: "design",
    });
  });
});
