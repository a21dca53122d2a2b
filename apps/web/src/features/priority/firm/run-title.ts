import type { FirmnessRun } from "@entente/domain";
import { formatShare } from "../../../lib/figure-words.ts";
import { listOf } from "../../../lib/sentence.ts";
import type { PriorityNames } from "../frame/names.ts";

type Technology = FirmnessRun["technologies"][number]["technology"];

/** Who takes the first and the last place most often, as the title of the table of ranks. */
export function runTitle({ technologies }: FirmnessRun, { technology: nameOf }: PriorityNames): string {
  const last = technologies.length - 1;
  const words = (place: number) => {
    const { share, by } = mostOften(technologies, place);
    const each = by.length > 1 ? " each" : "";
    return `${listOf(by.map(nameOf))} in ${formatShare(share)} of draws${each}`;
  };
  return `First place: ${words(0)}. Last place: ${words(last)}`;
}

/** All who take the place in the largest share of the draws. */
function mostOften(technologies: FirmnessRun["technologies"], place: number) {
  const shares = technologies.map(({ acceptability }) => acceptability[place] ?? 0);
  const share = Math.max(0, ...shares);
  const by = technologies
    .filter((_entry, row) => shares[row] === share)
    .map(({ technology }): Technology => technology);
  return { share, by };
}

/** Two technologies whose order is nearest to a coin's toss. */
export interface ClosestPair {
  readonly upper: Technology;
  readonly lower: Technology;
  /** Share of the draws in which `upper` is strictly above; at least as large as the reverse. */
  readonly share: number;
}

/** The pair whose order is least sure; absent unless two were ranked. */
export function closestPair({ technologies, pairwise }: FirmnessRun): ClosestPair | null {
  let closest: ClosestPair | null = null;
  for (const [row, { technology: upper }] of technologies.entries()) {
    for (const [column, { technology: lower }] of technologies.entries()) {
      const [share, reverse] = [pairwise[row]?.[column] ?? 0, pairwise[column]?.[row] ?? 0];
      if (row === column || share < reverse) continue;
      if (closest === null || share < closest.share) closest = { upper, lower, share };
    }
  }
  return closest;
}

/** The closest pair as the title of the table of pairs. */
export function pairTitle(run: FirmnessRun, { technology: nameOf }: PriorityNames): string {
  const pair = closestPair(run);
  if (pair === null) return "There is no pair to compare";
  const { upper, lower, share } = pair;
  return `The closest call: ${nameOf(upper)} is above ${nameOf(lower)} in ${formatShare(share)} of draws`;
}
