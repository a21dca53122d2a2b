import { describe, expect, it } from "vitest";
import { nextBelow, nextUniform, type RandomStream, randomStream } from "../internal/random.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import { BLOCK_DRAWS } from "./smaa-scores.ts";
import { emptyTally, type SmaaTally, tallyBlock } from "./smaa-tally.ts";

interface Block {
  readonly scores: Float64Array;
  readonly weights: Float64Array;
}

function randomBlock(alternatives: number, nextScore: (stream: RandomStream) => number): Block {
  const stream = randomStream(alternatives);
  return {
    scores: Float64Array.from({ length: alternatives * BLOCK_DRAWS }, () => nextScore(stream)),
    weights: Float64Array.from({ length: 2 * BLOCK_DRAWS }, () => nextUniform(stream)),
  };
}

function countedSimply(alternatives: number, { scores, weights }: Block, draws: number) {
  const ranked = new Uint32Array(alternatives ** 2);
  const above = new Uint32Array(alternatives ** 2);
  const weightSums = new Float64Array(2 * alternatives);
  for (let draw = 0; draw < draws; draw++) {
    const at = (row: number) => scores[row * BLOCK_DRAWS + draw] ?? 0;
    for (let row = 0; row < alternatives; row++) {
      let better = 0;
      for (let rival = 0; rival < alternatives; rival++) {
        if (at(rival) - at(row) > TIE_TOLERANCE) better++;
        if (at(row) - at(rival) > TIE_TOLERANCE) add(above, row * alternatives + rival, 1);
      }
      add(ranked, row * alternatives + better, 1);
      if (better > 0) continue;
      for (const column of [0, 1]) add(weightSums, 2 * row + column, weights[2 * draw + column] ?? 0);
    }
  }
  return { ranked, above, weightSums };
}

function add(list: Uint32Array | Float64Array, place: number, amount: number): void {
  list[place] = (list[place] ?? 0) + amount;
}

function tallied(
  alternatives: number,
  { scores, weights }: Block,
  draws: number,
  hasPairwise = true,
): SmaaTally {
  const tally = emptyTally(alternatives, 2, hasPairwise);
  tallyBlock(tally, scores.slice(), weights, draws);
  return tally;
}

const SITUATIONS = [
  { situation: "scores apart", nextScore: nextUniform },
  { situation: "many ties", nextScore: (stream: RandomStream) => nextBelow(stream, 4) / 4 },
  {
    situation: "ties but for rounding",
    nextScore: (stream: RandomStream) => nextBelow(stream, 3) / 3 + nextUniform(stream) * 1e-13,
  },
  { situation: "all alike", nextScore: () => 0.5 },
] as const;

describe("tallyBlock", () => {
  it.each(
    SITUATIONS.flatMap((situation) =>
      [1, 2, 7].flatMap((size) => [1, 33, 64].map((draws) => ({ ...situation, size, draws }))),
    ),
  )(
    "counts as the definition says: $situation, $size alternatives, $draws draws",
    ({ nextScore, size, draws }) => {
      const block = randomBlock(size, nextScore);
      const { ranked, above, weightSums, draws: counted } = tallied(size, block, draws);
      const simply = countedSimply(size, block, draws);
      expect(ranked).toEqual(simply.ranked);
      expect(above).toEqual(simply.above);
      expect(weightSums).toEqual(simply.weightSums);
      expect(counted).toBe(draws);
    },
  );

  it.each(SITUATIONS)(
    "counts the same ranks by sorting, where there are many: $situation",
    ({ nextScore }) => {
      const block = randomBlock(70, nextScore);
      const bySorting = tallied(70, block, 33, false);
      const byPairs = tallied(70, block, 33);
      expect(bySorting.above).toBeNull();
      expect(bySorting.ranked).toEqual(byPairs.ranked);
      expect(bySorting.weightSums).toEqual(byPairs.weightSums);
    },
  );

  it("adds blocks up", () => {
    const block = randomBlock(3, nextUniform);
    const tally = emptyTally(3, 2, true);
    tallyBlock(tally, block.scores, block.weights, BLOCK_DRAWS);
    tallyBlock(tally, block.scores, block.weights, BLOCK_DRAWS);
    expect(tally.ranked).toEqual(tallied(3, block, BLOCK_DRAWS).ranked.map((count) => 2 * count));
    expect(tally.draws).toBe(2 * BLOCK_DRAWS);
  });
});
