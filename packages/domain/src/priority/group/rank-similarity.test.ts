import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { rankSimilarity } from "./rank-similarity.ts";

describe("rankSimilarity", () => {
  it("is 1 throughout for the same ranking", () => {
    const one = { value: 1 };
    expect(expectOk(rankSimilarity([2, 1, 3], [2, 1, 3]))).toEqual({
      items: 3,
      spearman: one,
      weightedSpearman: one,
      ws: one,
    });
  });

  it("finds a change at the top worse than one at the bottom, except by Spearman", () => {
    const reference = [1, 2, 3, 4, 5];
    const top = expectOk(rankSimilarity(reference, [2, 1, 3, 4, 5]));
    const bottom = expectOk(rankSimilarity(reference, [1, 2, 3, 5, 4]));
    expect(top.spearman).toEqual({ value: expect.closeTo(0.9, 14) });
    expect(bottom.spearman).toEqual(top.spearman);
    // Σ d²·weight = 2 · 9 and 2 · 3, over (625 + 125 − 25 − 5) / 6 = 120.
    expect(top.weightedSpearman).toEqual({ value: expect.closeTo(1 - 18 / 120, 14) });
    expect(bottom.weightedSpearman).toEqual({ value: expect.closeTo(1 - 6 / 120, 14) });
    expect(top.ws).toEqual({ value: expect.closeTo(1 - 1 / 2 / 4 - 1 / 4 / 3, 14) });
    expect(bottom.ws).toEqual({ value: expect.closeTo(1 - 1 / 16 / 3 - 1 / 32 / 4, 14) });
  });

  it("is −1 for the reverse, but for WS", () => {
    const reversed = expectOk(rankSimilarity([1, 2, 3, 4], [4, 3, 2, 1]));
    expect(reversed.spearman).toEqual({ value: -1 });
    expect(reversed.weightedSpearman).toEqual({ value: -1 });
    expect(reversed.ws).toEqual({ value: expect.closeTo(1 - 1 / 2 - 1 / 8 - 1 / 16 - 1 / 16, 14) });
  });

  it("weighs WS by the reference, so that it matters which is which", () => {
    const ws = (a: readonly number[], b: readonly number[]) => expectOk(rankSimilarity(a, b)).ws.value;
    expect(ws([1, 2, 3], [2, 3, 1])).not.toBeCloseTo(ws([2, 3, 1], [1, 2, 3]) ?? 0, 3);
  });

  it("takes tied ranks as they are given, and mid-ranks for Spearman", () => {
    const skipped = expectOk(rankSimilarity([1, 2, 3], [1, 1, 3]));
    const shared = expectOk(rankSimilarity([1, 2, 3], [1.5, 1.5, 3]));
    expect(skipped.spearman).toEqual(shared.spearman);
    expect(skipped.spearman.value).toBeCloseTo(Math.sqrt(3) / 2, 14);
    expect(skipped.ws.value).toBeCloseTo(1 - 1 / 4, 14);
    expect(shared.ws.value).toBeCloseTo(1 - 1 / 8 - 1 / 8, 14);
    expect(skipped.weightedSpearman.value).toBeCloseTo(1 - (6 * 5) / 96, 14);
  });

  it("ranks anew without what one side does not rank", () => {
    const partial = expectOk(rankSimilarity([1, 2, 3, 4], [4, null, 2, 1]));
    expect(partial).toEqual(expectOk(rankSimilarity([1, 2, 3], [3, 2, 1])));
    expect(partial.items).toBe(3);
  });

  it("is absent where there is nothing to compare", () => {
    const absent = { value: null, reason: "fewer-than-two-items" };
    expect(expectOk(rankSimilarity([1, null], [null, 1]))).toEqual({
      items: 0,
      spearman: absent,
      weightedSpearman: absent,
      ws: absent,
    });
    const tied = expectOk(rankSimilarity([1, 2, 3], [1, 1, 1]));
    expect(tied.spearman).toEqual({ value: null, reason: "all-tied" });
    expect(tied.ws.value).toBeCloseTo(1 - 1 / 4 - 1 / 8, 14);
  });

  it("refuses what is no ranking of these items", () => {
    expectRefusal(rankSimilarity([1], [1, 2]), "paired-lengths-differ");
    expectRefusal(rankSimilarity([1, Number.NaN], [1, 2]), "paired-number-not-finite");
    const beyond = rankSimilarity([1, 2, null], [1, 4, 2]);
    expect(expectRefusal(beyond, "rank-beyond-items")).toEqual({
      code: "rank-beyond-items",
      list: "second",
      index: 1,
      rank: 4,
      maximum: 3,
    });
    expect(expectRefusal(rankSimilarity([0, 1], [1, 2]), "rank-beyond-items").list).toBe("first");
  });
});
