import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMaterialChange, textAfter, textBefore, textDifference } from "./text-difference.ts";

/** Any text at all, also half characters, and texts that have much in common. */
const words = fc.constantFrom("the", "act", "shall", "fund", "chips", ",", ".", " ", " ", "\n", "\n", "\t");
const likely = fc.array(words, { maxLength: 60, size: "max" }).map((parts) => parts.join(""));
const texts = fc.oneof(likely, fc.string({ unit: "binary", maxLength: 60 }));
const pairs = fc.oneof(
  fc.tuple(texts, texts),
  fc
    .array(words, { maxLength: 60, size: "max" })
    .chain((parts) => fc.subarray(parts).map((part) => [parts.join(""), part.join("")] as const)),
);

describe("textDifference", () => {
  it("loses nothing: both texts can be read from it", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const difference = textDifference(before, after);
        expect(textBefore(difference)).toBe(before);
        expect(textAfter(difference)).toBe(after);
      }),
      { numRuns: 3000 },
    );
  });

  it("finds nothing between a text and itself, and something between any two others", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const isAllKept = textDifference(before, after).lines.every(({ kind }) => kind === "kept");
        expect(isAllKept).toBe(before === after);
      }),
    );
  });

  it("rewords a line only where something changed, and never shows two changes of a kind in a row", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        for (const line of textDifference(before, after).lines) {
          if (line.kind !== "reworded") continue;
          expect(line.pieces.some(({ kind }) => kind !== "kept")).toBe(true);
          for (const [index, piece] of line.pieces.entries()) {
            expect(piece.text).not.toBe("");
            expect(piece.kind).not.toBe(line.pieces[index + 1]?.kind);
          }
        }
      }),
    );
  });
});

describe("isMaterialChange", () => {
  it("is the same both ways, and never one of a text against itself", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(isMaterialChange(before, after)).toBe(isMaterialChange(after, before));
        expect(isMaterialChange(before, before)).toBe(false);
      }),
    );
  });

  it("carries over: what is not material in two steps is not material in one", () => {
    const spaced = fc.array(fc.tuple(fc.constantFrom("a", "bc", "d."), fc.constantFrom(" ", "\n", " \n  ")));
    fc.assert(
      fc.property(spaced, fc.infiniteStream(fc.constantFrom(" ", "\n", "\t\t")), (parts, spaces) => {
        const text = parts.flat().join("");
        const other = parts.map(([word]) => word + spaces.next().value).join("");
        expect(isMaterialChange(text, other)).toBe(false);
        expect(textDifference(text, other)).toMatchObject({ wordsRemoved: expect.any(Number) });
        expect(isMaterialChange(text, `${other}more`)).toBe(true);
      }),
    );
  });
});
