import { leadersOf } from "./leader.ts";
import { scoreRanks } from "./rank.ts";
import { type ScoredTable, scoredWith } from "./score.ts";

/** The order when one criterion is left out and the weights of the others are divided by their sum. */
export interface OrderWithout<A extends string, K extends string> {
  readonly without: K;
  /** In the order of the table; 0 where unscored. Absent when no weight is left. */
  readonly scores: Float64Array | null;
  /** 1 for the highest score; equal scores share a rank (1, 1, 3); 0 where unscored. Absent as the scores are. */
  readonly ranks: Uint32Array | null;
  readonly unscored: readonly A[];
  /** In the order of the table. */
  readonly leaders: readonly A[];
}

/**
 * The orders that come out when each criterion is left out in turn, in the table's order of criteria: whether one
 * criterion alone makes the result. Takes time alternatives × criteria².
 */
export function ordersWithoutOne<A extends string, K extends string>(
  scored: ScoredTable<A, K>,
): readonly OrderWithout<A, K>[] {
  return scored.table.criteria.map((without, column): OrderWithout<A, K> => {
    const left = scored.weights.map((weight, other) => (other === column ? 0 : weight));
    const total = left.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) {
      return { without, scores: null, ranks: null, unscored: [...scored.table.alternatives], leaders: [] };
    }
    const rest = scoredWith(
      scored.table,
      left.map((weight) => weight / total),
    );
    const { scores, unscored } = rest;
    return { without, scores, ranks: scoreRanks(rest), unscored, leaders: leadersOf(rest) };
  });
}
