import { competitionRanks } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import { firstMissing, type PerformanceMissing, type PerformanceTable } from "./performance.ts";
import {
  checkPreference,
  type Preference,
  type PreferenceThresholdInvalid,
  preferenceFor,
} from "./preference.ts";
import { type Weights, type WeightsForOtherCriteria, weightsInOrder } from "./weights.ts";

/** Flows in the order of `alternatives`: the mean weighted preference over, and under, each of the others. */
export interface PrometheeFlows<A extends string> {
  readonly alternatives: readonly A[];
  /** 0 to 1, as the negative ones. */
  readonly positiveFlow: Float64Array;
  readonly negativeFlow: Float64Array;
  /** Positive less negative, −1 to 1; adds up to 0. */
  readonly netFlow: Float64Array;
  /** 1 for the largest net flow; equal ones share a rank (1, 1, 3). */
  readonly ranks: Uint32Array;
}

export interface PreferenceMissing<K extends string> {
  readonly code: "preference-missing";
  readonly criterion: K;
}
export interface PreferenceInvalid<K extends string> extends PreferenceThresholdInvalid {
  readonly criterion: K;
}
export type PrometheeRefusal<A extends string, K extends string> =
  | PerformanceMissing<A, K>
  | WeightsForOtherCriteria
  | PreferenceMissing<K>
  | PreferenceInvalid<K>;

/**
 * Net flows: how much each alternative is preferred over the others less how much they are over it. A check of the order.
 *
 * Flows divide by the number of other alternatives; one alternative alone has flows of 0. Flows depend on who is in the
 * table. Takes time n² × criteria. PROMETHEE II, Brans and Vincke (1985); docs/methods/comparing-methods.md.
 *
 * Fails with `performance-missing` when an entry is missing; with `weights-for-other-criteria` when weights and table
 * are not about the same criteria; with `preference-missing` when a criterion has no preference, and
 * `preference-threshold-invalid` when its thresholds are not finite numbers of at least 0 with q up to p.
 */
export function prometheeFlows<A extends string, K extends string>(
  performances: PerformanceTable<A, K>,
  weights: Weights<K>,
  preferences: Readonly<Partial<Record<K, Preference>>>,
): Result<PrometheeFlows<A>, PrometheeRefusal<A, K>> {
  const gap = firstMissing(performances);
  if (gap !== null) return err(gap);
  const ordered = weightsInOrder(performances.criteria, weights);
  if (!ordered.ok) return ordered;
  const columns: PreferenceColumn[] = [];
  for (const [column, criterion] of performances.criteria.entries()) {
    const preference = Object.hasOwn(preferences, criterion) ? preferences[criterion] : undefined;
    if (preference === undefined) return err({ code: "preference-missing", criterion });
    const checked = checkPreference(preference);
    if (!checked.ok) return err({ ...checked.error, criterion });
    columns.push(columnOfPreference(performances, column, ordered.value[column] as number, preference));
  }

  const { alternatives } = performances;
  const positiveFlow = new Float64Array(alternatives.length);
  const negativeFlow = new Float64Array(alternatives.length);
  const others = alternatives.length - 1;
  for (const { figures, weight, preference, rounding } of columns) {
    for (let row = 0; row < figures.length; row++) {
      for (let other = 0; other < row; other++) {
        const lead = (figures[row] as number) - (figures[other] as number);
        const [winner, loser] = lead > 0 ? [row, other] : [other, row];
        const share = (weight * preferenceFor(Math.abs(lead), preference, rounding)) / others;
        positiveFlow[winner] = (positiveFlow[winner] as number) + share;
        negativeFlow[loser] = (negativeFlow[loser] as number) + share;
      }
    }
  }
  const netFlow = positiveFlow.map((flow, row) => flow - (negativeFlow[row] as number));
  return ok({ alternatives, positiveFlow, negativeFlow, netFlow, ranks: competitionRanks(netFlow) });
}

/** One criterion as it is compared: figures of which more is better. */
interface PreferenceColumn {
  readonly figures: Float64Array;
  readonly weight: number;
  readonly preference: Preference;
  /** Differences up to this are none. */
  readonly rounding: number;
}

function columnOfPreference(
  { alternatives, criteria, directions, values }: PerformanceTable<string, string>,
  column: number,
  weight: number,
  preference: Preference,
): PreferenceColumn {
  const sign = directions[column] === "lower-is-better" ? -1 : 1;
  const figures = Float64Array.from(
    alternatives,
    (_name, row) => sign * (values[row * criteria.length + column] as number),
  );
  const largest = figures.reduce((most, figure) => Math.max(most, Math.abs(figure)), 0);
  return { figures, weight, preference, rounding: largest * ROUNDING };
}

const ROUNDING = 1e-12;
