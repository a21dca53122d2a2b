import { type WeightMargin, weightedSum } from "./sampling/weight-margin.ts";

/** The largest number of weighted sums that reach a goal under the same weights. */
export interface MostTogether {
  readonly count: number;
  /** Weights under which so many do. */
  readonly weights: Float64Array;
  /** No weights do more for; equal to `count` unless the search was cut off. */
  readonly bound: number;
}

/** What is searched, and how long. */
export interface TogetherSearch {
  /** Weights under which the least of some sums is largest. */
  readonly margin: (rows: readonly Float64Array[]) => WeightMargin;
  /** Some weights of the space, to begin with. */
  readonly start: Float64Array;
  readonly isReached: (sum: number) => boolean;
  readonly nodesMaximum: number;
}

/**
 * How many of these sums can reach their goal at once, by branch and bound: a sum that does not reach it under the
 * weights at hand is either demanded, with new weights, or given up. Each demand costs a linear program; the number of
 * them can grow exponentially with the rows, so they are counted.
 */
export function mostTogether(rows: readonly Float64Array[], search: TogetherSearch): MostTogether {
  const { margin, isReached, nodesMaximum } = search;
  const reaching = (weights: Float64Array) =>
    rows.filter((row) => isReached(weightedSum(weights, row))).length;
  let best = { count: reaching(search.start), weights: search.start };
  let bound = best.count;
  let nodes = 0;

  const visit = (
    demanded: readonly Float64Array[],
    open: readonly Float64Array[],
    weights: Float64Array,
  ): void => {
    const most = demanded.length + open.length;
    if (most <= best.count) return;
    // Some open sum misses its goal: else the weights at hand would do for all, and nothing more be left to find.
    const next = nearest(open, weights, isReached);
    if (nodes === nodesMaximum) {
      bound = Math.max(bound, most);
      return;
    }
    nodes++;
    const others = open.filter((row) => row !== next);
    const found = margin([...demanded, next]);
    if (isReached(found.margin)) {
      const count = reaching(found.weights);
      if (count > best.count) best = { count, weights: found.weights };
      visit([...demanded, next], others, found.weights);
    } else if (!found.isProven) {
      bound = Math.max(bound, most);
    }
    visit(demanded, others, weights);
  };
  visit([], rows, search.start);
  return { ...best, bound: Math.max(bound, best.count) };
}

/** Of the sums that miss the goal, the one that misses it least, the first among equals; there must be one. */
function nearest(
  open: readonly Float64Array[],
  weights: Float64Array,
  isReached: (sum: number) => boolean,
): Float64Array {
  const [first, ...rest] = open
    .map((row) => ({ row, sum: weightedSum(weights, row) }))
    .filter(({ sum }) => !isReached(sum)) as [Missing, ...Missing[]];
  return rest.reduce((least, other) => (other.sum > least.sum ? other : least), first).row;
}

interface Missing {
  readonly row: Float64Array;
  readonly sum: number;
}
