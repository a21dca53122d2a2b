import { midRanks } from "./mid-rank.ts";
import type { RaterBallots } from "./rater-table.ts";

/** The items that every rater ranks, and the places of those alone. */
export interface CompleteRanks<K extends string> {
  readonly items: readonly K[];
  /** Items that a rater does not rank. */
  readonly dropped: readonly K[];
  /** A row for each rater: mid-ranks among `items`. */
  readonly rows: readonly (readonly number[])[];
}

export function completeRanks<R extends string, K extends string>({
  items,
  ballots,
}: RaterBallots<R, K>): CompleteRanks<K> {
  const isComplete = items.map((_item, index) => ballots.every((ballot) => ballot.midRanks[index] !== null));
  const kept = <T>(list: readonly T[]) => list.filter((_entry, index) => isComplete[index]);
  return {
    items: kept(items),
    dropped: items.filter((_item, index) => !isComplete[index]),
    rows: ballots.map((ballot) => midRanks(kept(ballot.midRanks) as readonly number[], "one-is-first")),
  };
}
