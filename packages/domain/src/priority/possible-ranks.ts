import { TIE_TOLERANCE } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import { mostTogether } from "./most-together.ts";
import { spaceInOrder } from "./sampling/space-in-order.ts";
import { largestSum } from "./sampling/weight-extremes.ts";
import { innermostWeights, marginSearch } from "./sampling/weight-margin.ts";
import { type WeightRegion, weightRegion } from "./sampling/weight-region.ts";
import type { WeightSpace } from "./sampling/weight-space.ts";
import type { TooManyAlternatives } from "./smaa-outcome.ts";
import type { ValueBounds } from "./value-bounds.ts";
import { mostLead } from "./value-lead.ts";
import type { WeightsForOtherCriteria } from "./weights.ts";

/** Every pair is compared over all weights. */
export const POSSIBLE_RANKS_ALTERNATIVES_MAXIMUM = 500;

/** A rank at one end of what is possible. */
export interface ExtremeRank {
  readonly rank: number;
  /** Weights under which it is taken, in the order of the criteria. */
  readonly weights: readonly number[];
  /** No weights give a rank beyond this one; equal to `rank` when the search came to its end. */
  readonly bound: number;
  readonly isProven: boolean;
}

/** The best and the worst rank that an alternative can take. */
export interface PossibleRanks<A extends string> {
  readonly alternative: A;
  readonly best: ExtremeRank;
  readonly worst: ExtremeRank;
}

const NODES_MAXIMUM = 1000;

/**
 * Best and worst rank of every alternative over all weights of a space and all values within bounds: for its best rank
 * an alternative is worth as much as it can be and its rivals as little, for its worst the reverse. All tied take the
 * better rank, so that a best rank may be one that is only reached in a tie. In the order of `bounds.alternatives`.
 *
 * Exact, by linear programs and branch and bound (docs/methods/stochastic-robustness.md); the question is that of
 * Kadziński, Greco and Słowiński (2012). Either search for an alternative stops after `nodesMaximum` programs, 1000
 * unless said otherwise, and says so.
 *
 * Fails with `too-many-alternatives` when there are more than 500;
 * with `weights-for-other-criteria` when values and weights are not about the same criteria.
 *
 * @example
 * ```ts
 * import { possibleRanks, valueBounds, valueTableOf01, weightSpace } from "@entente/domain";
 *
 * const table = valueTableOf01(["chips", "biotech"], ["security", "growth"], [[0.8, 0.5], [0.4, null]]);
 * const space = weightSpace(["security", "growth"], { kind: "ordinal", order: ["security", "growth"] });
 * if (table.ok && space.ok) {
 *   const ranks = possibleRanks(valueBounds(table.value), space.value);
 *   if (ranks.ok) {
 *     console.log(ranks.value.map(({ best, worst }) => `${best.rank} to ${worst.rank}`).join(", ")); // → 1 to 2, 1 to 2
 *   }
 * }
 * ```
 */
export function possibleRanks<A extends string, K extends string>(
  bounds: ValueBounds<A, K>,
  space: WeightSpace<K>,
  nodesMaximum: number = NODES_MAXIMUM,
): Result<readonly PossibleRanks<A>[], TooManyAlternatives | WeightsForOtherCriteria> {
  const count = bounds.alternatives.length;
  if (count > POSSIBLE_RANKS_ALTERNATIVES_MAXIMUM) {
    return err({
      code: "too-many-alternatives",
      alternatives: count,
      maximum: POSSIBLE_RANKS_ALTERNATIVES_MAXIMUM,
    });
  }
  const ordered = spaceInOrder(bounds.criteria, space);
  if (!ordered.ok) return ordered;
  const reachedBy = rowsReached(weightRegion(ordered.value), nodesMaximum);
  return ok(
    bounds.alternatives.map((alternative, row) => {
      const rivals = [...bounds.alternatives.keys()].filter((rival) => rival !== row);
      const kept = reachedBy(
        rivals.map((rival) => mostLead(bounds, row, rival)),
        isNotBehind,
      );
      const passing = reachedBy(
        rivals.map((rival) => mostLead(bounds, rival, row)),
        isAhead,
      );
      return {
        alternative,
        best: { ...kept, rank: count - kept.rank, bound: count - kept.bound },
        worst: { ...passing, rank: 1 + passing.rank, bound: 1 + passing.bound },
      };
    }),
  );
}

/** An alternative at its best keeps a rival from lying ahead by more than a tie. */
const isNotBehind = (lead: number) => lead >= -TIE_TOLERANCE;
/** A rival passes an alternative when it lies ahead by more than a tie. */
const isAhead = (lead: number) => lead > TIE_TOLERANCE;

/** How many leads can reach a goal under the same weights; those that always or never do need no search. */
function rowsReached(region: WeightRegion, nodesMaximum: number) {
  const most = largestSum(region);
  const margin = marginSearch(region);
  const start = innermostWeights(region);
  return (leads: readonly Float64Array[], isReached: (lead: number) => boolean): ExtremeRank => {
    const sometimes = leads.filter((lead) => isReached(most(lead)));
    const contested = sometimes.filter((lead) => !isReached(-most(lead.map((figure) => -figure))));
    const always = sometimes.length - contested.length;
    const together = mostTogether(contested, { margin, start, isReached, nodesMaximum });
    return {
      rank: always + together.count,
      weights: [...together.weights],
      bound: always + together.bound,
      isProven: together.bound === together.count,
    };
  };
}
