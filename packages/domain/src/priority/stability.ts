import { TIE_TOLERANCE } from "../internal/tie.ts";
import { type LeadershipAbsence, leadershipAbsence, leadersOf } from "./leader.ts";
import type { ScoredTable } from "./score.ts";
import type { ValueTable } from "./value-table.ts";

/** The weights of one criterion, the others in proportion, at which one alternative is first. */
export interface LeadInterval<A extends string> {
  readonly leader: A;
  /** 0 to 1, as `high`; the present weight lies between them. */
  readonly low: number;
  readonly high: number;
  /** Who draws level at `low` and is ahead below it, in the order of the table; nobody when `low` is 0. */
  readonly aheadBelow: readonly A[];
  /** Who draws level at `high` and is ahead above it; nobody when `high` is 1. */
  readonly aheadAbove: readonly A[];
}

/** How far the weight of one criterion can move before the first place changes. */
export interface WeightStability<A extends string, K extends string> {
  readonly criterion: K;
  readonly weight: number;
  /**
   * All present leaders stay first from `low` to `high`; 0 and 1 when nothing can change that. Leaders that tie by
   * chance leave the present weight alone.
   */
  readonly low: number;
  readonly high: number;
  /** For each leader by itself. */
  readonly intervals: readonly LeadInterval<A>[];
  /**
   * True when this criterion has all the weight, so that the others have no proportions and are given equal shares.
   * A criterion that is the only one keeps its weight of 1.
   */
  readonly usesEqualShares: boolean;
}

export type LeaderFirmness<A extends string, K extends string> =
  | { readonly leaders: readonly A[]; readonly criteria: readonly WeightStability<A, K>[] }
  | { readonly leaders: readonly A[]; readonly criteria: null; readonly reason: LeadershipAbsence };

/**
 * For each criterion, between which weights the leader stays first when the other weights keep their proportions.
 *
 * Exact: a difference of two scores is linear in the weight moved. Absent for fewer than two alternatives, and where
 * values are missing. Takes time leaders × alternatives × criteria². See docs/methods/weight-changes.md.
 *
 * @example
 * ```ts
 * import { scoreTable, valueTableOf01, weightStability, weightsOf } from "@entente/domain";
 *
 * const table = valueTableOf01(["chips", "biotech"], ["security", "growth"], [[0.75, 0.25], [0.25, 0.5]]);
 * const weights = weightsOf(["security", "growth"], { security: 1, growth: 1 });
 * const scored = table.ok && weights.ok ? scoreTable(table.value, weights.value) : null;
 * if (scored?.ok) {
 *   const [security] = weightStability(scored.value).criteria ?? [];
 *   console.log(security?.low.toFixed(3), security?.high, security?.intervals[0]?.aheadBelow.join()); // → 0.333 1 biotech
 * }
 * ```
 */
export function weightStability<A extends string, K extends string>(
  scored: ScoredTable<A, K>,
): LeaderFirmness<A, K> {
  const leaders = leadersOf(scored);
  const reason = leadershipAbsence(scored);
  if (reason !== null) return { leaders, criteria: null, reason };

  const { alternatives, criteria } = scored.table;
  const total = scored.weights.reduce((sum, weight) => sum + weight, 0);
  const weights = scored.weights.map((weight) => weight / total);
  const rows = leaders.map((leader) => alternatives.indexOf(leader));
  const stabilities = criteria.map((criterion, column): WeightStability<A, K> => {
    const { atNone, atAll, usesEqualShares } = endsOf(scored.table, weights, column);
    const weight = weights[column] as number;
    const intervals = rows.map((row) => leadInterval(alternatives, row, weight, atNone, atAll));
    const low = intervals.reduce((most, interval) => Math.max(most, interval.low), 0);
    const high = intervals.reduce((least, interval) => Math.min(least, interval.high), 1);
    return { criterion, weight, low, high, intervals, usesEqualShares };
  });
  return { leaders, criteria: stabilities };
}

/** Scores with none of the weight on the criterion, and with all of it. */
interface ScoreEnds {
  readonly atNone: Float64Array;
  readonly atAll: Float64Array;
  readonly usesEqualShares: boolean;
}

function endsOf(
  { alternatives, values }: ValueTable<string, string>,
  weights: Float64Array,
  column: number,
): ScoreEnds {
  const columns = weights.length;
  const others = weights.map((weight, other) => (other === column ? 0 : weight));
  const left = others.reduce((sum, weight) => sum + weight, 0);
  const usesEqualShares = left <= TIE_TOLERANCE && columns > 1;
  const shares = others.map((weight, other) => {
    if (other === column || columns === 1) return 0;
    return usesEqualShares ? 1 / (columns - 1) : weight / left;
  });
  const atAll = Float64Array.from(alternatives, (_name, row) => values[row * columns + column] as number);
  const atNone =
    columns === 1
      ? atAll
      : Float64Array.from(alternatives, (_name, row) =>
          shares.reduce((sum, share, other) => sum + share * (values[row * columns + other] as number), 0),
        );
  return { atNone, atAll, usesEqualShares };
}

function leadInterval<A extends string>(
  alternatives: readonly A[],
  leader: number,
  weight: number,
  atNone: Float64Array,
  atAll: Float64Array,
): LeadInterval<A> {
  const crossings = alternatives.map((_name, rival) =>
    crossing(
      lead(atNone[leader] as number, atNone[rival] as number),
      lead(atAll[leader] as number, atAll[rival] as number),
    ),
  );
  const low = crossings.reduce((most, { low }) => Math.max(most, low), 0);
  const high = crossings.reduce((least, { high }) => Math.min(least, high), 1);
  const at = (end: "low" | "high", value: number) =>
    alternatives.filter((_name, rival) => {
      const own = crossings[rival]?.[end] as number;
      return own !== (end === "low" ? 0 : 1) && Math.abs(own - value) <= TIE_TOLERANCE;
    });
  return {
    leader: alternatives[leader] as A,
    low: Math.min(low, weight),
    high: Math.max(high, weight),
    aheadBelow: at("low", low),
    aheadAbove: at("high", high),
  };
}

function lead(own: number, other: number): number {
  return Math.abs(own - other) <= TIE_TOLERANCE ? 0 : own - other;
}

/** Where in 0 to 1 a lead that goes in a line from `atNone` to `atAll` is not below 0. */
function crossing(atNone: number, atAll: number): { readonly low: number; readonly high: number } {
  const root = atNone / (atNone - atAll);
  if (atNone < 0) return { low: atAll > 0 ? root : 1, high: 1 };
  return { low: 0, high: atAll < 0 ? root : 1 };
}
