import { describe, expect, it } from "vitest";
import { type SentencePart, sentenceText } from "../../../lib/sentence-part.ts";
import { WHOLE_VIEW } from "../frame/alignment-view.ts";
import type { GroupAnswer } from "../frame/outputs.ts";
import { pairHref } from "../frame/pair-address.ts";
import {
  EU,
  GBR,
  JPN,
  LAW,
  LEAD,
  RULE,
  SAMPLE_ALIGNMENT_NAMES,
  TODAY,
  USA,
} from "../testing/sample-alignment.ts";
import { NAMED_BLOCS } from "./apart-address.ts";
import { apartSentence } from "./apart-sentence.ts";

const spread = (issue: typeof LAW, contribution: number): GroupAnswer["spreads"][number] => ({
  issue,
  holders: 4,
  comparedPairs: 6,
  mean: 0.5,
  reason: null,
  farthest: { distance: 1, pairs: [{ first: EU, second: USA }] },
  byDistance: [],
  contribution,
});
const ANSWER: GroupAnswer = {
  on: TODAY,
  holders: [EU, GBR, JPN, USA],
  group: {
    comparedPairs: 6,
    pairs: 6,
    uncomparable: [],
    mean: 0.3149,
    reason: null,
    weakest: { distance: 0.8, pairs: [{ first: EU, second: USA }] },
  },
  spreads: [spread(LAW, 0.2), spread(RULE, 0.1)],
  chance: [],
};
const pair = { mean: 0.4, comparedPairs: 2, pairs: 2 };
const blocsAt = (separation: number) => ({
  comparison: { across: pair, withinFirst: pair, withinSecond: pair, separation, reason: null },
});
const sentence = (changed: Partial<Parameters<typeof apartSentence>[0]> = {}) =>
  apartSentence(
    {
      group: { kind: "all" },
      answer: ANSWER,
      blocs: blocsAt(0.054),
      address: NAMED_BLOCS,
      pairHref: (two) => pairHref(WHOLE_VIEW, two),
      ...changed,
    },
    SAMPLE_ALIGNMENT_NAMES,
  );

describe("the sentence of how far apart countries stand", () => {
  it("says the mean, the farthest pair, what divides most and how the blocs stand", () => {
    expect(sentenceText(sentence())).toBe(
      "The 4 countries are 0.31 apart on average, where 0 is alike on everything compared and 1 as far as can be. Farthest apart are the European Union and the United States at 0.80. What divides most is “General privacy law”, 0.200 of it. Transatlantic and transpacific countries are 0.05 farther from each other than among themselves.",
    );
  });

  it("leads from each figure to what is behind it", () => {
    const hrefs = sentence().flatMap((part: SentencePart) => (typeof part === "string" ? [] : [part.href]));
    expect(hrefs).toEqual([
      "#pairs",
      "/alignment/between?first=EU&second=USA",
      "#issue-privacy-law",
      "#blocs",
    ]);
  });

  it("names ties, and says how many more there are", () => {
    const pairs = [
      { first: EU, second: USA },
      { first: EU, second: JPN },
      { first: GBR, second: USA },
    ];
    const group = { ...ANSWER.group, mean: 0.3, reason: null, weakest: { distance: 0.8, pairs } } as const;
    const text = sentenceText(
      sentence({ answer: { ...ANSWER, group, spreads: [spread(LAW, 0.2), spread(LEAD, 0.2)] } }),
    );
    expect(text).toContain(
      "the European Union and the United States and the European Union and Japan and 1 more pair at 0.80",
    );
    expect(text).toContain("“General privacy law” and “Who leads standard setting”, 0.200 of it each.");
  });

  it("says so when blocs are no farther, or less far, from each other than among themselves", () => {
    expect(sentenceText(sentence({ blocs: blocsAt(-0.001) }))).toContain("are no farther from each other");
    expect(sentenceText(sentence({ blocs: blocsAt(-0.12) }))).toContain("are 0.12 less far from each other");
    expect(sentenceText(sentence({ blocs: null }))).not.toContain("Transatlantic");
  });

  it("says that nothing divides those who answer alike, and why there is no distance", () => {
    expect(sentenceText(sentence({ answer: { ...ANSWER, spreads: [spread(LAW, 0)] } }))).toContain(
      "Nothing divides them.",
    );
    const nothing = {
      comparedPairs: 0,
      pairs: 0,
      uncomparable: [],
      mean: null,
      reason: "fewer-than-two-holders",
      weakest: null,
    } as const;
    expect(sentenceText(sentence({ answer: { ...ANSWER, group: nothing } }))).toBe(
      "How far apart they stand is not known: a distance takes at least two countries.",
    );
  });
});
