import { TIE_TOLERANCE } from "../../internal/tie.ts";
import { err, ok, type Result } from "../../result.ts";
import type { BallotBox, CountedBallot } from "./ballot.ts";

/** More items than this are not compared pair by pair: the tables grow with the square. */
export const PAIRWISE_ITEMS_MAXIMUM = 1000;

/** How the ballots stand on every pair of items, by count. Rows and columns are in the order of the items. */
export interface PairwiseTable<K extends string> {
  readonly items: readonly K[];
  /** `preferred[i][j]`: ballots that place item i before item j. */
  readonly preferred: readonly (readonly number[])[];
  /** `tied[i][j]`: ballots that rank both equally; 0 on the diagonal. */
  readonly tied: readonly (readonly number[])[];
  /** Counts that differ by no more than this are level: 0 where all counts are whole numbers. */
  readonly tolerance: number;
}

/** A calculation was asked on more items than it can hold. */
export interface TooManyItems {
  readonly code: "too-many-items";
  readonly calculation: "pairwise" | "kemeny" | "kemeny-weak";
  /** Items that have to be ordered together: for Kemeny's methods, those of the largest group that does not split. */
  readonly items: number;
  readonly maximum: number;
}

/**
 * Compares every two items over all ballots that rank both. Takes time in proportion to ballots × items².
 *
 * Fails with `too-many-items` beyond 1000 items.
 */
export function pairwiseTable<K extends string>({
  items,
  ballots,
}: BallotBox<K>): Result<PairwiseTable<K>, TooManyItems> {
  if (items.length > PAIRWISE_ITEMS_MAXIMUM) {
    return err({
      code: "too-many-items",
      calculation: "pairwise",
      items: items.length,
      maximum: PAIRWISE_ITEMS_MAXIMUM,
    });
  }
  const preferred = items.map(() => items.map(() => 0));
  const tied = items.map(() => items.map(() => 0));
  for (const { count, midRanks } of ballots) {
    for (const [i, own] of midRanks.entries()) {
      if (own === null) continue;
      const preferredRow = preferred[i] as number[];
      const tiedRow = tied[i] as number[];
      for (const [j, other] of midRanks.entries()) {
        if (other === null || i === j) continue;
        if (own < other) preferredRow[j] = (preferredRow[j] as number) + count;
        else if (own === other) tiedRow[j] = (tiedRow[j] as number) + count;
      }
    }
  }
  return ok({ items, preferred, tied, tolerance: toleranceOf(ballots, items.length) });
}

/** Sums of whole counts are exact as long as they fit into 53 bits, also those over all pairs, counted twice. */
function toleranceOf(ballots: readonly CountedBallot[], items: number): number {
  const total = ballots.reduce((sum, { count }) => sum + count, 0);
  const isExact =
    ballots.every(({ count }) => Number.isInteger(count)) && total * items ** 2 <= Number.MAX_SAFE_INTEGER;
  return isExact ? 0 : total * TIE_TOLERANCE;
}

/** The count in this row and column. */
export function countAt(counts: readonly (readonly number[])[], item: number, other: number): number {
  return (counts[item] as readonly number[])[other] as number;
}
