import { describe, expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import type { PairAnswer } from "../frame/outputs.ts";
import {
  EU,
  LAW,
  LEAD,
  SAMPLE_ALIGNMENT_NAMES as NAMES,
  RULE,
  SEATS,
  USA,
} from "../testing/sample-alignment.ts";
import { betweenSentence, pairTitle } from "./between-sentence.ts";

const part = (issue: typeof LAW, contribution: number) => ({
  issue,
  first: true,
  second: false,
  distance: contribution === 0 ? 0 : 1,
  contribution,
});
const pairWith = (contributions: readonly ReturnType<typeof part>[], coverage = 0.9): PairAnswer["pair"] => ({
  first: USA,
  second: EU,
  coverage,
  isThin: coverage < 0.5,
  contributions,
  notCompared: [],
  distance: 0.503,
  alignment: 0.497,
  reason: null,
});
const line = (distance: number, first = USA, second = EU) => ({
  first,
  second,
  coverage: 1,
  isThin: false,
  distance,
  alignment: 1 - distance,
  reason: null,
});
const said = (pair: PairAnswer["pair"], pairs = [line(0.503)]) =>
  sentenceText(betweenSentence({ pair }, { pairs }, NAMES));

describe("the sentence of a pair", () => {
  it("says the distance, on how much it rests, where the pair stands and what keeps them apart", () => {
    const others = [line(0.503), line(0.7, EU, EU), line(0.1, USA, USA)];
    expect(said(pairWith([part(LAW, 0.2), part(RULE, 0.1)]), others)).toBe(
      "The United States and the European Union are 0.50 apart, where 0 is alike on everything compared and 1 as far as can be, on 90% of the weight. Of 3 pairs that can be compared, 1 is farther apart. Most of it is “General privacy law”, 0.200.",
    );
  });

  it("names ties, and says when it is thin or nothing keeps them apart", () => {
    const tied = [part(LAW, 0.1), part(RULE, 0.1), part(LEAD, 0.1), part(SEATS, 0.1)];
    expect(said(pairWith(tied, 0.3))).toContain("30% of the weight, which is thin.");
    expect(said(pairWith(tied))).toContain("“Who leads standard setting” and 1 more, 0.100 each.");
    expect(said(pairWith([part(LAW, 0)]))).toContain("They answer alike throughout.");
  });

  it("says why there is no distance", () => {
    const pair = { ...pairWith([]), distance: null, alignment: null, reason: "no-shared-issue" } as const;
    expect(said(pair)).toBe(
      "How far the United States and the European Union are apart is not known: there is no issue on which both answers are known.",
    );
  });

  it("has a title that asks what keeps the two apart", () => {
    expect(pairTitle(USA, EU, NAMES)).toBe("What keeps the United States and the European Union apart");
  });
});
