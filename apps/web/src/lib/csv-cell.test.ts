import { describe, expect, it } from "vitest";
import { spreadsheetText } from "./csv-cell.ts";

const STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "\0"];
const FULL_WIDTH = ["＝", "＋", "－", "＠", "−", "﹢", "﹣"];
const BEFORE = [" ", "\u00a0", "\u200b", "\ufeff", '"', "'", '""', "\t", "\r", "\n", "\0"];
const HOSTILE = [
  ...STARTS.map((start) => `${start}cmd|' /C calc'!A0`),
  ...FULL_WIDTH.map((start) => `${start}SUM(A1:A9)`),
  ...BEFORE.flatMap((before) => [`${before}=HYPERLINK("x")`, `${before}@SUM(1)`, `${before}+1`]),
];

describe("spreadsheetText", () => {
  it(`holds against at least 40 prefixes (${HOSTILE.length})`, () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(40);
  });

  it.each(HOSTILE.map((text) => [JSON.stringify(text), text]))(
    "stops %s from being a formula",
    (_name, text) => {
      const safe = spreadsheetText(text);
      expect(safe).toBe(`'${text}`);
    },
  );

  it.each(["CHIP-1", "2026-05-04", "DOC, NIST", "", "98 days overdue", "a=b", "“quoted”", "Fund R&D - now"])(
    "leaves %j as it is",
    (text) => {
      expect(spreadsheetText(text)).toBe(text);
    },
  );
});
