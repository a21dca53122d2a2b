import { describe, expect, it } from "vitest";
import { line, paragraph } from "./text.ts";

describe("paragraph", () => {
  it("trims, joins line ends to one kind and composes accents", () => {
    expect(paragraph(100).parse("  one\r\ntwo\u0065\u0301 ")).toBe("one\ntwo\u00e9");
  });

  it.each([
    ["a NUL", "a\u0000b"],
    ["an escape", "a\u001Bb"],
    ["a C1 control", "a\u0085b"],
    ["a mark that reverses the reading direction", "a\u202Eb"],
    ["half a surrogate pair", "a\uD800b"],
  ])("refuses %s", (_, value) => {
    expect(paragraph(100).safeParse(value).success).toBe(false);
  });

  it("refuses what is longer than its limit, counted before anything is trimmed", () => {
    expect(paragraph(3).safeParse("abcd").success).toBe(false);
    expect(paragraph(3).safeParse("a   ").success).toBe(false);
  });
});

describe("line", () => {
  it.each(["one\ntwo", "one\ttwo"])("refuses %j", (value) => {
    expect(line(100).safeParse(value).success).toBe(false);
  });
});
