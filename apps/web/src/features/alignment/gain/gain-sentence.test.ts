import type { RecommendationKey } from "@entente/domain";
import { expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import type { GainAnswer } from "../frame/outputs.ts";
import { EU, JPN, LAW, USA } from "../testing/sample-alignment.ts";
import { gainSentence } from "./gain-sentence.ts";

const CHANGE = { holder: USA, issue: LAW, to: true, basis: "proposal", reason: "Ours." } as const;
const pair = (second: typeof EU, before: number, after: number) => ({
  first: USA,
  second,
  before,
  after,
  reduction: before - after,
  coverageBefore: 1,
  coverageAfter: 1,
});

function answer(gain: number | null, changes: number, fits = true): GainAnswer {
  const pairs = [pair(EU, 0.5, 0.2), pair(JPN, 0.1, 0.2)];
  return {
    key: "DATA-1" as RecommendationKey,
    gain,
    reason: gain === null ? "no-change-linked" : null,
    linked: { effect: { group: [EU, JPN, USA], changes: Array.from({ length: changes }, () => CHANGE) } },
    effect: fits
      ? { meanBefore: 0.3, meanAfter: 0.3 - (gain ?? 0), reduction: gain, reason: null, pairs }
      : null,
  } as unknown as GainAnswer;
}
const words = (of: GainAnswer) => sentenceText(gainSentence(of, "/alignment/closing"));

it("says what it takes off the mean distance, of whom, and how many pairs move which way", () => {
  expect(words(answer(0.067, 1))).toBe(
    "Carried out, DATA-1 would take 0.067 off the mean distance of its 3 countries, from 0.30 to 0.23: 1 pair would come closer and 1 pair would part.",
  );
  expect(words(answer(-0.02, 1))).toMatch(/^Carried out, DATA-1 would add 0\.020 to the mean distance/u);
  expect(words(answer(0, 1))).toMatch(/would leave the mean distance of its 3 countries at 0\.30/u);
});

it("says why nothing is known, and never that it is zero", () => {
  expect(words({ ...answer(null, 0, false), linked: null })).toBe(
    "What DATA-1 would bring countries closer is not known: nobody has said which stances it would change. That is not zero.",
  );
  expect(words(answer(null, 0, false))).toMatch(/That is not zero\.$/u);
  expect(words(answer(null, 1, false))).toMatch(/does not fit the issues in force/u);
});
