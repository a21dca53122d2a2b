import { describe, expect, it } from "vitest";
import { randomFrom } from "./random.ts";

const LETTERS = ["a", "b", "c", "d", "e"];

describe("draws", () => {
  it("are the same for the same seed and stream, and others for another of either", () => {
    const draws = (seed: number, stream: number) => {
      const random = randomFrom(seed, stream);
      return Array.from({ length: 20 }, random.fraction);
    };
    expect(draws(1, 2)).toEqual(draws(1, 2));
    expect(draws(1, 2)).not.toEqual(draws(1, 3));
    expect(draws(1, 2)).not.toEqual(draws(2, 2));
  });

  it("spread evenly between 0 and 1, also over the first draw of many streams", () => {
    const firsts = Array.from({ length: 10_000 }, (_, stream) => randomFrom(7, stream).fraction());
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => firsts.filter((draw) => Math.floor(draw * 10) === tenth).length,
    );
    expect(Math.min(...tenths)).toBeGreaterThan(850);
    expect(Math.max(...tenths)).toBeLessThan(1150);
  });

  it("of whole numbers reach both ends and no further", () => {
    const random = randomFrom(3, 1);
    const drawn = new Set(Array.from({ length: 200 }, () => random.whole(2, 4)));
    expect(drawn).toEqual(new Set([2, 3, 4]));
  });

  it("of several are different ones, at most as many as there are", () => {
    const random = randomFrom(4, 1);
    expect(new Set(random.several(LETTERS, 3)).size).toBe(3);
    expect(random.several(LETTERS, 9).toSorted()).toEqual(LETTERS);
  });

  it("of the first ones come more often, and none can come from an empty list", () => {
    const random = randomFrom(5, 1);
    const drawn = Array.from({ length: 1000 }, () => random.oneOfFirst(LETTERS));
    expect(drawn.filter((letter) => letter === "a").length).toBeGreaterThan(350);
    expect(() => random.oneOf([])).toThrow("empty list");
  });

  it("by weight come as often as the weights say, and never at weight 0", () => {
    const random = randomFrom(6, 1);
    const drawn = Array.from({ length: 1000 }, () => random.weighted({ often: 3, rarely: 1, never: 0 }));
    const often = drawn.filter((key) => key === "often").length;
    expect(often).toBeGreaterThan(700);
    expect(often).toBeLessThan(800);
    expect(drawn).not.toContain("never");
  });
});
