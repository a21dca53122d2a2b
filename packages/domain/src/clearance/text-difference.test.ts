import { describe, expect, it } from "vitest";
import {
  type DifferenceLine,
  isMaterialChange,
  textAfter,
  textBefore,
  textDifference,
} from "./text-difference.ts";

/** A difference as it could be read aloud: lines after their sign, changes of a line in brackets. */
function read(before: string, after: string): readonly string[] {
  return textDifference(before, after).lines.map(lineRead);
}
function lineRead(line: DifferenceLine): string {
  const signs = { kept: "= ", removed: "- ", added: "+ " };
  if (line.kind !== "reworded") return signs[line.kind] + line.text;
  const brackets = { kept: ["", ""], removed: ["[-", "-]"], added: ["[+", "+]"] } as const;
  const pieces = line.pieces.map(({ kind, text }) => brackets[kind][0] + text + brackets[kind][1]);
  return `~ ${pieces.join("")}`;
}

describe("textDifference", () => {
  it("keeps all lines of the same text", () => {
    expect(read("one\ntwo\n", "one\ntwo\n")).toEqual(["= one", "= two", "= "]);
  });

  it("shows a line that was added and one that was removed", () => {
    expect(read("one\ntwo", "one\nand a half\ntwo")).toEqual(["= one", "+ and a half", "= two"]);
    expect(read("one\nand a half\ntwo", "one\ntwo")).toEqual(["= one", "- and a half", "= two"]);
  });

  it("shows which words of a line changed", () => {
    expect(read("NIST shall report by May.", "NIST and DOC shall report by June.")).toEqual([
      "~ NIST [+and DOC +]shall report by [-May-][+June+].",
    ]);
  });

  it("reads two changed words with only a space between them as one change", () => {
    expect(read("a swift brown fox runs here", "a slow red fox runs here")).toEqual([
      "~ a [-swift brown-][+slow red+] fox runs here",
    ]);
  });

  it("shows a line that has little in common with the new one as removed and added", () => {
    expect(read("Fund the act", "Repeal it entirely")).toEqual(["- Fund the act", "+ Repeal it entirely"]);
  });

  it("finds the reworded line among several that came and went, in order", () => {
    const before = "gone for good\nthe agencies report each quarter\nend";
    const after = "wholly new here\nthe agencies report each month\nend";
    expect(read(before, after)).toEqual([
      "- gone for good",
      "+ wholly new here",
      "~ the agencies report each [-quarter-][+month+]",
      "= end",
    ]);
  });

  it("pairs lines so that most is in common, not the first that fits", () => {
    const before = "one two three four";
    const after = "one two three\none two three four five";
    expect(read(before, after)).toEqual(["+ one two three", "~ one two three four[+ five+]"]);
  });

  it("shows white space that changed", () => {
    expect(read("a  b", "a b")).toEqual(["~ a[-  -][+ +]b"]);
    expect(read("  ", "")).toEqual(["~ [-  -]"]);
    expect(read("one\r\ntwo", "one\ntwo")).toEqual(["~ one[-\r-]", "= two"]);
  });

  it("counts the words that came and went, marks and spaces not", () => {
    const { wordsRemoved, wordsAdded } = textDifference(
      "Fund it, now.\nAnd soon",
      "Fund all of it now!\nAnd soon",
    );
    expect([wordsRemoved, wordsAdded]).toEqual([0, 2]);
  });

  it("stays exact for texts that are too long to compare closely, and keeps what they begin and end with", () => {
    const middle = Array.from({ length: 6000 }, (_line, index) => `line ${index}`);
    const before = ["first", ...middle, "last"].join("\n");
    const after = ["first", ...middle.toReversed(), "last"].join("\n");
    const difference = textDifference(before, after);
    expect(textBefore(difference)).toBe(before);
    expect(textAfter(difference)).toBe(after);
    expect(difference.lines.flatMap((line) => (line.kind === "kept" ? [line.text] : []))).toEqual([
      "first",
      "last",
    ]);
  });

  it("shows many lines in the place of many others without pairing them", () => {
    const before = Array.from({ length: 101 }, (_line, index) => `line ${index} of the old text`).join("\n");
    const after = before.replaceAll("old", "new");
    expect(textDifference(before, after).lines.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 101 }, () => "removed"),
      ...Array.from({ length: 101 }, () => "added"),
    ]);
  });
});

describe("isMaterialChange", () => {
  it.each([
    ["another line break", "one two", "one\ntwo"],
    ["more spaces", "one two", " one   two "],
    ["the other way to end a line", "one\r\ntwo", "one\ntwo"],
  ])("is not %s", (_name, before, after) => {
    expect(isMaterialChange(before, after)).toBe(false);
  });

  it.each([
    ["a letter", "shall", "shalt"],
    ["a capital", "The act", "The Act"],
    ["a mark", "Fund it.", "Fund it!"],
    ["a word more", "Fund it", "Do fund it"],
    ["two words that were one", "non-concur", "non- concur"],
    ["a space that was not there", "10000", "10 000"],
  ])("is %s", (_name, before, after) => {
    expect(isMaterialChange(before, after)).toBe(true);
  });
});
