import { competitionRanks } from "../../internal/tie.ts";
import type { BallotBox, CountedBallot } from "./ballot.ts";

/** What an item gathers by its places on the ballots. */
export interface BordaEntry<K extends string> {
  readonly item: K;
  /** 1 first; equal means share a rank and the next is skipped. Absent when no ballot compares the item with another. */
  readonly rank: number | null;
  /** Mean over the ballots of the part of the other items that stand below it, ties half: 1 when always first, 0 when always last. */
  readonly mean: number | null;
  /** Items that stand below it, ties half, over all ballots: its classical Borda count. */
  readonly points: number;
  /** Sum of its ranks, lower is better; absent unless every ballot ranks it. */
  readonly rankSum: number | null;
  /** Ballots that rank it together with another item, by count. */
  readonly comparedBy: number;
}

/**
 * Borda's count: an item gathers from every ballot the items that it beats there, ties half.
 *
 * Placed by `mean`, over the ballots that rank the item: (k − rank) / (k − 1) where the ballot ranks k items. Points and
 * rank sums give the same order when every ballot ranks everything, and mislead otherwise. A ballot that ranks one item
 * alone says nothing. In the order of the items. Borda (1781); docs/methods/group-agreement.md.
 *
 * @example
 * ```ts
 * import { ballotBox, borda } from "@entente/domain";
 *
 * const box = ballotBox(["ai", "biotech", "telecom"], [
 *   { count: 2, ranking: [1, 2, 3] },
 *   { count: 1, ranking: [2, 1, null] },
 * ]);
 * if (box.ok) console.log(borda(box.value).map(({ rank, points }) => `${rank}: ${points}`).join(", ")); // → 1: 4, 1: 3, 3: 0
 * ```
 */
export function borda<K extends string>({ items, ballots }: BallotBox<K>): readonly BordaEntry<K>[] {
  const counts = items.map((_item, index) => countOf(index, ballots));
  const placed = counts.filter(({ mean }) => mean !== null);
  const ranks = competitionRanks(placed.map(({ mean }) => mean as number));
  let next = 0;
  return items.map((item, index) => {
    const count = counts[index] as BordaCount;
    const rank = count.mean === null ? null : (ranks[next++] as number);
    return { item, rank, ...count };
  });
}

type BordaCount = Omit<BordaEntry<string>, "item" | "rank">;

function countOf(item: number, ballots: readonly CountedBallot[]): BordaCount {
  let points = 0;
  let parts = 0;
  let comparedBy = 0;
  let rankSum: number | null = 0;
  for (const { count, midRanks, ranked } of ballots) {
    const rank = midRanks[item] as number | null;
    rankSum = rank === null || rankSum === null ? null : rankSum + count * rank;
    if (rank === null || ranked < 2) continue;
    points += count * (ranked - rank);
    parts += (count * (ranked - rank)) / (ranked - 1);
    comparedBy += count;
  }
  return { mean: comparedBy === 0 ? null : Math.min(1, parts / comparedBy), points, rankSum, comparedBy };
}
