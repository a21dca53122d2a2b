import { describe, expect, it } from "vitest";
import { compareText, isBlank } from "./text.ts";

describe("compareText", () => {
  it("orders by code unit, whatever the language of the machine", () => {
    expect(["b", "ä", "a", "B", "a"].toSorted(compareText)).toEqual(["B", "a", "a", "b", "ä"]);
  });
});

describe("isBlank", () => {
  it.each([
    ["nothing", ""],
    ["spaces and lines", " \t\r\n "],
    ["a no-break space", "\u00a0"],
    ["zero-width marks", "\u200b\ufeff\u200d"],
    ["control characters", "\u0000\u0007"],
  ])("is true of %s", (_name, text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each([
    ["a letter", " a "],
    ["a full stop", "."],
    ["another script", "日本"],
  ])("is false of %s", (_name, text) => {
    expect(isBlank(text)).toBe(false);
  });
});
