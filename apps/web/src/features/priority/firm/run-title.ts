import type { FirmnessRun } from "@entente/domain";
import { formatShare } from "../frame/figure-words.ts";
import type { PriorityNames } from "../frame/names.ts";

/** Who takes the first and the last place most often, as the title of the table of ranks. */
export function runTitle({ technologies }: FirmnessRun, { technology: nameOf }: PriorityNames): string {
  const last = technologies.length - 1;
  const [first, second] = [0, last].map((place) => mostOften(technologies, place));
  if (first === undefined || second === undefined) return "Nobody was ranked";
  const words = ({ technology, share }: MostOften) =>
    `${nameOf(technology)} in ${formatShare(share)} of draws`;
  return `First place: ${words(first)}. ${last === 1 ? "Second" : "Last"} place: ${words(second)}`;
}

interface MostOften {
  readonly technology: FirmnessRun["technologies"][number]["technology"];
  readonly share: number;
}

function mostOften(technologies: FirmnessRun["technologies"], place: number): MostOften | undefined {
  return technologies
    .map(({ technology, acceptability }) => ({ technology, share: acceptability[place] ?? 0 }))
    .reduce<MostOften | undefined>(
      (most, next) => (most === undefined || next.share > most.share ? next : most),
      undefined,
    );
}

/** Two technologies whose order is nearest to a coin's toss. */
export interface ClosestPair {
  readonly upper: MostOften["technology"];
  readonly lower: MostOften["technology"];
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
