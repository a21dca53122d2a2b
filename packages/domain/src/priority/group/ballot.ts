import { err, ok, type Result } from "../../result.ts";
import { firstRepeated } from "../value-table.ts";
import { midRanks } from "./mid-rank.ts";

/** An order of items that one or more voters hold. */
export interface Ballot {
  /** How many hold it, or how much it weighs: above 0, at most 2^53 − 1. */
  readonly count: number;
  /** Rank of each item, 1 first; equal numbers are ties, null is an item that the ballot does not rank. */
  readonly ranking: readonly (number | null)[];
}

/** A ballot that has been checked. */
export interface CountedBallot {
  readonly count: number;
  /** Places among the items that the ballot ranks, in the order of the items. */
  readonly midRanks: readonly (number | null)[];
  /** How many items it ranks. */
  readonly ranked: number;
}

/** Ballots over one list of items, checked and ready to be counted in any way. */
export interface BallotBox<K extends string> {
  readonly items: readonly K[];
  readonly ballots: readonly CountedBallot[];
}

export interface ItemRepeated<K extends string> {
  readonly code: "item-repeated";
  readonly item: K;
}
/** `ballot` is an index, here and below. */
export interface BallotLengthDiffers {
  readonly code: "ballot-length-differs";
  readonly ballot: number;
  readonly entries: number;
  readonly expected: number;
}
export interface BallotCountInvalid {
  readonly code: "ballot-count-invalid";
  readonly ballot: number;
  readonly count: number;
}
export interface BallotRankInvalid<K extends string> {
  readonly code: "ballot-rank-invalid";
  readonly ballot: number;
  readonly item: K;
  readonly rank: number;
}
export type BallotRefusal<K extends string> =
  | ItemRepeated<K>
  | BallotLengthDiffers
  | BallotCountInvalid
  | BallotRankInvalid<K>;

/**
 * The ballots, checked. Only the order of a ballot's ranks matters: 1, 1, 3 and 1, 1, 2 say the same.
 *
 * Fails with `item-repeated` when an item is named twice;
 * with `ballot-length-differs` unless a ballot has an entry for each item;
 * with `ballot-count-invalid` unless its count is above 0 and at most 2^53 − 1;
 * with `ballot-rank-invalid` unless a rank is a finite number above 0.
 */
export function ballotBox<K extends string>(
  items: readonly K[],
  ballots: readonly Ballot[],
): Result<BallotBox<K>, BallotRefusal<K>> {
  const item = firstRepeated(items);
  if (item !== null) return err({ code: "item-repeated", item });
  for (const [index, ballot] of ballots.entries()) {
    const refusal = ballotRefusal(items, ballot, index);
    if (refusal !== null) return err(refusal);
  }
  return ok({
    items: [...items],
    ballots: ballots.map(({ count, ranking }) => countedBallot(count, midRanks(ranking, "one-is-first"))),
  });
}

export function countedBallot(count: number, ranks: readonly (number | null)[]): CountedBallot {
  return { count, midRanks: ranks, ranked: ranks.filter((rank) => rank !== null).length };
}

function ballotRefusal<K extends string>(
  items: readonly K[],
  { count, ranking }: Ballot,
  ballot: number,
): BallotRefusal<K> | null {
  if (ranking.length !== items.length) {
    return { code: "ballot-length-differs", ballot, entries: ranking.length, expected: items.length };
  }
  if (!(count > 0 && count <= Number.MAX_SAFE_INTEGER)) {
    return { code: "ballot-count-invalid", ballot, count };
  }
  for (const [index, item] of items.entries()) {
    const rank = ranking[index] as number | null;
    if (rank !== null && !(rank > 0 && Number.isFinite(rank))) {
      return { code: "ballot-rank-invalid", ballot, item, rank };
    }
  }
  return null;
}
