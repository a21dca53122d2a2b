import { describe, expect, it } from "vitest";
import { boundWords } from "./bound-words.ts";

const SEARCH = { nodes: 3, nodeBudget: 3, isComplete: false };

describe("what holds when the search was cut short", () => {
  it("is nothing to say when everything is proven", () => {
    expect(boundWords({ bound: null, search: { ...SEARCH, isComplete: true } }, 16)).toBeNull();
  });

  it("names the limit, what is proven and the most that anybody can cover", () => {
    const bound = {
      provenDownTo: 0.5,
      coverageAtMost: [
        { size: 2, coverage: 8 },
        { size: 3, coverage: 12 },
      ],
    };
    expect(boundWords({ bound, search: SEARCH }, 16)).toBe(
      "The search stopped at its limit of 3 sets. The front is proven where the weakest pair is aligned 0.50 or better; elsewhere a better coalition may exist. No coalition of up to 3 countries covers more than 75% of the weight.",
    );
  });

  it("claims nothing where nothing is proven, and no share where nothing has weight", () => {
    const bound = { provenDownTo: null, coverageAtMost: [] };
    expect(boundWords({ bound, search: SEARCH }, 16)).toContain("No part of the front is proven");
    const most = { provenDownTo: null, coverageAtMost: [{ size: 2, coverage: 0 }] };
    expect(boundWords({ bound: most, search: SEARCH }, 0)).not.toContain("covers more");
  });
});
