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
      let firstAbove = 0;
      let secondAbove = 0;
      for (let draw = 0; draw < half; draw++, here += DRAWS_IN_ONE, there += DRAWS_IN_ONE) {
        const lead = (scores[here] as number) - (scores[there] as number);
        const laterLead = (scores[here + 1] as number) - (scores[there + 1] as number);
        const isAbove = +(lead > TIE_TOLERANCE) + (+(laterLead > TIE_TOLERANCE) << LATER);
        const isBelow = +(lead < -TIE_TOLERANCE) + (+(laterLead < -TIE_TOLERANCE) << LATER);
        firstAbove += isAbove;
        secondAbove += isBelow;
        better[second * half + draw] = (better[second * half + draw] as number) + isAbove;
        better[first * half + draw] = (better[first * half + draw] as number) + isBelow;
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

function countRanks(
  { alternatives, criteria, ...tally }: SmaaTally,
  weights: Float64Array,
  draws: number,
): void {
  const { ranked, weightSums, squareSums, better } = tally;
  const half = BLOCK_DRAWS / DRAWS_IN_ONE;
  for (let row = 0; row < alternatives; row++) {
    for (let draw = 0; draw < draws; draw++) {
      const both = better[row * half + (draw >>> 1)] as number;
      const before = (both >>> ((draw & 1) * LATER)) & EARLIER_HALF;
      const rank = row * alternatives + before;
      ranked[rank] = (ranked[rank] as number) + 1;
      if (before > 0) continue;
      for (let column = 0; column < criteria; column++) {
        const place = row * criteria + column;
        const weight = weights[draw * criteria + column] as number;
        weightSums[place] = (weightSums[place] as number) + weight;
        squareSums[place] = (squareSums[place] as number) + weight * weight;
      }
    }
  }
}
