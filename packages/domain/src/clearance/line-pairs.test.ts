import { describe, expect, it } from "vitest";
import { pairedLines as paired } from "./line-pairs.ts";

const pairedLines = (removed: readonly string[], added: readonly string[]) =>
  paired(removed, added).map((pair) => [pair.removed, pair.added]);

describe("pairedLines", () => {
  it("pairs lines with half of their words in common, and no others", () => {
    expect(pairedLines(["a b c d"], ["a b x y"])).toEqual([["a b c d", "a b x y"]]);
    expect(pairedLines(["a b c d"], ["a x y z"])).toEqual([
      ["a b c d", null],
      [null, "a x y z"],
    ]);
  });

  it("counts a word only as often as both have it", () => {
    expect(pairedLines(["a a a a"], ["a b c d"])).toEqual([
      ["a a a a", null],
      [null, "a b c d"],
    ]);
  });

  it("never crosses pairs", () => {
    expect(pairedLines(["one two", "three four"], ["three four", "one two"])).toHaveLength(3);
  });

  it("pairs lines without words", () => {
    expect(pairedLines(["  "], ["---"])).toEqual([["  ", "---"]]);
  });

  it("keeps the order on both sides, and every line", () => {
    expect(pairedLines(["x", "a b", "y"], ["a b c", "z"])).toEqual([
      ["x", null],
      ["a b", "a b c"],
      ["y", null],
      [null, "z"],
    ]);
    expect(pairedLines([], [])).toEqual([]);
  });
});
