import type { StanceValue } from "./issue.ts";
import type { IssueSet } from "./issue-set.ts";
import { placeDistance, placeOn } from "./place.ts";

/**
 * How far apart two answers on an issue are, 0 to 1, in the issue's own distance; absent when there is no such issue or
 * it does not have them.
 */
export function answerDistance<I extends string>(
  { issues }: IssueSet<I>,
  id: I,
  one: StanceValue,
  other: StanceValue,
): number | null {
  const issue = issues.find((known) => known.id === id);
  if (issue === undefined) return null;
  const [first, second] = [placeOn(issue, one), placeOn(issue, other)];
  return first.ok && second.ok ? placeDistance(issue)(first.value, second.value) : null;
}
