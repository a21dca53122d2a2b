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
  const ranks = new Uint32Array(scores.length);
  if (ranks.length === 0) return ranks;
  const groups = tieGroups(Float64Array.from(scores).sort());
  const buckets = bucketsOf(groups);
  for (let index = 0; index < ranks.length; index++) {
    ranks[index] = groups.rank[groupAt(groups, buckets, scores[index] as number)] as number;
  }
  return ranks;
}

/** Scores of the same rank together, from the highest down. */
interface TieGroups {
  /** The lowest score of each group. */
  readonly lowest: Float64Array;
  readonly rank: Uint32Array;
}

function tieGroups(ascending: Float64Array): TieGroups {
  const lowest = new Float64Array(ascending.length);
  const rank = new Uint32Array(ascending.length);
  let count = 0;
  let first = Number.POSITIVE_INFINITY;
  for (let index = ascending.length - 1; index >= 0; index--) {
    const score = ascending[index] as number;
    if (first - score > TIE_TOLERANCE) {
      first = score;
      rank[count] = ascending.length - index;
      count++;
    }
    lowest[count - 1] = score;
  }
  return { lowest: lowest.subarray(0, count), rank: rank.subarray(0, count) };
}

/** Equal parts of the range of scores, from the highest down, so that a group is found without searching them all. */
interface Buckets {
  readonly highest: number;
  readonly perUnit: number;
  /** The first group of each bucket or of one below it; one more than there are buckets. */
  readonly start: Uint32Array;
}

function bucketsOf({ lowest }: TieGroups): Buckets {
  const count = lowest.length;
  const highest = lowest[0] as number;
  const range = highest - (lowest[count - 1] as number);
  const perUnit = range > 0 && Number.isFinite(range) ? count / range : 0;
  const start = new Uint32Array(count + 1).fill(count - 1);
  for (let group = count - 1; group >= 0; group--) {
    start[bucketAt(highest, perUnit, count, lowest[group] as number)] = group;
  }
  for (let bucket = count - 1; bucket >= 0; bucket--) {
    start[bucket] = Math.min(start[bucket] as number, start[bucket + 1] as number);
  }
  return { highest, perUnit, start };
}

function bucketAt(highest: number, perUnit: number, count: number, score: number): number {
  if (perUnit === 0 || score >= highest) return 0;
  return Math.min(count - 1, Math.floor((highest - score) * perUnit));
}

/** The first group whose lowest score is at most `score`. */
function groupAt({ lowest }: TieGroups, { highest, perUnit, start }: Buckets, score: number): number {
  const bucket = bucketAt(highest, perUnit, lowest.length, score);
  let from = start[bucket] as number;
  let to = start[bucket + 1] as number;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((lowest[middle] as number) <= score) to = middle;
    else from = middle + 1;
  }
  return from;
}
