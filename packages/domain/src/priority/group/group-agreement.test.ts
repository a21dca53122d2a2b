import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { ratersWith } from "../../testing/random-ballots.ts";
import { groupAgreement } from "./group-agreement.ts";
import { concordance } from "./kendall-w.ts";
import { raterBallots } from "./rater-table.ts";

describe("groupAgreement", () => {
  it("says by every method what raters agree on, and where they do not", () => {
    const ballots = ratersWith([1, 2, 3], [1, 3, 2], [2, 1, 3]);
    const agreement = groupAgreement(ballots);
    expect(agreement.concordance).toEqual(concordance(ballots));
    expect(agreement.taus).toHaveLength(3);
    expect(agreement.borda.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    const majorities = expectOk(agreement.majorities);
    expect(majorities.condorcetWinner).toBe("a");
    expect(majorities.copeland.map(({ score }) => score)).toEqual([2, 0, -2]);
    expect(majorities.pairwise.preferred[0]).toEqual([0, 2, 3]);
    expect(expectOk(agreement.kemeny).orders).toEqual([["a", "b", "c"]]);
    expect(agreement.disagreement.mostContested).toEqual(["b"]);
  });

  it("keeps the other methods where one cannot answer", () => {
    const items = Array.from({ length: 1001 }, (_entry, index) => `item ${index}`);
    const rows = [items.map((_item, index) => index), items.map((_item, index) => -index)];
    const agreement = groupAgreement(
      expectOk(raterBallots({ raters: ["a", "b"], items, scale: "higher-is-more", rows })),
    );
    expectRefusal(agreement.majorities, "too-many-items");
    expectRefusal(agreement.kemeny, "too-many-items");
    expect(agreement.concordance.value).toBe(0);
    expect(agreement.borda[0]?.rank).toBe(1);
  });

  it("has nothing to say of nobody", () => {
    const nothing = groupAgreement(ratersWith());
    expect(nothing).toMatchObject({ concordance: { value: null }, taus: [], borda: [] });
    expect(expectOk(nothing.kemeny)).toMatchObject({ orders: [[]], optima: 1 });
  });
});
