import type { Firmness, FirmnessKind, FirmnessRun, PriorityStanding, TechnologyId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import { FOUNDATION, NEED, RIVALRY, STAKE } from "../testing/sample-model.ts";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { AI, CHIPS, DRONES, sampleResult } from "../testing/sample-standing.ts";
import { firmSentence } from "./firm-sentence.ts";
import { rankHead } from "./rank-head.ts";
import { closestPair, pairTitle, runTitle } from "./run-title.ts";

function runOf(kind: FirmnessKind, shares: Readonly<Record<TechnologyId, readonly number[]>>): FirmnessRun {
  const technologies = Object.entries(shares).map(([technology, acceptability]) => ({
    technology: technology as TechnologyId,
    acceptability,
    expectedRank: 1,
    centralWeights: null,
    confidence: null,
  }));
  return { kind, technologies, pairwise: technologies.map(() => technologies.map(() => 0)) };
}

function firmnessOf(runs: readonly FirmnessRun[]): Firmness {
  return { settings: { draws: 10_000, seed: 1 }, runs };
}

function standingOf(ranks: Readonly<Record<TechnologyId, number>>): PriorityStanding {
  const technologies = Object.entries(ranks).map(([technology, rank]) => ({
    technology: technology as TechnologyId,
    bestBand: null,
    best: { score: 0.5, low: 0.5, high: 0.5 },
    mean: 0.5,
    rankedCells: 1,
    rank,
    possibleRanks: null,
    isNonDominated: false,
  }));
  return { weights: [], cells: [], technologies };
}

const TARGETS = { names: SAMPLE_NAMES, runHref: (kind: FirmnessKind) => `#${kind}` };
const WEIGHTS = runOf("weights", { [CHIPS]: [0.81, 0.19, 0], [AI]: [0.19, 0.81, 0], [DRONES]: [0, 0, 1] });
const BOTH = runOf("both", {
  [CHIPS]: [0.57, 0.3, 0.13],
  [AI]: [0.3, 0.4, 0.3],
  [DRONES]: [0.13, 0.3, 0.57],
});

describe("how firm the first place is", () => {
  it("is said with its error, under all weights and with ratings open too, and who takes it otherwise", () => {
    const standing = standingOf({ [CHIPS]: 1, [AI]: 2, [DRONES]: 3 });
    const parts = firmSentence({ standing, firmness: firmnessOf([WEIGHTS, BOTH]) }, TARGETS);
    expect(sentenceText(parts)).toBe(
      "The first place of Semiconductors holds under 81% (±0.8) of all weights, and in 57% (±1.0) of all draws " +
        "once the ratings are open too. Artificial intelligence takes it under 19%, Drones never in 10,000 draws.",
    );
    expect(parts).toContainEqual({ text: "57%", href: "#both" });
  });

  it("is said for each who shares it", () => {
    const standing = standingOf({ [CHIPS]: 1, [AI]: 1, [DRONES]: 3 });
    const words = sentenceText(firmSentence({ standing, firmness: firmnessOf([WEIGHTS, BOTH]) }, TARGETS));
    expect(words).toContain("of Semiconductors holds under 81%");
    expect(words).toContain("; that of Artificial intelligence under 19%");
    expect(words).toMatch(/Drones never came first in 10,000 draws of weights\.$/u);
  });

  it("is not said where nothing was simulated", () => {
    const { standing, firmness } = sampleResult({ [DRONES]: {} });
    expect(firmSentence({ standing, firmness }, TARGETS)).toEqual([]);
  });

  it("speaks of certainty without an error", () => {
    const result = sampleResult({
      [CHIPS]: { [NEED]: 4, [STAKE]: 4, [FOUNDATION]: 4, [RIVALRY]: 0 },
      [AI]: { [NEED]: 1, [STAKE]: 1, [FOUNDATION]: 1, [RIVALRY]: 3 },
    });
    expect(sentenceText(firmSentence(result, TARGETS))).toBe(
      "The first place of Semiconductors holds under 100% (always in 100 draws) of all weights, and in 100% " +
        "(always in 100 draws) of all draws once the ratings are open too. Artificial intelligence never came " +
        "first in 100 draws of weights.",
    );
  });
});

describe("the titles of the tables", () => {
  it("say who takes the first and the last place most often", () => {
    expect(runTitle(WEIGHTS, SAMPLE_NAMES)).toBe(
      "First place: Semiconductors in 81% of draws. Last place: Drones in 100% of draws",
    );
  });

  it("name all who take a place equally often", () => {
    const run = runOf("weights", { [CHIPS]: [0.4, 0.6], [AI]: [0.4, 0.4] });
    expect(runTitle(run, SAMPLE_NAMES)).toMatch(
      /^First place: Semiconductors and Artificial intelligence in 40% of draws each\./u,
    );
  });

  it("say which order is nearest to a coin's toss", () => {
    const run: FirmnessRun = {
      ...WEIGHTS,
      pairwise: [
        [0, 0.8, 1],
        [0.2, 0, 0.45],
        [0, 0.55, 0],
      ],
    };
    expect(closestPair(run)).toEqual({ upper: DRONES, lower: AI, share: 0.55 });
    expect(pairTitle(run, SAMPLE_NAMES)).toBe(
      "The closest call: Drones is above Artificial intelligence in 55% of draws",
    );
  });

  it("say that there is nobody to compare with", () => {
    expect(closestPair(runOf("weights", { [AI]: [1] }))).toBeNull();
  });
});

it("heads of columns read as ranks", () => {
  expect([1, 2, 3, 4, 10, 11, 21, 22, 112].map(rankHead)).toEqual([
    "1st",
    "2nd",
    "3rd",
    "4th",
    "10th",
    "11th",
    "21st",
    "22nd",
    "112th",
  ]);
});
