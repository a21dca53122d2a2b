import { competitionRanks } from "../../internal/tie.ts";

/** How numbers order items: scores, where higher is more, or ranks, where 1 is the first place. */
export const RANK_SCALES = ["higher-is-more", "one-is-first"] as const;
export type RankScale = (typeof RANK_SCALES)[number];

/**
 * The place of every number among those that are there, 1 first; equal numbers share the mean of their places
 * (1, 2.5, 2.5, 4). What is absent has no place and takes none.
 *
 * Numbers within 1e-9 of each other are equal. Takes time n log n. Mid-ranks, Kendall (1945).
 *
 * @example
 * ```ts
 * import { midRanks } from "@entente/domain";
 *
 * console.log(midRanks([0.9, 0.4, null, 0.9], "higher-is-more")); // → [ 1.5, 3, null, 1.5 ]
 * ```
 */
export function midRanks<N extends number | null>(
  numbers: readonly N[],
  scale: RankScale,
): readonly (number | Extract<N, null>)[] {
  const sign = scale === "higher-is-more" ? 1 : -1;
  const places = placesOf(numbers.flatMap((number) => (number === null ? [] : [sign * number])));
  let next = 0;
  return numbers.map((number) => (isAbsent(number) ? number : (places[next++] as number)));
}

function isAbsent<N extends number | null>(number: N): number is Extract<N, null> {
  return number === null;
}

function placesOf(scores: readonly number[]): readonly number[] {
  const ranks = competitionRanks(scores);
  const sharing = new Uint32Array(scores.length + 1);
  for (const rank of ranks) sharing[rank] = (sharing[rank] as number) + 1;
  return Array.from(ranks, (rank) => rank + ((sharing[rank] as number) - 1) / 2);
}
