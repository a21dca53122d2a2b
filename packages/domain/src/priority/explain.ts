import { compareText } from "../internal/text.ts";
import { ok, type Result } from "../result.ts";
import type { ScoredTable } from "./score.ts";
import { type AlternativeUnknown, rowOfAlternative } from "./value-table.ts";

/** What one criterion adds to the score of an alternative. */
export interface Contribution<K extends string> {
  readonly criterion: K;
  /** Part of the whole weight, 0 to 1. */
  readonly weight: number;
  /** What the rating is worth, 0 to 1 unless the scale extrapolates; absent where it is missing, as is what it adds. */
  readonly value: number | null;
  readonly contribution: number | null;
}

/** What one criterion adds to the lead of one alternative over another; below 0 where it speaks for the other. */
export interface LeadPart<K extends string> {
  readonly criterion: K;
  readonly weight: number;
  readonly value: number | null;
  readonly valueOfOther: number | null;
  readonly difference: number;
}

/** Why one alternative scores higher or lower than another. */
export type Lead<A extends string, K extends string> =
  | {
      /** Score of the first less that of the other. */
      readonly difference: number;
      /** They add up to `difference`; the largest by size first, then by id. */
      readonly parts: readonly LeadPart<K>[];
    }
  | { readonly difference: null; readonly reason: "unscored"; readonly unscored: readonly A[] };

/**
 * What makes up the score of an alternative: the largest contribution first, missing values last, by id among equals.
 * The contributions add up to the score.
 *
 * Fails with `alternative-unknown` when the table does not have it.
 */
export function contributionsTo<A extends string, K extends string>(
  scored: ScoredTable<A, K>,
  alternative: A,
): Result<readonly Contribution<K>[], AlternativeUnknown> {
  const row = rowOfAlternative(scored.table, alternative);
  if (!row.ok) return row;
  const parts = scored.table.criteria.map((criterion, column): Contribution<K> => {
    const value = valueIn(scored, row.value, column);
    const contribution = value === null ? null : contributionIn(scored, row.value, column);
    return { criterion, weight: scored.weights[column] as number, value, contribution };
  });
  return ok(
    parts.toSorted(
      (a, b) =>
        Number(a.value === null) - Number(b.value === null) ||
        (b.contribution ?? 0) - (a.contribution ?? 0) ||
        compareText(a.criterion, b.criterion),
    ),
  );
}

/**
 * Why the first alternative scores higher than the other, or lower: w (v − v of the other) for every criterion.
 *
 * Where values are missing, scores are those of the known part, and the parts are the differences of contributions;
 * they still add up. Absent when one of the two has no score.
 *
 * Fails with `alternative-unknown` when the table does not have one of them.
 *
 * @example
 * ```ts
 * import { leadOver, scoreTable, valueTableOf01, weightsOf } from "@entente/domain";
 *
 * const table = valueTableOf01(["chips", "biotech"], ["security", "growth"], [[1, 0.5], [0.5, 0.75]]);
 * const weights = weightsOf(["security", "growth"], { security: 1, growth: 1 });
 * const scored = table.ok && weights.ok ? scoreTable(table.value, weights.value) : null;
 * if (scored?.ok) {
 *   const lead = leadOver(scored.value, "chips", "biotech");
 *   if (lead.ok && lead.value.difference !== null) {
 *     console.log(lead.value.difference); // → 0.125
 *     console.log(lead.value.parts.map((part) => `${part.criterion} ${part.difference}`).join(", ")); // → security 0.25, growth -0.125
 *   }
 * }
 * ```
 */
export function leadOver<A extends string, K extends string>(
  scored: ScoredTable<A, K>,
  first: A,
  other: A,
): Result<Lead<A, K>, AlternativeUnknown> {
  const row = rowOfAlternative(scored.table, first);
  if (!row.ok) return row;
  const otherRow = rowOfAlternative(scored.table, other);
  if (!otherRow.ok) return otherRow;
  const unscored = [...new Set([first, other])].filter((name) => scored.unscored.includes(name));
  if (unscored.length > 0) return ok({ difference: null, reason: "unscored", unscored });

  const parts = scored.table.criteria.map(
    (criterion, column): LeadPart<K> => ({
      criterion,
      weight: scored.weights[column] as number,
      value: valueIn(scored, row.value, column),
      valueOfOther: valueIn(scored, otherRow.value, column),
      difference: contributionIn(scored, row.value, column) - contributionIn(scored, otherRow.value, column),
    }),
  );
  return ok({
    difference: (scored.scores[row.value] as number) - (scored.scores[otherRow.value] as number),
    parts: parts.toSorted(
      (a, b) => Math.abs(b.difference) - Math.abs(a.difference) || compareText(a.criterion, b.criterion),
    ),
  });
}

function contributionIn(scored: ScoredTable<string, string>, row: number, column: number): number {
  return scored.contributions[row * scored.table.criteria.length + column] as number;
}

function valueIn({ table }: ScoredTable<string, string>, row: number, column: number): number | null {
  const entry = row * table.criteria.length + column;
  return table.known?.[entry] === 0 ? null : (table.values[entry] as number);
}
