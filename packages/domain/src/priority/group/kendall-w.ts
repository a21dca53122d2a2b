import { chiSquareTail } from "../../internal/special-functions.ts";
import type { AgreementAbsence, AgreementFigure } from "./agreement-figure.ts";
import { completeRanks } from "./complete-ranks.ts";
import type { RaterBallots } from "./rater-table.ts";

/** How far raters agree on one order of the items. */
export interface ConcordanceFigures {
  /** Kendall's W, corrected for ties: 0 when the raters' orders cancel each other out, 1 when they are the same. */
  readonly value: number;
  /** W as if no rater had ties; never above `value`. */
  readonly uncorrected: number;
  /** Test of no agreement, for many raters or items; a handful of raters asks for `concordancePermutation`. */
  readonly chiSquare: { readonly statistic: number; readonly degreesOfFreedom: number; readonly p: number };
  /** Mean of Spearman's correlation over all pairs of raters; it follows from W only where nobody has ties. */
  readonly meanSpearman: AgreementFigure;
}

/** Kendall's W, or the reason why there is none, with what it was computed on. */
export type Concordance<K extends string> = (
  | ConcordanceFigures
  | { readonly value: null; readonly reason: AgreementAbsence }
) & {
  readonly raters: number;
  /** The items compared: those that every rater ranks. */
  readonly items: readonly K[];
  /** Items left out because a rater does not rank them. */
  readonly dropped: readonly K[];
};

/**
 * Kendall's coefficient of concordance W: how far all raters agree on one order.
 *
 * W = 12 S / (m²(n³ − n) − m ΣT), S the squared deviations of the items' rank sums, T = Σ(t³ − t) over a rater's ties.
 * Chi-square is m(n − 1)W on n − 1 degrees of freedom. Absent with fewer than two raters, fewer than two items that all
 * rank, or when every rater ties all of them. Kendall and Babington Smith (1939); docs/methods/group-agreement.md.
 *
 * @example
 * ```ts
 * import { concordance, raterBallots } from "@entente/domain";
 *
 * const agencies = raterBallots({
 *   raters: ["State", "Commerce", "NIST"],
 *   items: ["ai", "biotech", "telecom", "quantum"],
 *   scale: "one-is-first",
 *   rows: [[1, 2, 3, null], [1, 3, 2, 4], [2, 1, 3, 4]],
 * });
 * if (agencies.ok) {
 *   const agreement = concordance(agencies.value);
 *   console.log(agreement.value?.toFixed(3), "without", agreement.dropped.join(", ")); // → 0.444 without quantum
 * }
 * ```
 */
export function concordance<R extends string, K extends string>(ballots: RaterBallots<R, K>): Concordance<K> {
  const { items, dropped, rows } = completeRanks(ballots);
  return { ...figuresOf(rows, items.length), raters: rows.length, items, dropped };
}

function figuresOf(
  rows: readonly (readonly number[])[],
  items: number,
): ConcordanceFigures | { readonly value: null; readonly reason: AgreementAbsence } {
  const raters = rows.length;
  if (raters < 2) return { value: null, reason: "fewer-than-two-raters" };
  if (items < 2) return { value: null, reason: "fewer-than-two-items" };
  const ties = rows.reduce((sum, row) => sum + tieTerm(row), 0);
  const untied = raters ** 2 * (items ** 3 - items);
  const possible = untied - raters * ties;
  if (possible === 0) return { value: null, reason: "all-tied" };

  const spread = 12 * rankSumSpread(rows);
  const value = spread / possible;
  const statistic = raters * (items - 1) * value;
  const degreesOfFreedom = items - 1;
  return {
    value,
    uncorrected: spread / untied,
    chiSquare: { statistic, degreesOfFreedom, p: chiSquareTail(statistic, degreesOfFreedom) },
    meanSpearman: ties > 0 ? { value: null, reason: "ties" } : { value: (raters * value - 1) / (raters - 1) },
  };
}

/** Squared deviations of the items' rank sums from their mean: exact, as rank sums are halves at the finest. */
export function rankSumSpread(rows: readonly (readonly number[])[]): number {
  const items = (rows[0] as readonly number[]).length;
  const mean = (rows.length * (items + 1)) / 2;
  let spread = 0;
  for (let item = 0; item < items; item++) {
    let rankSum = 0;
    for (const row of rows) rankSum += row[item] as number;
    spread += (rankSum - mean) ** 2;
  }
  return spread;
}

/** Σ(t³ − t) over the groups of equal ranks. */
function tieTerm(ranks: readonly number[]): number {
  const sharing = new Map<number, number>();
  for (const rank of ranks) sharing.set(rank, (sharing.get(rank) ?? 0) + 1);
  return [...sharing.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
}
