import { TIE_TOLERANCE } from "../internal/tie.ts";
import { BLOCK_DRAWS } from "./smaa-scores.ts";

/** With more alternatives, ranks are found by sorting rather than by comparing every pair. */
const PAIRS_COMPARED_ANYWAY = 64;

/** Two draws are counted in one number, the later one in its upper half. */
const DRAWS_IN_ONE = 2;
const LATER = 16;
const EARLIER_HALF = 0xffff;

/** What has been counted so far; all lists are row by row. */
export interface SmaaTally {
  readonly alternatives: number;
  readonly criteria: number;
  draws: number;
  /** For each alternative and rank, in how many draws it took that rank. */
  readonly ranked: Uint32Array;
  /** For each pair, in how many draws the first was strictly better; absent when not counted. */
  readonly above: Uint32Array | null;
  /** For each alternative and criterion, sums over the draws in which it was first, of weights and their squares. */
  readonly weightSums: Float64Array;
  readonly squareSums: Float64Array;
  /** Room for how many alternatives are better than each in each draw of a block. */
  readonly better: Uint32Array;
}

export function emptyTally(alternatives: number, criteria: number, hasPairwise: boolean): SmaaTally {
  const isCompared = hasPairwise || alternatives <= PAIRS_COMPARED_ANYWAY;
  return {
    alternatives,
    criteria,
    draws: 0,
    ranked: new Uint32Array(alternatives * alternatives),
    above: isCompared ? new Uint32Array(alternatives * alternatives) : null,
    weightSums: new Float64Array(alternatives * criteria),
    squareSums: new Float64Array(alternatives * criteria),
    better: new Uint32Array((alternatives * BLOCK_DRAWS) / DRAWS_IN_ONE),
  };
}

/**
 * Counts the first draws of a block: a rank is one more than the number of alternatives that score more than the
 * tolerance above. Scores behind those draws are set to 0.
 */
export function tallyBlock(
  tally: SmaaTally,
  scores: Float64Array,
  weights: Float64Array,
  draws: number,
): void {
  const { alternatives, above, better } = tally;
  if (draws < BLOCK_DRAWS) clearBehind(scores, draws);
  better.fill(0);
  if (above === null) countBySorting(alternatives, scores, draws, better);
  else countByPairs(alternatives, scores, better, above);
  countRanks(tally, weights, draws);
  tally.draws += draws;
}

function clearBehind(scores: Float64Array, draws: number): void {
  for (let start = 0; start < scores.length; start += BLOCK_DRAWS) {
    scores.fill(0, start + draws, start + BLOCK_DRAWS);
  }
}

/** Compares every pair; written without a jump, since which of two is better is anybody's guess. */
function countByPairs(
  alternatives: number,
  scores: Float64Array,
  better: Uint32Array,
  above: Uint32Array,
): void {
  const half = BLOCK_DRAWS / DRAWS_IN_ONE;
  for (let first = 0; first < alternatives; first++) {
    for (let second = first + 1; second < alternatives; second++) {
      let here = first * BLOCK_DRAWS;
      let there = second * BLOCK_DRAWS;
      let firstBetter = first * half;
      let secondBetter = second * half;
      let firstAbove = 0;
      let secondAbove = 0;
      for (const end = firstBetter + half; firstBetter < end; firstBetter++, secondBetter++) {
        const lead = (scores[here] as number) - (scores[there] as number);
        const laterLead = (scores[here + 1] as number) - (scores[there + 1] as number);
        const isAbove = +(lead > TIE_TOLERANCE) + (+(laterLead > TIE_TOLERANCE) << LATER);
        const isBelow = +(lead < -TIE_TOLERANCE) + (+(laterLead < -TIE_TOLERANCE) << LATER);
        firstAbove += isAbove;
        secondAbove += isBelow;
        better[secondBetter] = (better[secondBetter] as number) + isAbove;
        better[firstBetter] = (better[firstBetter] as number) + isBelow;
        here += DRAWS_IN_ONE;
        there += DRAWS_IN_ONE;
      }
      const pair = first * alternatives + second;
      const reverse = second * alternatives + first;
      above[pair] = (above[pair] as number) + (firstAbove & EARLIER_HALF) + (firstAbove >>> LATER);
      above[reverse] = (above[reverse] as number) + (secondAbove & EARLIER_HALF) + (secondAbove >>> LATER);
    }
  }
}

/** Looks each score up among all in order. */
function countBySorting(
  alternatives: number,
  scores: Float64Array,
  draws: number,
  better: Uint32Array,
): void {
  const half = BLOCK_DRAWS / DRAWS_IN_ONE;
  const sorted = new Float64Array(alternatives);
  for (let draw = 0; draw < draws; draw++) {
    for (let row = 0; row < alternatives; row++) sorted[row] = scores[row * BLOCK_DRAWS + draw] as number;
    sorted.sort();
    for (let row = 0; row < alternatives; row++) {
      const score = scores[row * BLOCK_DRAWS + draw] as number;
      let from = 0;
      let to = alternatives;
      while (from < to) {
        const middle = (from + to) >>> 1;
        if ((sorted[middle] as number) - score > TIE_TOLERANCE) to = middle;
        else from = middle + 1;
      }
      const place = row * half + (draw >>> 1);
      better[place] = (better[place] as number) + ((alternatives - from) << ((draw & 1) * LATER));
    }
  }
}

function countRanks(tally: SmaaTally, weights: Float64Array, draws: number): void {
  const { alternatives, ranked, better } = tally;
  const half = BLOCK_DRAWS / DRAWS_IN_ONE;
  for (let row = 0; row < alternatives; row++) {
    const start = row * alternatives;
    for (let place = row * half, draw = 0; draw < draws; place++, draw += DRAWS_IN_ONE) {
      const both = better[place] as number;
      const earlier = both & EARLIER_HALF;
      ranked[start + earlier] = (ranked[start + earlier] as number) + 1;
      if (earlier === 0) addWeights(tally, row, weights, draw);
      if (draw + 1 === draws) continue;
      const later = both >>> LATER;
      ranked[start + later] = (ranked[start + later] as number) + 1;
      if (later === 0) addWeights(tally, row, weights, draw + 1);
    }
  }
}

/** Keeps the weights of a draw for the alternative that was first. */
function addWeights(tally: SmaaTally, row: number, weights: Float64Array, draw: number): void {
  const { criteria, weightSums, squareSums } = tally;
  const start = row * criteria;
  const from = draw * criteria;
  for (let column = 0; column < criteria; column++) {
    const weight = weights[from + column] as number;
    weightSums[start + column] = (weightSums[start + column] as number) + weight;
    squareSums[start + column] = (squareSums[start + column] as number) + weight * weight;
  }
}
