import { openRanks } from "../internal/open-ranks.ts";
import { compareText } from "../internal/text.ts";
import { competitionRanks, TIE_TOLERANCE } from "../internal/tie.ts";
import { ok, type Result } from "../result.ts";
import type { ScoredTable } from "./score.ts";
import { type AlternativeUnknown, rowOfAlternative } from "./value-table.ts";

/** The place of one alternative, and how far missing values leave it open. */
export interface RankedAlternative<A extends string> {
  readonly alternative: A;
  /** By the score of what is known, 1 for the highest; equal scores share a rank, the following are skipped (1, 1, 3). */
  readonly rank: number;
  readonly score: number;
  /** Part of the weight on which something is known, 0 to 1. */
  readonly coverage: number;
  readonly lower: number;
  readonly upper: number;
  /** The best and the worst rank among the ranked that the missing values leave open. */
  readonly bestRank: number;
  readonly worstRank: number;
  /** True when the gaps, whatever they turn out to be, cannot change the rank. */
  readonly isCertain: boolean;
}

/** An alternative that is set aside, neither last nor first. */
export interface UnrankedAlternative<A extends string> {
  readonly alternative: A;
  /** Absent when nothing that counts is known. */
  readonly score: number | null;
  readonly coverage: number;
}

export interface ScoreRanking<A extends string> {
  /** Best first; by id within a rank. */
  readonly ranked: readonly RankedAlternative<A>[];
  /** By id. */
  readonly unranked: readonly UnrankedAlternative<A>[];
}

/**
 * Places the alternatives by score; those without a score, or known on less than `minimumCoverage` of the weight, are
 * set aside. Scores within 1e-9 of the highest of their rank are ties, and the order of the table never shows.
 *
 * A place is certain when no other ranked alternative's bounds overlap with its own so that they could change sides.
 */
export function rankScores<A extends string>(
  scored: ScoredTable<A, string>,
  { minimumCoverage = 0 }: { readonly minimumCoverage?: number } = {},
): ScoreRanking<A> {
  const isUnscored = new Set(scored.unscored);
  const rows = scored.table.alternatives.map((alternative, row) => ({
    alternative,
    score: scored.scores[row] as number,
    coverage: scored.coverage[row] as number,
    lower: scored.lower[row] as number,
    upper: scored.upper[row] as number,
  }));
  const isPlaced = ({ alternative, coverage }: (typeof rows)[number]) =>
    !isUnscored.has(alternative) && coverage >= minimumCoverage;
  const placed = rows.filter(isPlaced);
  const ranks = competitionRanks(placed.map(({ score }) => score));
  const bounds = placed.map(({ lower, upper }) => ({ low: lower, high: upper }));
  const open = scored.table.known === null ? [] : openRanks(bounds, ranks);

  const ranked = placed.map((row, index): RankedAlternative<A> => {
    const rank = ranks[index] as number;
    const { best, worst } = open[index] ?? { best: rank, worst: rank };
    return { ...row, rank, bestRank: best, worstRank: worst, isCertain: best === worst };
  });
  return {
    ranked: ranked.toSorted((a, b) => a.rank - b.rank || compareText(a.alternative, b.alternative)),
    unranked: rows
      .filter((row) => !isPlaced(row))
      .map(({ alternative, score, coverage }) => ({
        alternative,
        score: isUnscored.has(alternative) ? null : score,
        coverage,
      }))
      .toSorted((a, b) => compareText(a.alternative, b.alternative)),
  };
}

/** Ranks in the order of the table, as `rankScores` gives them without a minimum coverage; 0 where unscored. */
export function scoreRanks({ table, scores, unscored }: ScoredTable<string, string>): Uint32Array {
  if (unscored.length === 0) return competitionRanks(scores);
  const isUnscored = new Set(unscored);
  const placed = [...table.alternatives.keys()].filter(
    (row) => !isUnscored.has(table.alternatives[row] as string),
  );
  const amongPlaced = competitionRanks(placed.map((row) => scores[row] as number));
  const ranks = new Uint32Array(scores.length);
  for (const [index, row] of placed.entries()) ranks[row] = amongPlaced[index] as number;
  return ranks;
}

/**
 * Whether one alternative scores higher than another whatever the missing values turn out to be: its lower bound lies
 * above the other's upper bound.
 *
 * Fails with `alternative-unknown` when the table does not have one of them.
 */
export function isCertainlyBetter<A extends string>(
  scored: ScoredTable<A, string>,
  better: A,
  worse: A,
): Result<boolean, AlternativeUnknown> {
  const above = rowOfAlternative(scored.table, better);
  if (!above.ok) return above;
  const below = rowOfAlternative(scored.table, worse);
  if (!below.ok) return below;
  return ok((scored.lower[above.value] as number) > (scored.upper[below.value] as number) + TIE_TOLERANCE);
}
