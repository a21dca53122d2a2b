import { expect, it } from "vitest";
import { shareShade } from "./share-shade.ts";
import { neverSeenWords, rankErrorWords, shareErrorWords, wordsWithoutError } from "./simulated-figure.ts";

it("errors are half-widths of 95% in percentage points, with digits that show them", () => {
  expect(shareErrorWords(0.5, 10_000)).toBe("1.0");
  expect(shareErrorWords(0.81, 10_000)).toBe("0.8");
  expect(shareErrorWords(0.0001, 10_000)).toBe("0.02");
  expect(shareErrorWords(0.5, 10)).toBe("31");
});

it("what happened in no draw, or in all, has no such error, but a bound", () => {
  expect([0, 1].map((share) => shareErrorWords(share, 10_000))).toEqual([null, null]);
  expect([0, 1].map(wordsWithoutError)).toEqual(["never", "always"]);
  expect([1, 100, 10_000, 100_000].map(neverSeenWords)).toEqual(["100%", "3.0%", "0.03%", "0.003%"]);
});

it("the error of the expected rank follows from the spread of the ranks", () => {
  expect(rankErrorWords({ acceptability: [0.5, 0.5], expectedRank: 1.5 }, 10_000)).toBe("0.01");
  expect(rankErrorWords({ acceptability: [1, 0], expectedRank: 1 }, 10)).toBe("0.00");
});

it("shades go by fifths, and only nothing has none", () => {
  expect([0, 0.0001, 0.2, 0.21, 0.8, 0.81, 1].map(shareShade)).toEqual([0, 1, 1, 2, 4, 5, 5]);
});
