import { TIE_TOLERANCE } from "../internal/tie.ts";

/** Best and worst rank between which the true one lies. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * Ranks that scores between these bounds leave open, when every score can lie anywhere between its own whatever the
 * others do: one more than the number surely above, and one more than the number possibly above. Both lists are in the
 * same order and of the same length, each lower bound at or below its upper one. Takes time n log n.
 */
export function scoreBoundRanks(lower: ArrayLike<number>, upper: ArrayLike<number>): readonly RankRange[] {
  const lowers = Float64Array.from(lower).sort();
  const uppers = Float64Array.from(upper).sort();
  return Array.from(lower, (low, index) => {
    const high = upper[index] as number;
    const self = high - low > TIE_TOLERANCE ? 1 : 0;
    return { best: 1 + countAbove(lowers, high), worst: 1 + countAbove(uppers, low) - self };
  });
}

/** How many entries of an ascending list lie above a score by more than a tie. */
function countAbove(ascending: Float64Array, score: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] as number) - score > TIE_TOLERANCE) to = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}
