import { compareText } from "../../internal/text.ts";
import { isTied } from "../../internal/tie.ts";
import { completeRanks } from "./complete-ranks.ts";
import type { RaterBallots } from "./rater-table.ts";
import { type RaterTau, raterTaus } from "./rater-tau.ts";

/** Where the raters place one item. */
export interface ItemSpread<R extends string, K extends string> {
  readonly item: K;
  /** Mean squared deviation of the ranks from their mean; 0 when all place it alike. */
  readonly variance: number;
  /** Ranks among the items that every rater ranks, in the order of the raters; equal ranks as their mean. */
  readonly ranks: readonly { readonly rater: R; readonly rank: number }[];
}

/** On which items raters disagree, and who disagrees most. */
export interface Disagreement<R extends string, K extends string> {
  /** The items that every rater ranks, the most contested first; in text order where they are contested alike. */
  readonly items: readonly ItemSpread<R, K>[];
  /** Items left out because a rater does not rank them. */
  readonly dropped: readonly K[];
  /** The items with the largest variance, all that share it; none when nobody disagrees. */
  readonly mostContested: readonly K[];
  /** The pairs of raters with the lowest tau-b, all that share it; none when no two can be compared. */
  readonly furthestPairs: readonly RaterTau<R>[];
}

/**
 * On which items raters disagree most, and which two raters. Variances need ranks over the same items, so items that not
 * all rank are dropped; tau-b of a pair takes the items that both rank.
 *
 * @example
 * ```ts
 * import { disagreement, raterBallots } from "@entente/domain";
 *
 * const agencies = raterBallots({
 *   raters: ["State", "Commerce", "NIST"],
 *   items: ["ai", "biotech", "telecom"],
 *   scale: "higher-is-more",
 *   rows: [[0.9, 0.5, 0.2], [0.8, 0.6, 0.1], [0.1, 0.6, 0.9]],
 * });
 * if (agencies.ok) {
 *   const { mostContested, furthestPairs } = disagreement(agencies.value);
 *   console.log(mostContested.join(", ")); // → ai, telecom
 *   for (const { first, second, value } of furthestPairs) console.log(first, second, value);
 *   // → State NIST -1
 *   // → Commerce NIST -1
 * }
 * ```
 */
export function disagreement<R extends string, K extends string>(
  ballots: RaterBallots<R, K>,
): Disagreement<R, K> {
  const { items: compared, dropped, rows } = completeRanks(ballots);
  const items = compared
    .map((item, index) => spreadOf(item, ballots.raters, rows, index))
    .toSorted((a, b) => b.variance - a.variance || compareText(a.item, b.item));
  const largest = items[0]?.variance ?? 0;
  const isContestedMost = ({ variance }: ItemSpread<R, K>) => largest > 0 && isTied(variance, largest);
  return {
    items,
    dropped,
    mostContested: items.filter(isContestedMost).map(({ item }) => item),
    furthestPairs: furthestOf(raterTaus(ballots)),
  };
}

function spreadOf<R extends string, K extends string>(
  item: K,
  raters: readonly R[],
  rows: readonly (readonly number[])[],
  index: number,
): ItemSpread<R, K> {
  const ranks = rows.map((row) => row[index] as number);
  const count = Math.max(1, ranks.length);
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / count;
  const variance = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0) / count;
  return { item, variance, ranks: raters.map((rater, at) => ({ rater, rank: ranks[at] as number })) };
}

function furthestOf<R extends string>(taus: readonly RaterTau<R>[]): readonly RaterTau<R>[] {
  const known = taus.filter((tau) => tau.value !== null);
  const lowest = known.reduce((least, { value }) => Math.min(least, value), 1);
  return known.filter(({ value }) => isTied(value, lowest));
}
