import { competitionRanks } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import { type NormalizationUndefined, normalizedTable } from "./normalization.ts";
import { firstMissing, type PerformanceMissing, type PerformanceTable } from "./performance.ts";
import { type Weights, type WeightsForOtherCriteria, weightsInOrder } from "./weights.ts";

export const TOPSIS_NORMALIZATIONS = ["vector", "min-max", "sum", "linear-ratio"] as const;
export type TopsisNormalization = (typeof TOPSIS_NORMALIZATIONS)[number];

/**
 * What less being better does to a column: the ideal is its lowest scaled figure; or 1 less the scaled figure counts;
 * or 1 over the figure, scaled. The first two give the same closeness.
 */
export const TOPSIS_COST_RULES = ["ideal-swap", "one-minus", "reciprocal"] as const;
export type TopsisCostRule = (typeof TOPSIS_COST_RULES)[number];

export const TOPSIS_METRICS = ["euclidean", "manhattan", "chebyshev"] as const;
export type TopsisMetric = (typeof TOPSIS_METRICS)[number];

export interface TopsisOptions {
  readonly normalization: TopsisNormalization;
  readonly costRule: TopsisCostRule;
  readonly metric: TopsisMetric;
}

/** Figures in the order of `alternatives`. */
export interface TopsisOutcome<A extends string> {
  readonly alternatives: readonly A[];
  /** 0 at the anti-ideal, 1 at the ideal. */
  readonly closeness: Float64Array;
  /** 1 for the largest closeness; equal ones share a rank (1, 1, 3). */
  readonly ranks: Uint32Array;
  readonly toIdeal: Float64Array;
  readonly toAntiIdeal: Float64Array;
  /** True when nothing that counts tells the alternatives apart: every closeness is then 0.5. */
  readonly isIndifferent: boolean;
  readonly options: TopsisOptions;
}

/** What Hwang and Yoon (1981) describe. */
export const USUAL_TOPSIS: TopsisOptions = {
  normalization: "vector",
  costRule: "ideal-swap",
  metric: "euclidean",
};

/**
 * How close every alternative is to the best figures in the table and how far from the worst: a check of the order.
 *
 * Closeness depends on who is in the table, so an alternative that comes or goes may change the order of the others.
 * TOPSIS, Hwang and Yoon (1981); docs/methods/comparing-methods.md.
 *
 * Fails with `performance-missing` when an entry is missing; with `weights-for-other-criteria` when weights and table
 * are not about the same criteria; with `normalization-undefined` as `normalizedTable` does.
 */
export function topsis<A extends string, K extends string>(
  performances: PerformanceTable<A, K>,
  weights: Weights<K>,
  options: Partial<TopsisOptions> = {},
): Result<
  TopsisOutcome<A>,
  PerformanceMissing<A, K> | WeightsForOtherCriteria | NormalizationUndefined<A, K>
> {
  const used = { ...USUAL_TOPSIS, ...options };
  const gap = firstMissing(performances);
  if (gap !== null) return err(gap);
  const ordered = weightsInOrder(performances.criteria, weights);
  if (!ordered.ok) return ordered;
  const normalized = normalizedTable(
    performances,
    used.normalization,
    used.costRule === "reciprocal" ? "reciprocal" : "one-minus",
  );
  if (!normalized.ok) return normalized;

  const { values } = normalized.value.table;
  const columns = performances.criteria.length;
  const weighted = values.map((value, entry) => value * (ordered.value[entry % columns] as number));
  const { highest, lowest } = columnEnds(weighted, columns);
  const rows = performances.alternatives.map((_name, row) =>
    weighted.subarray(row * columns, (row + 1) * columns),
  );
  const toIdeal = Float64Array.from(rows, (row) => distanceBetween(row, highest, used.metric));
  const toAntiIdeal = Float64Array.from(rows, (row) => distanceBetween(row, lowest, used.metric));
  const isIndifferent = distanceBetween(highest, lowest, used.metric) <= INDIFFERENCE;
  const closeness = toIdeal.map((distance, row) => {
    const other = toAntiIdeal[row] as number;
    return isIndifferent ? 0.5 : other / (distance + other);
  });
  const { alternatives } = performances;
  const ranks = competitionRanks(closeness);
  return ok({ alternatives, closeness, ranks, toIdeal, toAntiIdeal, isIndifferent, options: used });
}

/** A distance from the ideal to the anti-ideal that is only rounding. */
const INDIFFERENCE = 1e-12;

function columnEnds(weighted: Float64Array, columns: number) {
  const highest = weighted.slice(0, columns);
  const lowest = weighted.slice(0, columns);
  for (const [entry, value] of weighted.entries()) {
    const column = entry % columns;
    if (value > (highest[column] as number)) highest[column] = value;
    if (value < (lowest[column] as number)) lowest[column] = value;
  }
  return { highest, lowest };
}

function distanceBetween(a: Float64Array, b: Float64Array, metric: TopsisMetric): number {
  const gaps = a.map((value, index) => Math.abs(value - (b[index] as number)));
  switch (metric) {
    case "euclidean":
      return Math.sqrt(gaps.reduce((sum, gap) => sum + gap * gap, 0));
    case "manhattan":
      return gaps.reduce((sum, gap) => sum + gap, 0);
    case "chebyshev":
      return gaps.reduce((largest, gap) => Math.max(largest, gap), 0);
  }
}
