import type { CountryCode } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { samplePoint } from "../testing/sample-point.ts";
import { weakestPairSentence } from "./pair-words.ts";

const { first: THREE } = samplePoint({
  size: 3,
  coverage: 9,
  weakestPair: null,
  sets: [["JPN", "NLD", "USA"]],
});
const pair = (one: string, other: string) => [one, other] as unknown as readonly [CountryCode, CountryCode];
const LINK = ([one, other]: readonly [string, string]) => `/between/${one}/${other}`;

describe("the weakest pair in a sentence", () => {
  it("is named with its alignment, and leads to where the two are compared", () => {
    const figures = {
      ...THREE,
      weakestPair: { alignment: 0.5, pairs: [pair("NLD", "USA"), pair("JPN", "USA")] },
    };
    const parts = weakestPairSentence(figures, SAMPLE_NAMES, LINK);
    expect(sentenceText(parts)).toBe(
      "The weakest pair is aligned 0.50 of 1: the Netherlands and the United States; Japan and the United States.",
    );
    expect(parts).toContainEqual({ text: "Japan and the United States", href: "/between/JPN/USA" });
  });

  it("is not known where one pair is not, and never the weakest of the others", () => {
    const unknown = {
      ...THREE,
      weakestPair: { alignment: null, reason: "pair-unknown", weakestKnown: 0.75 } as const,
      unknownPairs: [pair("JPN", "USA"), pair("JPN", "NLD")],
    };
    expect(sentenceText(weakestPairSentence(unknown, SAMPLE_NAMES, () => null))).toBe(
      "The weakest pair is not known: nothing comparable is on record for 2 of 3 pairs, and the weakest of those known is aligned 0.75. Unknown: Japan and the United States; Japan and the Netherlands.",
    );
    const none = { ...unknown, weakestPair: { ...unknown.weakestPair, weakestKnown: null } };
    expect(sentenceText(weakestPairSentence(none, SAMPLE_NAMES, () => null))).toContain("no pair is known");
  });

  it("does not exist for one country", () => {
    const { first } = samplePoint({ size: 1, coverage: 4, weakestPair: 1, sets: [["USA"]] });
    expect(sentenceText(weakestPairSentence(first, SAMPLE_NAMES, LINK))).toContain("no pair");
  });
});
