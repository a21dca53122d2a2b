import type { PairLine } from "../frame/outputs.ts";

/** The pair of two countries, whichever of them is named first; absent for a country with itself. */
export function pairOf(pairs: readonly PairLine[], one: string, other: string): PairLine | null {
  return (
    pairs.find(
      ({ first, second }) => (first === one && second === other) || (first === other && second === one),
    ) ?? null
  );
}

/** The pairs that are nearest to each other, all that tie; none when nothing can be compared. */
export function nearestPairs(pairs: readonly PairLine[]): readonly PairLine[] {
  const distances = pairs.flatMap(({ distance }) => distance ?? []);
  const least = Math.min(...distances);
  return pairs.filter(({ distance }) => distance !== null && distance - least < 1e-9);
}

export interface PairCounts {
  readonly pairs: number;
  readonly thin: number;
  readonly notComparable: number;
}

/** How many pairs there are, how many of them are thin, and how many cannot be compared. */
export function pairCounts(pairs: readonly PairLine[]): PairCounts {
  return {
    pairs: pairs.length,
    thin: pairs.filter(({ distance, isThin }) => distance !== null && isThin).length,
    notComparable: pairs.filter(({ distance }) => distance === null).length,
  };
}
