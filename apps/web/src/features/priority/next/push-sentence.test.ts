import { describe, expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import { capacityCut } from "./capacity-cut.ts";
import { firmnessWords, pushSentence } from "./push-sentence.ts";
import { sampleRow } from "./testing/sample-row.ts";
import type { TriageRow } from "./triage.ts";

/** Ranked one behind the other; every place could be any other. */
function rows(count: number): readonly TriageRow[] {
  return Array.from({ length: count }, (_, place) =>
    sampleRow({
      key: `A-${place + 1}`,
      score: 0.9 - place / 20,
      rank: place + 1,
      possibleRanks: { best: 1, worst: count },
    }),
  );
}

function sentence(all: readonly TriageRow[], capacity: number): string {
  return sentenceText(pushSentence(capacityCut(all, capacity), all.length));
}

describe("the sentence of what to push first", () => {
  it("names those that there is room for with their scores, and out of how many", () => {
    expect(sentence(rows(5), 2)).toBe(
      "Push A-1 (0.90) and A-2 (0.85) first: there is room for 2 of 5 open recommendations.",
    );
  });

  it("names a few and counts the rest when there is room for many", () => {
    expect(sentence(rows(12), 9)).toBe(
      "Push A-1 (0.90), A-2 (0.85), A-3 (0.80), A-4 (0.75), A-5 (0.70) and 4 more first: there is room for 9 of 12 open recommendations.",
    );
  });

  it("says what would be first when there is room for none", () => {
    expect(sentence(rows(3), 0)).toBe(
      "With room for none, 3 open recommendations wait; A-1 (0.90) would be first.",
    );
  });

  it("says so when nothing can be ranked", () => {
    expect(sentence([sampleRow({ key: "A-1", score: null })], 5)).toBe(
      "1 open recommendation cannot be ranked: nothing that counts is known of it.",
    );
  });
});

describe("how firm the line is", () => {
  it("says how much is known above the line and what the rest could change", () => {
    expect(firmnessWords(capacityCut(rows(5), 2))).toBe(
      "Of what counts, 50% is known of them; the rest could still bring in any of the 3 others, and none above the line is sure to stay.",
    );
  });

  it("says that the line stays where nothing could move it", () => {
    const firm = rows(4).map((row, place) => ({
      ...row,
      possibleRanks: { best: place + 1, worst: place + 1 },
    }));
    expect(firmnessWords(capacityCut(firm, 1))).toBe(
      "Of what counts, 50% is known of it; whatever the rest turns out to be, the line stays where it is.",
    );
  });

  it("names a tie that the line cuts through", () => {
    const tied = rows(3).map((row) => ({ ...row, rank: 1 }));
    expect(firmnessWords(capacityCut(tied, 1))).toContain(
      "The line cuts through a tie: A-1, A-2 and A-3 share rank 1 and stand in the order of their keys.",
    );
  });

  it("is not said of a line with nothing on one side", () => {
    expect(firmnessWords(capacityCut(rows(3), 0))).toBeNull();
    expect(firmnessWords(capacityCut(rows(3), 3))).toBeNull();
  });
});
