import { err, ok, type Result } from "../result.ts";
import { alternativeFigures, NEVER_FIRST, pairwiseFigures } from "./smaa-figures.ts";
import type { AlternativeAcceptability, PairwiseWinning } from "./smaa-outcome.ts";
import { BLOCK_DRAWS } from "./smaa-scores.ts";
import { emptyTally, tallyBlock } from "./smaa-tally.ts";

/** How alternatives fare over draws that were made elsewhere. */
export interface DrawnAcceptability<A extends string> {
  /** In the order given. */
  readonly alternatives: readonly Pick<
    AlternativeAcceptability<A>,
    "alternative" | "rankAcceptability" | "rankHalfWidths" | "expectedRank"
  >[];
  readonly pairwiseWinning: PairwiseWinning;
  readonly draws: number;
}

export interface DrawsEmpty {
  readonly code: "draws-empty";
}
export interface DrawMisshapen {
  readonly code: "draw-misshapen";
  readonly draw: number;
  readonly scores: number;
  readonly expected: number;
}
export interface DrawnScoreNotFinite<A extends string> {
  readonly code: "drawn-score-not-finite";
  readonly draw: number;
  readonly alternative: A;
  readonly score: number;
}

/**
 * The same figures as `smaa` gives of ranks, from scores that were drawn elsewhere, a list for each draw: how often each
 * alternative takes each rank, all tied taking the better one, and how often it is strictly better than each other one.
 *
 * Fails with `draws-empty`; with `draw-misshapen` unless each draw has a score for each alternative; with
 * `drawn-score-not-finite`.
 */
export function acceptabilityOfDraws<A extends string>(
  alternatives: readonly A[],
  draws: readonly (readonly number[])[],
): Result<DrawnAcceptability<A>, DrawsEmpty | DrawMisshapen | DrawnScoreNotFinite<A>> {
  if (draws.length === 0) return err({ code: "draws-empty" });
  const expected = alternatives.length;
  for (const [draw, scores] of draws.entries()) {
    if (scores.length !== expected)
      return err({ code: "draw-misshapen", draw, scores: scores.length, expected });
    const place = scores.findIndex((score) => !Number.isFinite(score));
    const [alternative, score] = [alternatives[place], scores[place]];
    if (alternative !== undefined && score !== undefined) {
      return err({ code: "drawn-score-not-finite", draw, alternative, score });
    }
  }
  const tally = emptyTally(expected, 0, true);
  for (let from = 0; from < draws.length; from += BLOCK_DRAWS) {
    const block = draws.slice(from, from + BLOCK_DRAWS);
    const scores = new Float64Array(expected * BLOCK_DRAWS);
    for (const [draw, drawn] of block.entries()) {
      for (const [row, score] of drawn.entries()) scores[row * BLOCK_DRAWS + draw] = score;
    }
    tallyBlock(tally, scores, new Float64Array(0), block.length);
  }
  const figures = alternativeFigures(
    alternatives,
    tally,
    alternatives.map(() => NEVER_FIRST),
  );
  return ok({
    alternatives: figures.map(({ alternative, rankAcceptability, rankHalfWidths, expectedRank }) => ({
      alternative,
      rankAcceptability,
      rankHalfWidths,
      expectedRank,
    })),
    pairwiseWinning: pairwiseFigures(tally, tally.above as Uint32Array),
    draws: draws.length,
  });
}
