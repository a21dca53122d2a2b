import { describe, expect, it } from "vitest";
import { plainText, shortLine } from "./plain-text.ts";

describe("plainText", () => {
  it("keeps lines apart and drops what no calendar may hold", () => {
    expect(plainText("one\r\ntwo\rthree\u2028four")).toBe("one\ntwo\nthree\nfour");
    expect(plainText("a\u0000b\u0007c\td\u007fe\ud800f")).toBe("abcde\uFFFDf");
  });
});

describe("shortLine", () => {
  it("is one line, cut at 200 characters where people can see it", () => {
    expect(shortLine("  Test\n methods ")).toBe("Test methods");
    expect(shortLine("é".repeat(200))).toBe("é".repeat(200));
    expect(shortLine("𝔸".repeat(201))).toBe(`${"𝔸".repeat(199)}…`);
  });
});
