import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { ratersWith } from "../../testing/random-ballots.ts";
import { concordancePermutation } from "./concordance-permutation.ts";

const REQUEST = { draws: 2000, seed: "agreement" };

describe("concordancePermutation", () => {
  it("gives the chance of such agreement among raters at random", () => {
    const agreed = expectOk(concordancePermutation(ratersWith([1, 2, 3], [1, 2, 3], [1, 2, 3]), REQUEST));
    const p = agreed.p ?? Number.NaN;
    expect(p).toBeGreaterThan(1 / 36 - 0.012);
    expect(p).toBeLessThan(1 / 36 + 0.012);
    expect(agreed).toMatchObject({ draws: 2000, seed: "agreement" });
    expect(agreed).toHaveProperty("halfWidth", 1.96 * Math.sqrt((p * (1 - p)) / 2000));
  });

  it("is certain when no order can agree less", () => {
    const opposed = expectOk(concordancePermutation(ratersWith([1, 2, 3, 4], [4, 3, 2, 1]), REQUEST));
    expect(opposed).toMatchObject({ p: 1, halfWidth: 0 });
  });

  it("is the same for the same seed, and another for another", () => {
    const ballots = ratersWith([1, 2, 3, 4, 5], [2, 1, 3, 5, 4], [1, 3, 2, 4, 4]);
    const first = expectOk(concordancePermutation(ballots, REQUEST));
    expect(expectOk(concordancePermutation(ballots, REQUEST))).toEqual(first);
    expect(expectOk(concordancePermutation(ballots, { ...REQUEST, seed: 7 })).p).not.toBe(first.p);
  });

  it("is absent where W is, for the same reason", () => {
    expect(expectOk(concordancePermutation(ratersWith([1, 2]), REQUEST))).toEqual({
      p: null,
      reason: "fewer-than-two-raters",
    });
  });

  it.each([0, 1.5, Number.NaN, 1_000_001])("refuses %d draws", (draws) => {
    const refused = concordancePermutation(ratersWith([1, 2], [1, 2]), { ...REQUEST, draws });
    expect(expectRefusal(refused, "permutation-draws-invalid")).toMatchObject({ draws, maximum: 1_000_000 });
  });
});
