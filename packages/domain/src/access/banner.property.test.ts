import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { DIRECTORY, markings } from "../testing/random-marking.ts";
import { BANNER_STYLES, formatBanner, formatPortionMark, parseBanner, parsePortionMark } from "./banner.ts";

const shuffledMarks = (banner: string) => {
  const [level = "", ...marks] = banner.split("/").filter((mark) => mark !== "");
  return fc
    .shuffledSubarray(marks, { minLength: marks.length })
    .map((shuffled) => [level, ...shuffled].join("//"));
};

describe("10,000 markings (C-01)", () => {
  it("are read as they were written, in banners and in portions", () => {
    fc.assert(
      fc.property(markings, fc.constantFrom("acronym", "word"), (marking, style) => {
        expect(expectOk(parseBanner(formatBanner(marking, style as "acronym" | "word"), DIRECTORY))).toEqual(
          marking,
        );
        expect(expectOk(parsePortionMark(formatPortionMark(marking), DIRECTORY))).toEqual(marking);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("parseBanner", () => {
  it("takes one way of writing a marking, and knows the marks in any other order", () => {
    fc.assert(
      fc.property(
        markings.chain((marking) => fc.tuple(fc.constant(marking), shuffledMarks(formatBanner(marking)))),
        ([marking, written]) => {
          const right = formatBanner(marking);
          const read = parseBanner(written, DIRECTORY);
          expect(read).toMatchObject(
            written === right
              ? { ok: true, value: marking }
              : { ok: false, error: { code: "banner-not-canonical", expected: right } },
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("accepts of any text only what it would write itself", () => {
    const marks = fc.constantFrom(
      "CUI",
      "CONTROLLED",
      "UNCLASSIFIED",
      "//",
      "/",
      " ",
      "SP-CTI",
      "AG",
      "NOFORN",
      "REL TO ",
      "USA, ",
      "GBR",
      "AUS, ",
      "QUAD",
      "DISPLAY ONLY ",
      "FEDCON",
      "NOCON",
    );
    const texts = fc.oneof(
      fc.array(marks, { maxLength: 9 }).map((parts) => parts.join("")),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = parseBanner(text, DIRECTORY);
        const written = read.ok ? BANNER_STYLES.map((style) => formatBanner(read.value, style)) : [text];
        expect(written).toContain(text);
      }),
      { numRuns: 5000 },
    );
  });
});
