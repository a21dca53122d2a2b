import { formatScore, formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import type { CoalitionFrontier } from "./frontier-answer.ts";

/** How far the search got and what holds all the same; absent when everything is proven. */
export function boundWords(
  { bound, search }: Pick<CoalitionFrontier["front"], "bound" | "search">,
  totalWeight: number,
): string | null {
  if (bound === null) return null;
  const proven =
    bound.provenDownTo === null
      ? "No part of the front is proven"
      : `The front is proven where the weakest pair is aligned ${formatScore(bound.provenDownTo)} or better`;
  const most = bound.coverageAtMost.at(-1);
  const limit =
    most === undefined || totalWeight <= 0
      ? ""
      : ` No coalition of up to ${formatNumber(most.size, "country", "countries")} covers more than ${formatShare(most.coverage / totalWeight)} of the weight.`;
  return `The search stopped at its limit of ${formatNumber(search.nodeBudget, "set")}. ${proven}; elsewhere a better coalition may exist.${limit}`;
}
