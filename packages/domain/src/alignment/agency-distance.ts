import { sumOf } from "../internal/sum.ts";
import { compareText } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import { type GowerDistances, gowerDistances } from "./gower.ts";
import type { GowerRefusal } from "./gower-table.ts";

/** A criterion to which two agencies give different shares of their weight. */
export interface WeightGap<K extends string> {
  readonly criterion: K;
  /** Share of each agency's own total, 0 to 1. */
  readonly first: number;
  readonly second: number;
  /** The part of the distance that it makes up; the parts add up to it. */
  readonly contribution: number;
}

/** How differently two agencies weigh. */
export interface WeightDistance<K extends string> {
  /** Share of the weight that one agency places elsewhere than the other, 0 to 1. */
  readonly distance: number;
  /** Every criterion, the largest part first, then by id. */
  readonly gaps: readonly WeightGap<K>[];
}

export interface CriteriaDiffer<K extends string> {
  readonly code: "criteria-differ";
  /** Criteria that only one of the two weighs. */
  readonly criteria: readonly K[];
}
export interface AgencyWeightInvalid<K extends string> {
  readonly code: "agency-weight-invalid";
  readonly agency: "first" | "second";
  readonly criterion: K;
  readonly weight: number;
}
export interface AgencyWeightsAllZero {
  readonly code: "agency-weights-all-zero";
  readonly agency: "first" | "second";
}

/**
 * How differently two agencies weigh the same criteria: the share of weight that one would have to move to weigh as the
 * other does (half the sum of the differences of their shares, the total variation distance).
 *
 * Weights may be points of any total. Fails with `criteria-differ` when one weighs a criterion that the other does not
 * (give 0 for a criterion without weight), `agency-weight-invalid` when a weight is negative or no finite number, and
 * `agency-weights-all-zero`.
 */
export function weightDistance<K extends string>(
  first: Readonly<Record<K, number>>,
  second: Readonly<Record<K, number>>,
): Result<WeightDistance<K>, CriteriaDiffer<K> | AgencyWeightInvalid<K> | AgencyWeightsAllZero> {
  const criteria = Object.keys(first) as K[];
  const others = Object.keys(second) as K[];
  const unshared = [
    ...criteria.filter((criterion) => !others.includes(criterion)),
    ...others.filter((criterion) => !criteria.includes(criterion)),
  ];
  if (unshared.length > 0) return err({ code: "criteria-differ", criteria: unshared });
  const own = sharesOf("first", criteria, first);
  if (!own.ok) return own;
  const theirs = sharesOf("second", criteria, second);
  if (!theirs.ok) return theirs;
  const gaps = criteria
    .map((criterion, index) => {
      const [one, other] = [own.value[index] as number, theirs.value[index] as number];
      return { criterion, first: one, second: other, contribution: Math.abs(one - other) / 2 };
    })
    .toSorted((a, b) => b.contribution - a.contribution || compareText(a.criterion, b.criterion));
  const distance = Math.min(
    sumOf(gaps, ({ contribution }) => contribution),
    1,
  );
  return ok({ distance, gaps });
}

function sharesOf<K extends string>(
  agency: "first" | "second",
  criteria: readonly K[],
  weights: Readonly<Record<K, number>>,
): Result<readonly number[], AgencyWeightInvalid<K> | AgencyWeightsAllZero> {
  for (const criterion of criteria) {
    const weight = weights[criterion];
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      return err({ code: "agency-weight-invalid", agency, criterion, weight });
    }
  }
  const heaviest = criteria.reduce((most, criterion) => Math.max(most, weights[criterion]), 0);
  if (heaviest === 0) return err({ code: "agency-weights-all-zero", agency });
  const total = sumOf(criteria, (criterion) => weights[criterion] / heaviest);
  return ok(criteria.map((criterion) => weights[criterion] / heaviest / total));
}

/** Positions from one end to the other; an agency that has not answered has none. */
export const POSITION_ORDER = ["non-concur", "partially-concur", "concur"] as const;
export type OrderedPosition = (typeof POSITION_ORDER)[number];

/**
 * How far apart agencies are in their positions on the same recommendations: a row for each agency, an entry for each
 * recommendation. The mean over the recommendations on which both have answered, a partial concurrence lying half way;
 * absent where there are none, as no answer is not a position.
 *
 * Fails with `gower-row-misshapen` unless all rows are of one length.
 */
export function positionDistances(
  rows: readonly (readonly (OrderedPosition | "not-given")[])[],
): Result<GowerDistances, GowerRefusal> {
  const range = { lowest: 0, highest: POSITION_ORDER.length - 1, origin: "declared" } as const;
  const columns = (rows[0] ?? []).map(() => ({ kind: "ordinal-rank", range }) as const);
  const places = rows.map((row) =>
    row.map((position) => (position === "not-given" ? null : POSITION_ORDER.indexOf(position))),
  );
  return gowerDistances({ columns, weights: null, rows: places });
}
