import { competitionRanks, isTied, TIE_TOLERANCE } from "../internal/tie.ts";

/** The items, the greatest gain first; those that tie are put in an order of their own, so that the input never shows. */
export function inGainOrder<T>(
  items: readonly T[],
  gainOf: (item: T) => number,
  amongTied: (a: T, b: T) => number,
): readonly T[] {
  const ranks = competitionRanks(items.map(gainOf));
  return items
    .map((item, index) => ({ item, rank: ranks[index] as number }))
    .toSorted((a, b) => a.rank - b.rank || amongTied(a.item, b.item))
    .map(({ item }) => item);
}

/** The items with the greatest gain, all that tie for it, in an order of their own. */
export function greatestGains<T>(
  items: readonly T[],
  gainOf: (item: T) => number,
  amongTied: (a: T, b: T) => number,
): readonly T[] {
  const greatest = items.reduce((most, item) => Math.max(most, gainOf(item)), Number.NEGATIVE_INFINITY);
  return items.filter((item) => isTied(gainOf(item), greatest)).toSorted(amongTied);
}

/** Tells of gains as they come whether one may still be among the greatest: none so far is greater by more than a tie. */
export function greatestSoFar(): (gain: number) => boolean {
  let greatest = Number.NEGATIVE_INFINITY;
  return (gain) => {
    if (gain > greatest) greatest = gain;
    return greatest - gain <= TIE_TOLERANCE;
  };
}
