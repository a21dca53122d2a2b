import { describe, expect, it } from "vitest";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { samplePoint } from "../testing/sample-point.ts";
import { coverageWords, otherSetsWords, pointWords, weakestPairWords } from "./point-words.ts";

const THREE = samplePoint({
  size: 3,
  coverage: 9,
  weakestPair: null,
  sets: [["JPN", "NLD", "USA"]],
  setCount: 3,
  covered: ["design", "lithography", "fabrication"],
});

describe("pointWords", () => {
  it("says who, what is covered, how many sets do as well and how apart they are", () => {
    expect(pointWords(THREE, 10, SAMPLE_NAMES)).toBe(
      "Three countries, 56% of the weight, 3 of 10 requirements: Japan, the Netherlands and the United States, or 2 other sets; weakest pair not known",
    );
  });

  it("says what is not proven, and that one country has no pair", () => {
    const one = samplePoint({ size: 1, coverage: 4, weakestPair: 1, sets: [["USA"]], isProven: false });
    expect(pointWords(one, 10, SAMPLE_NAMES)).toBe(
      "One country, 25% of the weight, 1 of 10 requirements: the United States; no pair to be apart; not proven to be the best",
    );
    expect(weakestPairWords(one)).toBe("no pair");
  });
});

describe("the figures of a point", () => {
  it("say how aligned the weakest pair is where that is known", () => {
    expect(weakestPairWords({ size: 2, weakestPair: 0.625 })).toBe("0.63");
    expect(weakestPairWords({ size: 2, weakestPair: null })).toBe("not known");
  });

  it("name other sets, and do not pretend to have counted all", () => {
    expect(otherSetsWords({ setCount: 1, isSetCountComplete: true })).toBeNull();
    expect(otherSetsWords({ setCount: 2, isSetCountComplete: true })).toBe("1 other set");
    expect(otherSetsWords({ setCount: 4, isSetCountComplete: false })).toBe("at least 3 other sets");
    expect(otherSetsWords({ setCount: 1, isSetCountComplete: false })).toBe("perhaps other sets");
  });

  it("count requirements alone where none has weight", () => {
    expect(coverageWords({ covered: [], coverageShare: null }, 1)).toBe("0 of 1 requirement");
  });
});
