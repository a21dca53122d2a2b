import { err, ok, type Result } from "../result.ts";
import type { CriterionDirection } from "./criterion.ts";
import { firstMisshapen, type RatingNotFinite, type TableMisshapen, type ValueTable } from "./value-table.ts";

/** A criterion in the unit of its figures, without a declared scale. */
export interface DirectedCriterion<K extends string> {
  readonly id: K;
  readonly direction: CriterionDirection;
}

/**
 * How alternatives perform, in the units of the criteria, for methods that compare the alternatives with each other.
 * Priorities are scored on declared scales instead (`valueTable`).
 */
export interface PerformanceTable<A extends string, K extends string> {
  readonly alternatives: readonly A[];
  readonly criteria: readonly K[];
  readonly directions: readonly CriterionDirection[];
  /** Row by row; 0 where missing. */
  readonly values: Float64Array;
  /** 1 where the value is known, 0 where it is missing, in the order of `values`; absent when nothing is missing. */
  readonly known: Uint8Array | null;
}

/** A gap where a method needs every entry. */
export interface PerformanceMissing<A extends string, K extends string> {
  readonly code: "performance-missing";
  readonly alternative: A;
  readonly criterion: K;
}

/**
 * Performances that have been checked, a row for each alternative; what is missing is null.
 *
 * Fails with `alternative-repeated` or `criterion-repeated` when one is named twice;
 * with `rows-miscounted` unless there is a row for each alternative, and `row-length-differs` unless each row has an
 * entry for each criterion;
 * with `rating-not-finite` when an entry is no finite number.
 */
export function performanceTable<A extends string, K extends string>(
  alternatives: readonly A[],
  criteria: readonly DirectedCriterion<K>[],
  rows: readonly (readonly (number | null)[])[],
): Result<PerformanceTable<A, K>, TableMisshapen<A, K> | RatingNotFinite<A, K>> {
  const ids = criteria.map(({ id }) => id);
  const misshapen = firstMisshapen(alternatives, ids, rows);
  if (misshapen !== null) return err(misshapen);

  const entries = rows.flat();
  const wrong = entries.findIndex((entry) => entry !== null && !Number.isFinite(entry));
  if (wrong !== -1) {
    const alternative = alternatives[Math.floor(wrong / ids.length)] as A;
    const criterion = ids[wrong % ids.length] as K;
    return err({ code: "rating-not-finite", alternative, criterion, value: entries[wrong] as number });
  }
  return ok({
    alternatives: [...alternatives],
    criteria: ids,
    directions: criteria.map(({ direction }) => direction),
    values: Float64Array.from(entries, (entry) => entry ?? 0),
    known: entries.includes(null) ? Uint8Array.from(entries, (entry) => (entry === null ? 0 : 1)) : null,
  });
}

/** Values on declared scales as performances, more being better throughout: what a check of the main order works on. */
export function performancesFrom<A extends string, K extends string>(
  table: ValueTable<A, K>,
): PerformanceTable<A, K> {
  return { ...table, directions: table.criteria.map(() => "higher-is-better" as const) };
}

/** The first gap of a table, row by row. */
export function firstMissing<A extends string, K extends string>({
  alternatives,
  criteria,
  known,
}: ValueTable<A, K>): PerformanceMissing<A, K> | null {
  const entry = known?.indexOf(0) ?? -1;
  if (entry === -1) return null;
  const alternative = alternatives[Math.floor(entry / criteria.length)] as A;
  return { code: "performance-missing", alternative, criterion: criteria[entry % criteria.length] as K };
}
