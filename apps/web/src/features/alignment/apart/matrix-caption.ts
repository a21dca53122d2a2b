import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { formatDistance } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { PairsAnswer } from "../frame/outputs.ts";
import { nearestPairs, pairCounts } from "./pair-cells.ts";

const NAMED_MAXIMUM = 3;

/** States what the matrix shows: who is farthest and who nearest, and how many pairs are thin or cannot be compared. */
export function matrixCaption(
  { pairs, group }: Pick<PairsAnswer, "pairs" | "group">,
  names: AlignmentNames,
): string {
  const counts = pairCounts(pairs);
  const [nearest] = nearestPairs(pairs);
  if (group.weakest === null || nearest === undefined || nearest.distance === null) {
    return "No two of them can be compared.";
  }
  const farthest = `${named(group.weakest.pairs, names)} (${formatDistance(group.weakest.distance)})`;
  const near = `${named(nearestPairs(pairs), names)} (${formatDistance(nearest.distance)})`;
  const notes = [
    ...(counts.thin === 0 ? [] : [`${counts.thin} thin`]),
    ...(counts.notComparable === 0 ? [] : [`${counts.notComparable} not comparable`]),
  ];
  const count = `${formatNumber(counts.pairs, "pair")}${notes.length === 0 ? "" : `, ${listOf(notes)}`}`;
  if (counts.pairs === 1) return `${count}: ${farthest}`;
  return `${count}: farthest ${farthest}, nearest ${near}`;
}

function named(
  pairs: readonly { readonly first: string; readonly second: string }[],
  { shortCountry }: AlignmentNames,
): string {
  const words = pairs
    .slice(0, NAMED_MAXIMUM)
    .map(({ first, second }) => `${shortCountry(first)}–${shortCountry(second)}`);
  const more = pairs.length - words.length;
  return more === 0 ? words.join(", ") : `${words.join(", ")} and ${more} more`;
}
