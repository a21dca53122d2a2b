import { err, ok, type Result } from "../result.ts";

export const CRITERION_DIRECTIONS = ["higher-is-better", "lower-is-better"] as const;
export type CriterionDirection = (typeof CRITERION_DIRECTIONS)[number];

/** What becomes of a rating beyond the ends of its scale: refused, moved to the end, or valued below 0 or above 1. */
export const OUT_OF_RANGE_MODES = ["refuse", "clip", "extrapolate"] as const;
export type OutOfRangeMode = (typeof OUT_OF_RANGE_MODES)[number];

/** A rating and what it is worth. */
export interface ValuePoint {
  readonly x: number;
  readonly value: number;
}

/**
 * The declared ends of a criterion, in its own unit: worth 0 at `worst` and 1 at `best`.
 *
 * Less is better where `best` lies below `worst`. Ends are declared and never taken from the data, so that an option
 * which comes or goes changes no other option's score (Monat 2009).
 */
export interface Scale {
  readonly worst: number;
  readonly best: number;
  readonly outOfRange: OutOfRangeMode;
  /** Where the value turns, by ascending `x` and with both ends; absent when it is linear. */
  readonly points: readonly ValuePoint[] | null;
}

/** A question on which every alternative is rated. */
export interface Criterion<K extends string> {
  readonly id: K;
  readonly name: string;
  readonly scale: Scale;
}

export interface ScaleProposal {
  readonly worst: number;
  readonly best: number;
  /** Refused unless said otherwise. */
  readonly outOfRange?: OutOfRangeMode;
  /** In any order; the ends may be left out. */
  readonly points?: readonly ValuePoint[] | null;
}

export interface ScaleNotFinite {
  readonly code: "scale-not-finite";
  readonly field: "worst" | "best" | "width" | "x" | "value";
  readonly value: number;
}
export interface ScaleWithoutWidth {
  readonly code: "scale-without-width";
  readonly worst: number;
  readonly best: number;
}
export interface ValuePointOutsideScale {
  readonly code: "value-point-outside-scale";
  readonly point: ValuePoint;
  readonly worst: number;
  readonly best: number;
}
export interface ValuePointRepeated {
  readonly code: "value-point-repeated";
  readonly x: number;
}
export interface ValueEndMisplaced {
  readonly code: "value-end-misplaced";
  readonly point: ValuePoint;
  readonly expected: 0 | 1;
}
export interface ValuesNotMonotone {
  readonly code: "values-not-monotone";
  readonly worse: ValuePoint;
  readonly better: ValuePoint;
}
export type ScaleRefusal =
  | ScaleNotFinite
  | ScaleWithoutWidth
  | ValuePointOutsideScale
  | ValuePointRepeated
  | ValueEndMisplaced
  | ValuesNotMonotone;

/** A rating that lies beyond the declared ends, where that is refused; what is not a finite number always does. */
export interface RatingOutOfScale {
  readonly code: "rating-out-of-scale";
  readonly value: number;
  readonly worst: number;
  readonly best: number;
}

/**
 * A scale that has been checked.
 *
 * Fails with `scale-not-finite` when an end, the distance between the ends or a point is not a finite number;
 * with `scale-without-width` when both ends are the same;
 * with `value-point-outside-scale` when a point lies beyond the ends, and `value-point-repeated` when two share an `x`;
 * with `value-end-misplaced` when the worst end is given another value than 0, or the best another than 1;
 * with `values-not-monotone` when a better rating is worth less.
 *
 * @example
 * ```ts
 * import { defineScale, valueOnScale } from "@entente/domain";
 *
 * const cost = defineScale({ worst: 400, best: 100, points: [{ x: 200, value: 0.8 }] });
 * if (cost.ok) {
 *   const value = valueOnScale(cost.value, 300);
 *   if (value.ok) console.log(value.value); // → 0.4
 *   const beyond = valueOnScale(cost.value, 450);
 *   if (!beyond.ok) console.log(beyond.error.code); // → rating-out-of-scale
 * }
 * ```
 */
