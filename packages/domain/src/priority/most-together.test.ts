import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { mostTogether, type TogetherSearch } from "./most-together.ts";
import { innermostWeights, marginSearch, type WeightMargin } from "./sampling/weight-margin.ts";
import { weightRegion } from "./sampling/weight-region.ts";
import { weightSpace } from "./sampling/weight-space.ts";

const region = weightRegion(expectOk(weightSpace(["x", "y", "z"], { kind: "uniform-simplex" })));
const SEARCH: TogetherSearch = {
  margin: marginSearch(region),
  start: innermostWeights(region),
  isReached: (sum) => sum >= 0,
  nodesMaximum: 100,
};
const rows = (...lists: readonly (readonly number[])[]) => lists.map((list) => Float64Array.from(list));

/** Each wants two thirds of the weight for a criterion of its own: only one can have it. */
const RIVALS = rows([1, -2, -2], [-2, 1, -2], [-2, -2, 1]);

describe("mostTogether", () => {
  it.each([
    { situation: "there are none", sums: rows(), count: 0 },
    { situation: "the first weights do", sums: rows([1, 0, 0], [0, 1, 0]), count: 2 },
    { situation: "other weights do", sums: rows([1, -3, -3], [2, -5, -5]), count: 2 },
    { situation: "all exclude each other", sums: RIVALS, count: 1 },
    { situation: "two of three agree", sums: rows([1, -3, -3], [-3, 1, -3], [0.5, -1, -1]), count: 2 },
    { situation: "none can be reached", sums: rows([-1, -1, -1]), count: 0 },
  ])("finds how many reach the goal when $situation", ({ sums, count }) => {
    const found = mostTogether(sums, SEARCH);
    expect(found).toMatchObject({ count, bound: count });
    const reached = sums.filter(
      (row) => row.reduce((sum, x, place) => sum + x * (found.weights[place] ?? 0), 0) >= 0,
    );
    expect(reached.length).toBe(count);
  });

  it("says what it could not exclude when its nodes are used up", () => {
    expect(mostTogether(RIVALS, { ...SEARCH, nodesMaximum: 0 })).toMatchObject({ count: 0, bound: 3 });
    expect(mostTogether(RIVALS, { ...SEARCH, nodesMaximum: 1 })).toMatchObject({ count: 1, bound: 3 });
  });

  it("takes nothing for impossible that a search has not proven so", () => {
    const unsure = (): WeightMargin => ({ weights: SEARCH.start, margin: -1, isProven: false });
    expect(mostTogether(RIVALS, { ...SEARCH, margin: unsure })).toMatchObject({ count: 0, bound: 3 });
  });
});
