import { TIE_TOLERANCE } from "../internal/tie.ts";
import { ok, type Result } from "../result.ts";
import { leadersOf } from "./leader.ts";
import { levelChange, type WeightFlipAbsence } from "./level-change.ts";
import type { ScoredTable } from "./score.ts";
import { type AlternativeUnknown, rowOfAlternative } from "./value-table.ts";

/** A change of one weight, the other weights as they are, at which two alternatives draw level. */
export interface WeightFlip<A extends string, K extends string> {
  readonly ahead: A;
  readonly behind: A;
  readonly criterion: K;
  readonly weight: number;
  /** What is taken from the weight; below 0 when it must grow; 0 when the two are level already. */
  readonly delta: number;
  /** 100 × delta / weight; absent when the weight is 0, or no more than 1e-9. */
  readonly percent: number | null;
  /** False when more would have to be taken than the weight holds. */
  readonly isFeasible: boolean;
}

export interface WeightFlipAbsent<A extends string, K extends string> {
  readonly ahead: A;
  readonly behind: A;
  readonly criterion: K;
  readonly weight: number;
  readonly delta: null;
  readonly reason: WeightFlipAbsence;
}

/** Feasible changes of one weight, the smallest; all that are equally small, in the order of the table. */
export interface SmallestWeightFlips<A extends string, K extends string> {
  /** By size of `delta`, between any two alternatives. */
  readonly anyByDelta: readonly WeightFlip<A, K>[];
  /** By size of `percent`, which weights of 0 do not have. */
  readonly anyByPercent: readonly WeightFlip<A, K>[];
  /** The same between the first place and the others. */
  readonly leaderByDelta: readonly WeightFlip<A, K>[];
  readonly leaderByPercent: readonly WeightFlip<A, K>[];
}

/**
 * For each criterion, how much its weight must change for two alternatives to draw level, in the table's order of
 * criteria. Of two that are level the first named counts as ahead.
 *
 * delta = (V behind − V ahead)/(v behind − v ahead), feasible up to the weight itself. The other weights stay as they
 * are: dividing all by their sum afterwards changes no order. Triantaphyllou and Sánchez
 * (1997); docs/methods/weight-changes.md. Where one of the two lacks values, their scores are those of the known part,
 * and delta is the least feasible root of a quadratic.
 *
 * Fails with `alternative-unknown` when the table does not have one of them.
 */
export function weightFlipsBetween<A extends string, K extends string>(
  scored: ScoredTable<A, K>,
  first: A,
  second: A,
): Result<readonly (WeightFlip<A, K> | WeightFlipAbsent<A, K>)[], AlternativeUnknown> {
  const row = rowOfAlternative(scored.table, first);
  if (!row.ok) return row;
  const other = rowOfAlternative(scored.table, second);
  if (!other.ok) return other;
  return ok(flipsBetween(scored, row.value, other.value));
}

/**
 * The smallest change of one weight that puts any two alternatives level, and the first place level with another. Two
 * that are level already are left out, and so is what has no score. Takes time alternatives² × criteria.
 */
export function smallestWeightFlips<A extends string, K extends string>(
  scored: ScoredTable<A, K>,
): SmallestWeightFlips<A, K> {
  const isLeader = new Set(leadersOf(scored));
  const anyByDelta = smallestList<WeightFlip<A, K>>();
  const anyByPercent = smallestList<WeightFlip<A, K>>();
  const leaderByDelta = smallestList<WeightFlip<A, K>>();
  const leaderByPercent = smallestList<WeightFlip<A, K>>();
  for (const row of scored.table.alternatives.keys()) {
    for (let other = row + 1; other < scored.table.alternatives.length; other++) {
      for (const flip of flipsBetween(scored, row, other)) {
        if (flip.delta === null || flip.delta === 0 || !flip.isFeasible) continue;
        offer(anyByDelta, Math.abs(flip.delta), flip);
        if (isLeader.has(flip.ahead)) offer(leaderByDelta, Math.abs(flip.delta), flip);
        if (flip.percent === null) continue;
        offer(anyByPercent, Math.abs(flip.percent), flip);
        if (isLeader.has(flip.ahead)) offer(leaderByPercent, Math.abs(flip.percent), flip);
      }
    }
  }
  return {
    anyByDelta: anyByDelta.items,
    anyByPercent: anyByPercent.items,
    leaderByDelta: leaderByDelta.items,
    leaderByPercent: leaderByPercent.items,
  };
}

function flipsBetween<A extends string, K extends string>(
  scored: ScoredTable<A, K>,
  row: number,
  other: number,
): readonly (WeightFlip<A, K> | WeightFlipAbsent<A, K>)[] {
  const { table, weights, scores } = scored;
  const isAhead = (scores[row] as number) >= (scores[other] as number) - TIE_TOLERANCE;
  const [above, below] = isAhead ? [row, other] : [other, row];
  return table.criteria.map((criterion, column) => {
    const weight = weights[column] as number;
    const facts = {
      ahead: table.alternatives[above] as A,
      behind: table.alternatives[below] as A,
      criterion,
      weight,
    };
    const delta = levelChange(scored, above, below, column);
    if (typeof delta === "string") return { ...facts, delta: null, reason: delta };
    const percent = weight <= TIE_TOLERANCE ? null : (100 * delta) / weight;
    return { ...facts, delta, percent, isFeasible: delta <= weight + TIE_TOLERANCE };
  });
}

interface SmallestList<T> {
  size: number;
  readonly items: T[];
}

function smallestList<T>(): SmallestList<T> {
  return { size: Number.POSITIVE_INFINITY, items: [] };
}

function offer<T>(list: SmallestList<T>, size: number, item: T): void {
  if (size < list.size - TIE_TOLERANCE) {
    list.size = size;
    list.items.length = 0;
  }
  if (size <= list.size + TIE_TOLERANCE) list.items.push(item);
}
