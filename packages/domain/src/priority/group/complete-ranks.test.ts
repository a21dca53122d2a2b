import { describe, expect, it } from "vitest";
import { ratersWith } from "../../testing/random-ballots.ts";
import { completeRanks } from "./complete-ranks.ts";

describe("completeRanks", () => {
  it("drops the items that a rater does not rank, and ranks the others without them", () => {
    expect(completeRanks(ratersWith([1, 2, 3, 3], [2, null, 4, 1]))).toEqual({
      items: ["a", "c", "d"],
      dropped: ["b"],
      rows: [
        [1, 2.5, 2.5],
        [2, 3, 1],
      ],
    });
  });

  it("drops nothing where nobody has been asked", () => {
    expect(completeRanks(ratersWith())).toEqual({ items: [], dropped: [], rows: [] });
  });
});
