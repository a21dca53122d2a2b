import { compareText } from "../internal/text.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import { ok, type Result } from "../result.ts";
import { type LeadershipAbsence, leadershipAbsence, leadersOf } from "./leader.ts";
import type { ScoredTable } from "./score.ts";
import { type AlternativeUnknown, rowOfAlternative } from "./value-table.ts";

/** Weight that goes from one criterion to another. */
export interface WeightTransfer<K extends string> {
  readonly from: K;
  readonly to: K;
  readonly weight: number;
}

/** The least change of weights at which a rival draws level with an alternative. */
export interface WeightShift<A extends string, K extends string> {
  readonly leader: A;
  readonly rival: A;
  /** Sum of all changes up and down, 0 to 2: twice the weight that moves. 0 when the rival is level or ahead. */
  readonly totalChange: number;
  /** The weights at which they are level, in the order of the table's criteria. They add up to 1. */
  readonly weights: Float64Array;
  /** In the order in which they are made. */
  readonly transfers: readonly WeightTransfer<K>[];
}

/**
 * No weights whatever put the rival level, as it is worth less on every criterion; or a value of one of the two is
 * missing, and the least change of a quotient has no such form.
 */
export const WEIGHT_SHIFT_ABSENCES = ["no-weights-draw-level", "values-missing"] as const;

export interface WeightShiftAbsent<A extends string> {
  readonly leader: A;
  readonly rival: A;
  readonly totalChange: null;
  readonly reason: (typeof WEIGHT_SHIFT_ABSENCES)[number];
}

export type NearestRivals<A extends string, K extends string> =
  | {
      readonly leader: A;
      /** Nearest first, by id among equals; those without an answer, of whom any could be nearer, come last. */
      readonly rivals: readonly (WeightShift<A, K> | WeightShiftAbsent<A>)[];
    }
  | { readonly leader: A | null; readonly rivals: null; readonly reason: LeadershipAbsence };

/**
 * The least total change of weights at which the rival draws level.
 *
 * Weight moves to the criterion that speaks most for the rival, first from the one that speaks most for the leader, and
 * so on until they are level: the optimum of the linear program min Σ|w′ − w| with V rival ≥ V leader, in closed form.
 * Of criteria that speak alike the first in the table gives, or takes, first. See docs/methods/weight-changes.md.
 *
 * Fails with `alternative-unknown` when the table does not have one of them.
 *
 * @example
 * ```ts
 * import { scoreTable, valueTableOf01, weightShiftFor, weightsOf } from "@entente/domain";
 *
 * const table = valueTableOf01(["chips", "biotech"], ["security", "growth"], [[1, 0.25], [0.5, 0.5]]);
 * const weights = weightsOf(["security", "growth"], { security: 1, growth: 1 });
 * const scored = table.ok && weights.ok ? scoreTable(table.value, weights.value) : null;
 * if (scored?.ok) {
 *   const shift = weightShiftFor(scored.value, "chips", "biotech");
 *   if (shift.ok && shift.value.totalChange !== null) {
 *     console.log(shift.value.totalChange.toFixed(3), shift.value.weights.map((w) => Math.round(w * 1000)).join(" ")); // → 0.333 333 667
 *   }
 * }
 * ```
 */
export function weightShiftFor<A extends string, K extends string>(
  scored: ScoredTable<A, K>,
  leader: A,
  rival: A,
): Result<WeightShift<A, K> | WeightShiftAbsent<A>, AlternativeUnknown> {
  const row = rowOfAlternative(scored.table, leader);
  if (!row.ok) return row;
  const other = rowOfAlternative(scored.table, rival);
  if (!other.ok) return other;
  return ok(shiftBetween(scored, row.value, other.value));
}

/**
 * How little must change for each rival to draw level with the leader; of several leaders the first by id, with the
 * others level at no change. Absent when fewer than two are scored.
 */
export function nearestRivals<A extends string, K extends string>(
  scored: ScoredTable<A, K>,
): NearestRivals<A, K> {
  const { alternatives } = scored.table;
  const leader = leadersOf(scored).toSorted(compareText)[0] ?? null;
  const reason = leadershipAbsence(scored);
  if (reason !== null) return { leader, rivals: null, reason };
  const first = leader as A;
  const row = alternatives.indexOf(first);
  const shifts = [...alternatives.keys()]
    .filter((other) => other !== row)
    .map((other) => shiftBetween(scored, row, other));
  const far = Number.POSITIVE_INFINITY;
  const rivals = shifts.toSorted((a, b) => {
    const [change, other] = [a.totalChange ?? far, b.totalChange ?? far];
    return change === other ? compareText(a.rival, b.rival) : change - other;
  });
  return { leader: first, rivals };
}

function shiftBetween<A extends string, K extends string>(
  { table, weights: given }: ScoredTable<A, K>,
  row: number,
  other: number,
): WeightShift<A, K> | WeightShiftAbsent<A> {
  const columns = table.criteria.length;
  const names = { leader: table.alternatives[row] as A, rival: table.alternatives[other] as A };
  const isMissing = [row, other].some((one) =>
    table.known?.subarray(one * columns, (one + 1) * columns).includes(0),
  );
  if (isMissing) return { ...names, totalChange: null, reason: "values-missing" };

  const total = given.reduce((sum, weight) => sum + weight, 0);
  const weights = given.map((weight) => weight / total);
  const leads = Float64Array.from(
    weights,
    (_weight, column) =>
      (table.values[row * columns + column] as number) - (table.values[other * columns + column] as number),
  );
  const least = leads.reduce((smallest, lead) => Math.min(smallest, lead), Number.POSITIVE_INFINITY);
  const target = leads.indexOf(least);
  let lead = leads.reduce((sum, own, column) => sum + own * (weights[column] as number), 0);
  const transfers: WeightTransfer<K>[] = [];
  for (const column of [...leads.keys()].toSorted((a, b) => (leads[b] as number) - (leads[a] as number))) {
    const gain = (leads[column] as number) - least;
    if (lead <= TIE_TOLERANCE || gain <= TIE_TOLERANCE) break;
    const moved = Math.min(weights[column] as number, lead / gain);
    if (moved === 0) continue;
    weights[column] = (weights[column] as number) - moved;
    weights[target] = (weights[target] as number) + moved;
    lead -= moved * gain;
    transfers.push({ from: table.criteria[column] as K, to: table.criteria[target] as K, weight: moved });
  }
  if (lead > TIE_TOLERANCE) return { ...names, totalChange: null, reason: "no-weights-draw-level" };
  const totalChange = 2 * transfers.reduce((sum, { weight }) => sum + weight, 0);
  return { ...names, totalChange, weights, transfers };
}
