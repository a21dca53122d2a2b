import { describe, expect, it } from "vitest";
import {
  formatRanks,
  formatRatedValue,
  formatScore,
  formatScoreRange,
  formatShare,
  rankWords,
} from "./figure-words.ts";

describe("figures of rankings", () => {
  it("show scores with two decimals, and a range once where both ends read alike", () => {
    expect(formatScore(0.7777)).toBe("0.78");
    expect(formatScoreRange({ low: 0.6, high: 0.8349 })).toBe("0.60 to 0.83");
    expect(formatScoreRange({ low: 0.701, high: 0.704 })).toBe("0.70");
  });

  it("never show a small chance as none, nor a large one as certain", () => {
    expect([0, 0.0004, 0.004, 0.42, 0.996, 1].map(formatShare)).toEqual([
      "0%",
      "<1%",
      "<1%",
      "42%",
      ">99%",
      "100%",
    ]);
  });

  it("name ranks as people say them", () => {
    expect([1, 3, 10, 11, 21, 22, 112].map(rankWords)).toEqual([
      "first",
      "third",
      "tenth",
      "11th",
      "21st",
      "22nd",
      "112th",
    ]);
    expect(formatRanks({ best: 1, worst: 3 })).toBe("1 to 3");
    expect(formatRanks({ best: 2, worst: 2 })).toBe("2");
  });

  it("show what a rater stated with its unit and no more digits than given", () => {
    expect(formatRatedValue({ kind: "exact", value: 3 }, "level 0 to 4")).toBe("level 3");
    expect(formatRatedValue({ kind: "interval", low: 78.7, high: 84.3 }, "% of the world")).toBe(
      "78.7 to 84.3% of the world",
    );
    expect(formatRatedValue({ kind: "triangular", low: 1, mode: 2, high: 4 }, "level 0 to 4")).toBe(
      "level 1 to 4, most likely 2",
    );
    expect(formatRatedValue({ kind: "normal", mean: 3, standardDeviation: 0.5 }, "patents")).toBe(
      "3 ± 0.5 patents",
    );
  });
});