export function defineScale(proposal: ScaleProposal): Result<Scale, ScaleRefusal> {
  const { worst, best, outOfRange = "refuse", points = null } = proposal;
  const unusable = firstNotFinite(worst, best, points ?? []);
  if (unusable !== null) return err(unusable);
  if (worst === best) return err({ code: "scale-without-width", worst, best });
  if (points === null || points.length === 0) return ok({ worst, best, outOfRange, points: null });

  const knots = withEnds(points, worst, best);
  const refusal = firstMisplaced(knots, worst, best);
  if (refusal !== null) return err(refusal);
  return ok({ worst, best, outOfRange, points: knots });
}

/** Whether more or less of the rating is better. */
export function directionOf({ worst, best }: Scale): CriterionDirection {
  return best > worst ? "higher-is-better" : "lower-is-better";
}

/**
 * What a rating is worth: 0 at the worst end, 1 at the best, linear between the points. Below 0 or above 1 only where
 * the scale extrapolates, along the line of its outermost segment.
 *
 * Fails with `rating-out-of-scale` when the rating is not a finite number, or lies beyond the ends of a scale that
 * refuses it, or so far beyond those of one that extrapolates that its worth exceeds 1e100.
 */
export function valueOnScale(scale: Scale, x: number): Result<number, RatingOutOfScale> {
  const { worst, best, outOfRange, points } = scale;
  const isOutside = !(x >= Math.min(worst, best) && x <= Math.max(worst, best));
  if (!Number.isFinite(x) || (isOutside && outOfRange === "refuse")) return outOfScale(scale, x);
  if (isOutside && outOfRange === "clip") return ok(x > worst === best > worst ? 1 : 0);
  const value = points === null ? (x - worst) / (best - worst) : valueBetween(points, x, isOutside);
  return Math.abs(value) <= EXTRAPOLATED_MAXIMUM ? ok(value + 0) : outOfScale(scale, x);
}

/** Beyond it, sums and differences of values might no longer be numbers. */
const EXTRAPOLATED_MAXIMUM = 1e100;

function outOfScale({ worst, best }: Scale, value: number): Result<never, RatingOutOfScale> {
  return err({ code: "rating-out-of-scale", value, worst, best });
}

function valueBetween(points: readonly ValuePoint[], x: number, isOutside: boolean): number {
  const reached = points.findIndex((point) => x <= point.x);
  const next = reached === -1 ? points.length - 1 : Math.max(reached, 1);
  const [from, to] = [points[next - 1] as ValuePoint, points[next] as ValuePoint];
  const value = from.value + ((x - from.x) / (to.x - from.x)) * (to.value - from.value);
  if (isOutside) return value;
  return Math.min(Math.max(value, Math.min(from.value, to.value)), Math.max(from.value, to.value));
}

function firstNotFinite(worst: number, best: number, points: readonly ValuePoint[]): ScaleNotFinite | null {
  const fields = [
    { field: "worst", value: worst },
    { field: "best", value: best },
    { field: "width", value: best - worst },
    ...points.flatMap(({ x, value }) => [
      { field: "x", value: x } as const,
      { field: "value", value } as const,
    ]),
  ] as const;
  const found = fields.find(({ value }) => !Number.isFinite(value));
  return found === undefined ? null : { code: "scale-not-finite", ...found };
}

function withEnds(points: readonly ValuePoint[], worst: number, best: number): readonly ValuePoint[] {
  const ends = [
    { x: worst, value: 0 },
    { x: best, value: 1 },
  ].filter((end) => points.every(({ x }) => x !== end.x));
  return [...points.map(({ x, value }) => ({ x, value })), ...ends].toSorted((a, b) => a.x - b.x);
}

function firstMisplaced(
  points: readonly ValuePoint[],
  worst: number,
  best: number,
): Exclude<ScaleRefusal, ScaleNotFinite | ScaleWithoutWidth> | null {
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  for (const [index, point] of points.entries()) {
    if (point.x < low || point.x > high) return { code: "value-point-outside-scale", point, worst, best };
    if (point.x === worst && point.value !== 0) return { code: "value-end-misplaced", point, expected: 0 };
    if (point.x === best && point.value !== 1) return { code: "value-end-misplaced", point, expected: 1 };
    const previous = points[index - 1];
    if (previous === undefined) continue;
    if (previous.x === point.x) return { code: "value-point-repeated", x: point.x };
    const [worse, better] = best > worst ? [previous, point] : [point, previous];
    if (better.value < worse.value) return { code: "values-not-monotone", worse, better };
  }
  return null;
}
