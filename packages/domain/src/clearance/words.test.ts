import { describe, expect, it } from "vitest";
import { tokensOf, wordsOf } from "./words.ts";

describe("tokensOf", () => {
  it("parts words, white space and signs, in every script", () => {
    expect(tokensOf("Fund it,  naïvely: 日本 2x")).toEqual([
      "Fund",
      " ",
      "it",
      ",",
      "  ",
      "naïvely",
      ":",
      " ",
      "日本",
      " ",
      "2x",
    ]);
    expect(tokensOf("")).toEqual([]);
  });

  it("loses nothing, not even half a character", () => {
    const odd = "a\ud800b\r\n\u200b";
    expect(tokensOf(odd).join("")).toBe(odd);
  });
});

describe("wordsOf", () => {
  it("are the words alone", () => {
    expect(wordsOf("Fund it, now!")).toEqual(["Fund", "it", "now"]);
    expect(wordsOf(" –!")).toEqual([]);
  });
});
