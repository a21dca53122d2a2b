import { describe, expect, it } from "vitest";
import { ratersWith } from "../../testing/random-ballots.ts";
import { raterTaus } from "./rater-tau.ts";

describe("raterTaus", () => {
  it("compares every two raters once, on the items that both rank", () => {
    const taus = raterTaus(ratersWith([1, 2, 3], [3, 2, 1], [2, 1, null]));
    expect(taus.map(({ first, second, value, items }) => [first, second, value, items])).toEqual([
      ["R1", "R2", -1, 3],
      ["R1", "R3", -1, 2],
      ["R2", "R3", 1, 2],
    ]);
  });

  it("says why two raters cannot be compared", () => {
    expect(raterTaus(ratersWith([1, 1], [1, 2]))).toMatchObject([{ value: null, reason: "all-tied" }]);
    expect(raterTaus(ratersWith([1, 2]))).toEqual([]);
  });
});
