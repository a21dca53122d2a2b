import { err, ok, type Result } from "../result.ts";
import {
  type Criterion,
  type OutOfRangeMode,
  type RatingOutOfScale,
  type Scale,
  valueOnScale,
} from "./criterion.ts";

/** What every alternative is worth on every criterion, checked and ready to calculate with. */
export interface ValueTable<A extends string, K extends string> {
  readonly alternatives: readonly A[];
  readonly criteria: readonly K[];
  /** Row by row, a row for each alternative; 0 to 1 unless a scale extrapolates; 0 where nothing is known. */
  readonly values: Float64Array;
  /** 1 where the value is known, 0 where it is missing, in the order of `values`; absent when nothing is missing. */
  readonly known: Uint8Array | null;
}

/** Ratings, a row for each alternative and a column for each criterion; what is missing is null. */
export interface RatedAlternatives<A extends string, K extends string> {
  readonly alternatives: readonly A[];
  readonly criteria: readonly Criterion<K>[];
  readonly ratings: readonly (readonly (number | null)[])[];
}

export interface AlternativeRepeated<A extends string> {
  readonly code: "alternative-repeated";
  readonly alternative: A;
}
export interface CriterionRepeated<K extends string> {
  readonly code: "criterion-repeated";
  readonly criterion: K;
}
export interface RowsMiscounted {
  readonly code: "rows-miscounted";
  readonly rows: number;
  readonly expected: number;
}
export interface RowLengthDiffers<A extends string> {
  readonly code: "row-length-differs";
  readonly alternative: A;
  readonly entries: number;
  readonly expected: number;
}
export interface RatingNotFinite<A extends string, K extends string> {
  readonly code: "rating-not-finite";
  readonly alternative: A;
  readonly criterion: K;
  readonly value: number;
}
export interface EntryOutOfScale<A extends string, K extends string> extends RatingOutOfScale {
  readonly alternative: A;
  readonly criterion: K;
}
/** A name that the table does not have. */
export interface AlternativeUnknown {
  readonly code: "alternative-unknown";
  readonly alternative: string;
}
export type TableMisshapen<A extends string, K extends string> =
  | AlternativeRepeated<A>
  | CriterionRepeated<K>
  | RowsMiscounted
  | RowLengthDiffers<A>;
export type ValueTableRefusal<A extends string, K extends string> =
  | TableMisshapen<A, K>
  | RatingNotFinite<A, K>
  | EntryOutOfScale<A, K>;

/**
 * The table of values of these ratings, each on the declared scale of its criterion. A missing rating stays missing.
 *
 * Fails with `alternative-repeated` or `criterion-repeated` when one is named twice;
 * with `rows-miscounted` unless there is a row for each alternative, and `row-length-differs` unless each row has an
 * entry for each criterion;
 * with `rating-not-finite` when a rating is no finite number;
 * with `rating-out-of-scale` when it lies beyond the ends of a scale that refuses it.
 */
export function valueTable<A extends string, K extends string>(
  rated: RatedAlternatives<A, K>,
): Result<ValueTable<A, K>, ValueTableRefusal<A, K>> {
  const criteria = rated.criteria.map(({ id }) => id);
  const scales = rated.criteria.map(({ scale }) => scale);
  return filledTable(rated.alternatives, criteria, scales, rated.ratings);
}

/**
 * The table of values that are on 0 to 1 already. Values beyond are refused unless `outOfRange` says otherwise;
 * pass `extrapolate` for values that come from scales which extrapolate.
 *
 * Fails as `valueTable` does.
 */
export function valueTableOf01<A extends string, K extends string>(
  alternatives: readonly A[],
  criteria: readonly K[],
  values01: readonly (readonly (number | null)[])[],
  outOfRange: OutOfRangeMode = "refuse",
): Result<ValueTable<A, K>, ValueTableRefusal<A, K>> {
  const unit: Scale = { worst: 0, best: 1, outOfRange, points: null };
  return filledTable(
    alternatives,
    criteria,
    criteria.map(() => unit),
    values01,
  );
}

/** Place of an alternative among those of the table, from 0. Fails with `alternative-unknown` when it has none. */
export function rowOfAlternative<A extends string>(
  table: Pick<ValueTable<A, string>, "alternatives">,
  alternative: A,
): Result<number, AlternativeUnknown> {
  const row = table.alternatives.indexOf(alternative);
  return row === -1 ? err({ code: "alternative-unknown", alternative }) : ok(row);
}

/** The first name that comes twice. */
export function firstRepeated<N extends string>(names: readonly N[]): N | null {
  const seen = new Set<N>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return null;
}

function filledTable<A extends string, K extends string>(
  alternatives: readonly A[],
  criteria: readonly K[],
  scales: readonly Scale[],
  rows: readonly (readonly (number | null)[])[],
): Result<ValueTable<A, K>, ValueTableRefusal<A, K>> {
  const misshapen = firstMisshapen(alternatives, criteria, rows);
  if (misshapen !== null) return err(misshapen);

  const values = new Float64Array(alternatives.length * criteria.length);
  const known = new Uint8Array(values.length).fill(1);
  let missing = 0;
  for (const [row, alternative] of alternatives.entries()) {
    const ratings = rows[row] as readonly (number | null)[];
    for (const [column, criterion] of criteria.entries()) {
      const rating = ratings[column] as number | null;
      const entry = row * criteria.length + column;
      if (rating === null) {
        known[entry] = 0;
        missing++;
        continue;
      }
      if (!Number.isFinite(rating))
        return err({ code: "rating-not-finite", alternative, criterion, value: rating });
      const value = valueOnScale(scales[column] as Scale, rating);
      if (!value.ok) return err({ ...value.error, alternative, criterion });
      values[entry] = value.value;
    }
  }
  return ok({
    alternatives: [...alternatives],
    criteria: [...criteria],
    values,
    known: missing === 0 ? null : known,
  });
}

/** What is wrong with the shape of a table; absent when every row and column has its own name and every row its entries. */
export function firstMisshapen<A extends string, K extends string>(
  alternatives: readonly A[],
  criteria: readonly K[],
  rows: readonly (readonly unknown[])[],
): TableMisshapen<A, K> | null {
  const alternativeTwice = firstRepeated(alternatives);
  if (alternativeTwice !== null) return { code: "alternative-repeated", alternative: alternativeTwice };
  const criterionTwice = firstRepeated(criteria);
  if (criterionTwice !== null) return { code: "criterion-repeated", criterion: criterionTwice };
  const expected = criteria.length;
  if (rows.length !== alternatives.length)
    return { code: "rows-miscounted", rows: rows.length, expected: alternatives.length };
  for (const [row, alternative] of alternatives.entries()) {
    const entries = (rows[row] as readonly unknown[]).length;
    if (entries !== expected) return { code: "row-length-differs", alternative, entries, expected };
  }
  return null;
}
