import { describe, expect, it } from "vitest";
import { frontierTitle } from "./frontier-title.ts";

const POINTS = [
  { size: 1, coverage: 4 },
  { size: 2, coverage: 6 },
  { size: 2, coverage: 8 },
];

describe("the finding of the plot", () => {
  it("says how much each number of countries covers at most", () => {
    expect(frontierTitle(POINTS, 16, true)).toBe(
      "One country covers at most 25% of the weight, two 50%; more add nothing",
    );
  });

  it("promises nothing when the search was cut short", () => {
    expect(frontierTitle(POINTS, 16, false)).toBe(
      "As far as was searched: one country covers at most 25% of the weight, two 50%",
    );
  });

  it("says so when nothing is covered", () => {
    expect(frontierTitle([], 16, true)).toBe("Nothing that has weight is covered");
    expect(frontierTitle(POINTS, 0, true)).toBe("Nothing that has weight is covered");
  });
});
