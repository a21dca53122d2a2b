/** Two scores are the same score when they differ by no more than this: far above rounding, far below any meaning. */
export const TIE_TOLERANCE = 1e-9;

export function isTied(a: number, b: number): boolean {
  return Math.abs(a - b) <= TIE_TOLERANCE;
}

/**
 * The rank of every score, 1 for the highest; equal scores share a rank and the following ranks are skipped (1, 1, 3).
 *
 * From the highest down, a new rank begins where a score lies more than the tolerance below the first score of the
 * present rank, so a long run of nearly equal scores cannot be pulled into one. The order of the input never shows.
 * Takes time n log n.
 */
export function competitionRanks(scores: ArrayLike<number>): Uint32Array {
  const groups = tieGroups(Float64Array.from(scores).sort());
  const ranks = new Uint32Array(scores.length);
  for (let index = 0; index < ranks.length; index++) {
    ranks[index] = groups.rank[firstAtMost(groups.lowest, scores[index] as number)] as number;
  }
  return ranks;
}

interface TieGroups {
  /** Lowest score that still belongs to the group, descending. */
  readonly lowest: Float64Array;
  readonly rank: Uint32Array;
}

function tieGroups(ascending: Float64Array): TieGroups {
  const lowest = new Float64Array(ascending.length);
  const rank = new Uint32Array(ascending.length);
  let count = 0;
  let start = Number.POSITIVE_INFINITY;
  for (let index = ascending.length - 1; index >= 0; index--) {
    const score = ascending[index] as number;
    if (count === 0 || start - score > TIE_TOLERANCE) {
      start = score;
      rank[count] = ascending.length - index;
      count++;
    }
    lowest[count - 1] = score;
  }
  return { lowest: lowest.subarray(0, count), rank: rank.subarray(0, count) };
}

/** Position of the first entry of a descending list that is at most `score`. */
function firstAtMost(descending: Float64Array, score: number): number {
  let from = 0;
  let to = descending.length - 1;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((descending[middle] as number) <= score) to = middle;
    else from = middle + 1;
  }
  return from;
}
