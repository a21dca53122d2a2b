import { TIE_TOLERANCE } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import { POSSIBLE_RANKS_ALTERNATIVES_MAXIMUM } from "./possible-ranks.ts";
import { spaceInOrder } from "./sampling/space-in-order.ts";
import { largestSum } from "./sampling/weight-extremes.ts";
import { marginSearch } from "./sampling/weight-margin.ts";
import { weightRegion } from "./sampling/weight-region.ts";
import type { WeightSpace } from "./sampling/weight-space.ts";
import type { TooManyAlternatives } from "./smaa-outcome.ts";
import type { ValueBounds } from "./value-bounds.ts";
import { leastLead, mostLead } from "./value-lead.ts";
import type { WeightsForOtherCriteria } from "./weights.ts";

/** What holds between two alternatives under all weights and values that are possible, or under some. */
export interface RobustPreference<A extends string> {
  readonly alternative: A;
  readonly rival: A;
  /** Least and most by which its score can exceed the rival's. */
  readonly leastLead: number;
  readonly mostLead: number;
  /** Its score is higher whatever weights and values are. */
  readonly isNecessarilyBetter: boolean;
  /** Its score is never lower. */
  readonly isNeverWorse: boolean;
  /** Its score is higher under some weights and values. */
  readonly isPossiblyBetter: boolean;
}

/** What is certain of several alternatives although weights and values are not. */
export interface RobustPreferences<A extends string> {
  /** Every ordered pair, by the order of the alternatives. */
  readonly pairs: readonly RobustPreference<A>[];
  /** Those that some weights and values put first, alone or in a tie. */
  readonly potentialLeaders: readonly A[];
}

/**
 * Necessary and possible preference between all pairs, and who can be first. Differences within the tie tolerance count
 * as none. Each pair and each leader costs one linear program at most.
 * Hazen (1986), docs/methods/stochastic-robustness.md.
 *
 * Fails as `possibleRanks` does.
 */
export function robustPreferences<A extends string, K extends string>(
  bounds: ValueBounds<A, K>,
  space: WeightSpace<K>,
): Result<RobustPreferences<A>, TooManyAlternatives | WeightsForOtherCriteria> {
  const { alternatives } = bounds;
  const maximum = POSSIBLE_RANKS_ALTERNATIVES_MAXIMUM;
  if (alternatives.length > maximum) {
    return err({ code: "too-many-alternatives", alternatives: alternatives.length, maximum });
  }
  const ordered = spaceInOrder(bounds.criteria, space);
  if (!ordered.ok) return ordered;
  const region = weightRegion(ordered.value);
  const most = largestSum(region);
  const margin = marginSearch(region);

  const pairs = alternatives.flatMap((alternative, row) =>
    alternatives.flatMap((rival, other): readonly RobustPreference<A>[] => {
      if (row === other) return [];
      const least = -most(leastLead(bounds, row, other).map((figure) => -figure)) + 0;
      const largest = most(mostLead(bounds, row, other));
      return [
        {
          alternative,
          rival,
          leastLead: least,
          mostLead: largest,
          isNecessarilyBetter: least > TIE_TOLERANCE,
          isNeverWorse: least >= -TIE_TOLERANCE,
          isPossiblyBetter: largest > TIE_TOLERANCE,
        },
      ];
    }),
  );
  const potentialLeaders = alternatives.filter((_name, row) => {
    const leads = [...alternatives.keys()]
      .filter((rival) => rival !== row)
      .map((rival) => mostLead(bounds, row, rival));
    return leads.length === 0 || margin(leads).margin >= -TIE_TOLERANCE;
  });
  return ok({ pairs, potentialLeaders });
}
