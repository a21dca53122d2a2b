import { describe, expect, it } from "vitest";
import { nextBelow, nextInnerUniform, nextUniform, nextWord, randomStream, shuffle } from "./random.ts";

const DRAWS = 100_000;
const drawn = (count: number, draw: () => number) => Array.from({ length: count }, draw);
const wordsOf = (seed: number | string, purpose?: string) => {
  const stream = randomStream(seed, purpose);
  return drawn(4, () => nextWord(stream));
};

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("randomStream", () => {
  it("gives these words for these seeds for good, so that a run can be replayed", () => {
    expect(wordsOf(1)).toEqual([803113370, 2525938427, 2763084863, 3769668633]);
    expect(wordsOf("2021-10-31", "weights")).toEqual([3994994595, 2114337375, 1302808287, 3979897547]);
  });

  it("takes a number and its text for the same seed", () => {
    expect(wordsOf(7)).toEqual(wordsOf("7"));
  });

  it.each([
    { difference: "another number", other: () => wordsOf(2) },
    { difference: "another purpose", other: () => wordsOf(1, "scores") },
    { difference: "a seed that ends alike", other: () => wordsOf(11) },
    { difference: "no seed at all", other: () => wordsOf("") },
  ])("gives other numbers for $difference", ({ other }) => {
    expect(other().filter((word) => wordsOf(1).includes(word))).toEqual([]);
  });
});

describe("drawing", () => {
  it("fills every bit of a word about half of the time", () => {
    const stream = randomStream("bits");
    const words = drawn(DRAWS, () => nextWord(stream));
    for (let bit = 0; bit < 32; bit++) {
      expect(Math.abs(meanOf(words.map((word) => (word >>> bit) & 1)) - 0.5)).toBeLessThan(0.008);
    }
  });

  it.each([
    { name: "nextUniform", draw: nextUniform },
    { name: "nextInnerUniform", draw: nextInnerUniform },
  ])("spreads $name evenly over 0 to 1", ({ draw }) => {
    const stream = randomStream("uniform");
    const values = drawn(DRAWS, () => draw(stream));
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(meanOf(values)).toBeCloseTo(1 / 2, 2);
    expect(meanOf(values.map((value) => value ** 2))).toBeCloseTo(1 / 3, 2);
    const lagged = values.slice(1).map((value, index) => value * (values[index] ?? 0));
    expect(meanOf(lagged)).toBeCloseTo(1 / 4, 2);
  });

  it("reaches the ends of 0 to 1 as its words allow, the inner one never", () => {
    const constant = (word: number) => {
      const words = new Uint32Array(4);
      words[0] = word;
      return { words };
    };
    expect(nextUniform(constant(0))).toBe(0);
    expect(nextInnerUniform(constant(0))).toBeGreaterThan(0);
    expect(nextUniform(constant(0xffffffff))).toBeLessThan(1);
    expect(nextInnerUniform(constant(0xffffffff))).toBeLessThan(1);
  });

  it("draws whole numbers below a bound evenly, be it no power of two or nearly all words", () => {
    const stream = randomStream("below");
    const counts = Array.from({ length: 6 }, () => 0);
    for (const value of drawn(60_000, () => nextBelow(stream, 6))) counts[value] = (counts[value] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
    const large = drawn(DRAWS, () => nextBelow(stream, 3 * 2 ** 30));
    expect(Math.max(...large)).toBeLessThan(3 * 2 ** 30);
    expect(meanOf(large) / (3 * 2 ** 30)).toBeCloseTo(1 / 2, 2);
    expect(nextBelow(stream, 1)).toBe(0);
  });

  it("shuffles into every order equally often", () => {
    const stream = randomStream("shuffle");
    const counts = new Map<string, number>();
    for (let round = 0; round < 24_000; round++) {
      const entries = ["a", "b", "c", "d"];
      shuffle(stream, entries);
      counts.set(entries.join(""), (counts.get(entries.join("")) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
