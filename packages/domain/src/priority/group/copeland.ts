import { competitionRanks } from "../../internal/tie.ts";
import { countAt, type PairwiseTable } from "./pairwise.ts";

/** How an item fares against every other, one at a time, by majority. */
export interface CopelandEntry<K extends string> {
  readonly item: K;
  /** 1 first; equal scores share a rank and the next is skipped. */
  readonly rank: number;
  /** Wins minus losses. */
  readonly score: number;
  readonly wins: number;
  readonly losses: number;
  /** Other items with which it is level: as many ballots for the one as for the other, or none at all. */
  readonly level: number;
}

/**
 * Copeland's method: majority wins minus losses over all other items, in the order of the items. Only who wins counts,
 * not by how much. Copeland (1951); docs/methods/group-agreement.md.
 *
 * @example
 * ```ts
 * import { ballotBox, condorcetWinner, copeland, pairwiseTable } from "@entente/domain";
 *
 * const box = ballotBox(["Memphis", "Nashville", "Knoxville"], [
 *   { count: 42, ranking: [1, 2, 3] },
 *   { count: 58, ranking: [3, 1, 2] },
 * ]);
 * const table = box.ok ? pairwiseTable(box.value) : box;
 * if (table.ok) {
 *   console.log(copeland(table.value).map(({ score }) => score).join(", ")); // → -2, 2, 0
 *   console.log(condorcetWinner(table.value)); // → Nashville
 * }
 * ```
 */
export function copeland<K extends string>(table: PairwiseTable<K>): readonly CopelandEntry<K>[] {
  const counts = table.items.map((_item, index) => {
    const margins = marginsOf(table, index);
    const wins = margins.filter((margin) => margin > table.tolerance).length;
    const losses = margins.filter((margin) => margin < -table.tolerance).length;
    return { score: wins - losses, wins, losses, level: margins.length - 1 - wins - losses };
  });
  const ranks = competitionRanks(counts.map(({ score }) => score));
  return table.items.map((item, index) => ({
    item,
    rank: ranks[index] as number,
    ...(counts[index] as (typeof counts)[number]),
  }));
}

/** The item that wins against every other, if there is one. */
export function condorcetWinner<K extends string>(table: PairwiseTable<K>): K | null {
  const winner = copeland(table).find(({ wins }) => wins === table.items.length - 1);
  return winner?.item ?? null;
}

/** Ballots for the item minus ballots against it, by other item; 0 against itself. */
function marginsOf({ items, preferred }: PairwiseTable<string>, item: number): readonly number[] {
  return items.map((_other, other) => countAt(preferred, item, other) - countAt(preferred, other, item));
}
