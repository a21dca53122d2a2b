import { describe, expect, it } from "vitest";
import { GERMANY_1914, RUSSIA_1914 } from "../testing/alliances-1914.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { alignmentIndex, cohenKappa, scottPi } from "./kappa.ts";

const ALLIANCES = { first: GERMANY_1914, second: RUSSIA_1914, weights: null };
const LEVELS = [0, 1, 2, 3];
const QUADRATIC = { levels: LEVELS, weighting: "quadratic", spacing: "even" } as const;
const LINEAR = { levels: LEVELS, weighting: "linear", spacing: "even" } as const;
const UNWEIGHTED = { levels: LEVELS, weighting: "unweighted", spacing: "even" } as const;
const SAME = { first: [2, 2], second: [2, 2], weights: null };

/** irr 0.84.1 for R, `kappa2` on the first two raters of its data set `anxiety`. */
const ANXIETY = {
  first: [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
  second: [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
  weights: null,
};

describe("cohenKappa", () => {
  it("gives kappa of Germany and Russia in 1914 as published, far below their raw likeness of 0.70", () => {
    const { agreement } = expectOk(cohenKappa(ALLIANCES, QUADRATIC));
    expect(agreement).toBeCloseTo(-0.07758621, 8);
  });

  it.each([
    ["unweighted", 0.119496855345912],
    ["linear", 0.189189189189189],
    ["quadratic", 0.29676511954993],
  ] as const)("gives the %s kappa of two raters that irr gives", (weighting, expected) => {
    const { agreement } = expectOk(cohenKappa(ANXIETY, { levels: "observed", weighting, spacing: "even" }));
    expect(agreement).toBeCloseTo(expected, 12);
  });

  it("weighs questions", () => {
    const codes = { first: ["yes", "no", "no"], second: ["yes", "no", "yes"], weights: [2, 1, 1] };
    const { agreement } = expectOk(
      cohenKappa(codes, { levels: "observed", weighting: "unweighted", spacing: "even" }),
    );
    expect(agreement).toBeCloseTo(1 - 0.25 / (0.5 * 0.25 + 0.5 * 0.75), 14);
  });

  it("is absent where there is nothing to compare, and where chance alone would agree throughout", () => {
    const nothing = { first: [1, null], second: [null, 2], weights: null };
    expect(expectOk(cohenKappa(nothing, LINEAR))).toMatchObject({
      agreement: null,
      reason: "nothing-comparable",
      compared: 0,
    });
    expect(expectOk(cohenKappa(SAME, LINEAR))).toMatchObject({ agreement: null, reason: "no-variation" });
    const observed = { levels: "observed", weighting: "linear", spacing: "by-value" } as const;
    expect(expectOk(cohenKappa(SAME, observed))).toMatchObject({ agreement: null, reason: "no-variation" });
  });

  it("refuses what the levels refuse", () => {
    expect(expectRefusal(cohenKappa({ ...SAME, first: [2, 7] }, LINEAR), "level-unknown").value).toBe(7);
  });
});

describe("scottPi", () => {
  it("gives pi of Germany and Russia in 1914 as published", () => {
    expect(expectOk(scottPi(ALLIANCES, UNWEIGHTED)).agreement).toBeCloseTo(-0.04477612, 8);
  });

  it("equals kappa where both use their levels equally often", () => {
    const codes = { first: [1, 2, 3, 3], second: [2, 1, 3, 3], weights: null };
    const [pi, kappa] = [scottPi(codes, LINEAR), cohenKappa(codes, LINEAR)].map(
      (result) => expectOk(result).agreement,
    );
    expect(pi).toBeCloseTo(kappa ?? Number.NaN, 14);
  });

  it("is absent where nothing varies", () => {
    expect(expectOk(scottPi(SAME, LINEAR)).reason).toBe("no-variation");
  });
});

describe("alignmentIndex", () => {
  it("gives A of Germany and Russia in 1914 as published, by absolute and by squared differences", () => {
    expect(expectOk(alignmentIndex(ALLIANCES, LINEAR)).agreement).toBeCloseTo(-0.04, 14);
    expect(expectOk(alignmentIndex(ALLIANCES, QUADRATIC)).agreement).toBeCloseTo(-0.04, 14);
  });

  it("is 0 where nothing varies on declared levels, and absent where there are none", () => {
    expect(expectOk(alignmentIndex(SAME, LINEAR)).agreement).toBe(0);
    const observed = { levels: "observed", weighting: "linear", spacing: "even" } as const;
    expect(expectOk(alignmentIndex(SAME, observed)).reason).toBe("no-variation");
    const nothing = { first: [null], second: [1], weights: null };
    expect(expectOk(alignmentIndex(nothing, LINEAR)).reason).toBe("nothing-comparable");
  });

  it("refuses what the levels refuse", () => {
    expect(expectRefusal(alignmentIndex(SAME, { ...LINEAR, levels: [2] }), "levels-too-few").levels).toBe(1);
  });
});
