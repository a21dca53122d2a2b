import { TIE_TOLERANCE } from "../internal/tie.ts";
import { type LeadershipAbsence, leadershipAbsence, leadersOf } from "./leader.ts";
import { type Course, overtakenAt } from "./overtaking.ts";
import { type Quotient, quotientAt } from "./quotient.ts";
import type { ScoredTable } from "./score.ts";
import type { ValueTable } from "./value-table.ts";

/** The weights of one criterion, the others in proportion, at which one alternative is first. */
export interface LeadInterval<A extends string> {
  readonly leader: A;
  /** 0 to 1, as `high`; the present weight lies between them. */
  readonly low: number;
  readonly high: number;
  /** Who draws level at `low` and is ahead just below it, in the order of the table; nobody when `low` is 0. */
  readonly aheadBelow: readonly A[];
  /** Who draws level at `high` and is ahead just above it; nobody when `high` is 1. */
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
 * Exact: a difference of two scores is linear in the weight moved; with missing values scores are those of the known
 * part, quotients of two linear functions, and level at roots of quadratics. Alternatives without a score stay out of
 * it. Absent when fewer than two are scored. Takes time leaders × alternatives × criteria². See
 * docs/methods/weight-changes.md.
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

  const { table, unscored } = scored;
  const total = scored.weights.reduce((sum, weight) => sum + weight, 0);
  const weights = scored.weights.map((weight) => weight / total);
  const isUnscored = new Set(unscored);
  const rows = [...table.alternatives.entries()].filter(([, alternative]) => !isUnscored.has(alternative));
  const stabilities = table.criteria.map((criterion, column): WeightStability<A, K> => {
    const { shares, usesEqualShares } = sharesOfOthers(weights, column);
    const courses = rows.map(([row, alternative]) => courseOf(table, alternative, row, column, shares));
    const weight = weights[column] as number;
    const intervals = leaders.map((leader) => leadInterval(courses, leader, weight));
    const low = intervals.reduce((most, interval) => Math.max(most, interval.low), 0);
    const high = intervals.reduce((least, interval) => Math.min(least, interval.high), 1);
    return { criterion, weight, low, high, intervals, usesEqualShares };
  });
  return { leaders, criteria: stabilities };
}

/** What each other criterion has of the weight that is left; nothing for the criterion itself. */
function sharesOfOthers(weights: Float64Array, column: number) {
  const others = weights.map((weight, other) => (other === column ? 0 : weight));
  const left = others.reduce((sum, weight) => sum + weight, 0);
  const usesEqualShares = left <= TIE_TOLERANCE && weights.length > 1;
  const shares = others.map((weight, other) => {
    if (other === column || weights.length === 1) return 0;
    return usesEqualShares ? 1 / (weights.length - 1) : weight / left;
  });
  return { shares, usesEqualShares };
}

/** The score of one alternative as the weight moves. */
interface NamedCourse<A extends string> extends Course {
  readonly alternative: A;
}

function courseOf<A extends string>(
  { values, known }: ValueTable<A, string>,
  alternative: A,
  row: number,
  column: number,
  shares: Float64Array,
): NamedCourse<A> {
  const start = row * shares.length;
  const isKnown = (other: number) => known === null || known[start + other] === 1;
  let [worth, weight] = [0, 0];
  for (const [other, share] of shares.entries()) {
    if (!isKnown(other)) continue;
    worth += share * (values[start + other] as number);
    weight += share;
  }
  const order: Quotient = {
    numeratorAt0: worth,
    numeratorAt1: isKnown(column) ? (values[start + column] as number) : 0,
    divisorAt0: weight,
    divisorAt1: Number(isKnown(column)),
  };
  return { alternative, order, scoreAt: (at) => quotientAt(order, at) };
}

function leadInterval<A extends string>(
  courses: readonly NamedCourse<A>[],
  leader: A,
  weight: number,
): LeadInterval<A> {
  const own = courses.filter(({ alternative }) => alternative === leader);
  const towards = (end: 0 | 1) => {
    const met = courses.flatMap((rival) => {
      const at = rival.alternative === leader ? null : overtakenAt(own, rival, weight, end);
      return at === null ? [] : [{ rival: rival.alternative, at }];
    });
    const nearest = met.reduce<number>(
      (at, one) => (end === 0 ? Math.max(at, one.at) : Math.min(at, one.at)),
      end,
    );
    const first = met.filter(({ at }) => Math.abs(at - nearest) <= TIE_TOLERANCE);
    return { at: nearest, ahead: first.map(({ rival }) => rival) };
  };
  const [below, above] = [towards(0), towards(1)];
  return { leader, low: below.at, high: above.at, aheadBelow: below.ahead, aheadAbove: above.ahead };
}
