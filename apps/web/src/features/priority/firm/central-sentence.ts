import type { CriterionWeight, TechnologyFirmness } from "@entente/domain";
import { formatShare } from "../../../lib/figure-words.ts";
import type { PriorityNames } from "../frame/names.ts";

/** A weight against what every criterion of its sub-score would have if all counted alike. */
export interface WeightAgainstEven extends CriterionWeight {
  readonly even: number;
  readonly excess: number;
}

/** Weights beside even ones, in their order. */
export function againstEven(weights: readonly CriterionWeight[]): readonly WeightAgainstEven[] {
  return weights.map((entry) => {
    const even = 1 / weights.filter(({ index }) => index === entry.index).length;
    return { ...entry, even, excess: entry.weight - even };
  });
}

/** Differences from even weights that are smaller say nothing. */
const EXCESS_MINIMUM = 0.03;
const NAMED = 2;

/** What must count for more than its even share for a technology to be first; absent when it never is. */
export function centralSentence(
  { technology, centralWeights }: Pick<TechnologyFirmness, "technology" | "centralWeights">,
  names: PriorityNames,
): string | null {
  if (centralWeights === null) return null;
  const more = againstEven(centralWeights)
    .filter(({ excess }) => excess >= EXCESS_MINIMUM)
    .toSorted((a, b) => b.excess - a.excess)
    .slice(0, NAMED)
    .map(
      ({ criterion, weight, even }) =>
        `${names.criterion(criterion)} counts ${formatShare(weight)} instead of ${formatShare(even)}`,
    );
  const name = names.technology(technology);
  return more.length === 0
    ? `${name} is first where all criteria count about alike.`
    : `${name} is first where, on average, ${more.join(" and ")}.`;
}
