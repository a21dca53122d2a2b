import { describe, expect, it } from "vitest";
import { commonSubsequence } from "./common-subsequence.ts";

const common = (before: string, after: string) =>
  commonSubsequence(before.split(""), after.split(""))
    .map(([place]) => before[place])
    .join("");

describe("commonSubsequence", () => {
  it.each([
    ["nothing in nothing", "", "", ""],
    ["nothing on one side", "abc", "", ""],
    ["nothing in common", "abc", "xyz", ""],
    ["all of what is the same", "abc", "abc", "abc"],
    ["what was added at the end", "ab", "abc", "ab"],
    ["what was taken from the start", "abc", "bc", "bc"],
    ["a change in the middle", "abxcd", "abycd", "abcd"],
    ["two changes", "axbxc", "aybyc", "abc"],
  ])("finds %s", (_name, before, after, expected) => {
    expect(common(before, after)).toBe(expected);
  });

  it("finds one of the longest in the example of the paper (Myers 1986, figure 1)", () => {
    expect(common("abcabba", "cbabac")).toHaveLength(4);
  });

  it("says where each match stands on both sides", () => {
    expect(commonSubsequence(["a", "b", "c"], ["x", "a", "c"])).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });

  it("takes long texts that are wholly different, or the same but for one entry", () => {
    const lines = Array.from({ length: 200_000 }, (_line, index) => `line ${index}`);
    const others = lines.map((line) => `other ${line}`);
    expect(commonSubsequence(lines, others)).toEqual([]);
    expect(commonSubsequence(lines, lines.with(100_000, "changed"))).toHaveLength(199_999);
  });

  it("matches only the ends where more is left to compare than is allowed", () => {
    const [before, after] = ["a b x y c d".split(" "), "a b y x c d".split(" ")];
    expect(commonSubsequence(before, after, 4)).toHaveLength(5);
    expect(commonSubsequence(before, after, 3)).toEqual([
      [0, 0],
      [1, 1],
      [4, 4],
      [5, 5],
    ]);
  });
});
