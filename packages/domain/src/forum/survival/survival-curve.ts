import { exponential, naturalLogarithm } from "../../internal/elementary.ts";
import { NORMAL_95 } from "../../internal/special-functions.ts";
import { TIE_TOLERANCE } from "../../internal/tie.ts";
import { err, ok, type Result } from "../../result.ts";
import { checkFollowUps, type FollowUp, type FollowUpInvalid } from "./follow-up.ts";
import { type RiskRow, riskTable } from "./risk-table.ts";

/** `no-event-yet`: the curve still stands at 1. `none-left`: everything ended at this time, the curve stands at 0. */
export const INTERVAL_ABSENCES = ["no-event-yet", "none-left"] as const;
export type IntervalAbsence = (typeof INTERVAL_ABSENCES)[number];

/** The curve from one time until the next. */
export type SurvivalPoint = RiskRow & {
  /** Share for which it has not happened up to and with this time, 0 to 1. */
  readonly survival: number;
} & (
    | {
        /** Variance of the share, after Greenwood. */
        readonly variance: number;
        /** 95 % confidence limits of the share, within 0 to 1. */
        readonly low: number;
        readonly high: number;
        readonly reason: null;
      }
    | {
        readonly variance: null;
        readonly low: null;
        readonly high: null;
        readonly reason: IntervalAbsence;
      }
  );

/** `nothing-followed`: the list is empty. `no-event`: everything is censored, so that the curve stays at 1. */
export const CURVE_ABSENCES = ["nothing-followed", "no-event"] as const;
export type CurveAbsence = (typeof CURVE_ABSENCES)[number];

/** How the share for which something has not happened yet falls with time. */
export interface SurvivalCurve {
  readonly followed: number;
  readonly events: number;
  readonly censored: number;
  /** Every time at which something ended, in order; the curve stands at 1 before the first. */
  readonly points: readonly SurvivalPoint[];
  /** Why the curve tells nothing; absent when it does. */
  readonly reason: CurveAbsence | null;
}

/**
 * The Kaplan–Meier estimate: S(t) = Π (1 − d/n) over the times up to t, with d events among n at risk. Its variance is
 * Greenwood's, S² Σ d/(n(n − d)); its interval is taken on the scale of log(−log S), which keeps it within 0 to 1.
 *
 * Valid where what is censored would have fared as the rest: not when things leave the list because they go well or
 * badly. Kaplan and Meier (1958); docs/methods/follow-through.md. Takes time n log n.
 *
 * Fails with `follow-up-invalid`.
 *
 * @example
 * ```ts
 * import { survivalCurve, timeUntil } from "@entente/domain";
 *
 * const kept = [300, 410, 410, 700].map((time) => ({ time, isEvent: true }));
 * const open = [500, 900].map((time) => ({ time, isEvent: false }));
 * const curve = survivalCurve([...kept, ...open]);
 * if (curve.ok) {
 *   for (const { time, atRisk, survival } of curve.value.points) console.log(time, atRisk, survival.toFixed(3));
 *   // → 300 6 0.833
 *   // → 410 5 0.500
 *   // → 500 3 0.500
 *   // → 700 2 0.250
 *   // → 900 1 0.250
 *   const half = timeUntil(curve.value, 0.5);
 *   if (half.ok) console.log(half.value.time, half.value.low, half.value.high); // → 410 300 null
 * }
 * ```
 */
export function survivalCurve(followUps: readonly FollowUp[]): Result<SurvivalCurve, FollowUpInvalid> {
  const checked = checkFollowUps(followUps);
  return checked.ok ? ok(curveOf(checked.value)) : checked;
}

/** The curve of times that have been checked. */
export function curveOf(followUps: readonly FollowUp[]): SurvivalCurve {
  const events = followUps.filter(({ isEvent }) => isEvent).length;
  return {
    followed: followUps.length,
    events,
    censored: followUps.length - events,
    points: pointsOf(riskTable(followUps)),
    reason: followUps.length === 0 ? "nothing-followed" : events === 0 ? "no-event" : null,
  };
}

function pointsOf(rows: readonly RiskRow[]): readonly SurvivalPoint[] {
  let survival = 1;
  let greenwood = 0;
  return rows.map((row) => {
    const { atRisk, events } = row;
    survival *= (atRisk - events) / atRisk;
    if (events < atRisk) greenwood += events / (atRisk * (atRisk - events));
    return { ...row, survival, ...intervalOf(survival, greenwood) };
  });
}

type Interval = Pick<SurvivalPoint, "variance" | "low" | "high" | "reason">;

function intervalOf(survival: number, greenwood: number) {
  const absent = { variance: null, low: null, high: null };
  if (greenwood === 0 && survival === 1) return { ...absent, reason: "no-event-yet" } as const;
  if (survival === 0) return { ...absent, reason: "none-left" } as const;
  const logarithm = naturalLogarithm(survival);
  const factor = exponential((NORMAL_95 * Math.sqrt(greenwood)) / -logarithm);
  return {
    variance: survival * survival * greenwood,
    low: exponential(logarithm * factor),
    high: exponential(logarithm / factor),
    reason: null,
  } as const satisfies Interval;
}

/** `beyond-follow-up`: nothing was followed that long, and something is still open. */
export type SharePointAbsence = "beyond-follow-up" | "nothing-followed";

/** The curve at one time. */
export type SurvivalAt =
  | { readonly survival: number; readonly low: number | null; readonly high: number | null }
  | { readonly survival: null; readonly reason: SharePointAbsence };

/** The share for which it has not happened by this time; the limits are absent where the curve has none. */
export function survivalAt({ points }: SurvivalCurve, time: number): SurvivalAt {
  const last = points.at(-1);
  if (last === undefined) return { survival: null, reason: "nothing-followed" };
  if (time > last.time && last.survival > 0) return { survival: null, reason: "beyond-follow-up" };
  const at = points.findLast((point) => point.time <= time);
  return at === undefined
    ? { survival: 1, low: null, high: null }
    : { survival: at.survival, low: at.low, high: at.high };
}

/** `not-reached`: the curve does not fall that far within the time followed. */
export type TimeAbsence = "nothing-followed" | "not-reached";

/** The time by which it has happened for a part, with its 95 % confidence limits. */
export type TimeUntil = {
  /** Absent when the curve or its limit does not fall that far: the time may be any later one. */
  readonly low: number | null;
  readonly high: number | null;
} & (
  | { readonly time: number; readonly reason: null }
  | { readonly time: null; readonly reason: TimeAbsence }
);

export interface PartOutOfRange {
  readonly code: "part-out-of-range";
  readonly part: number;
}

/**
 * The first time by which it has happened for at least this part of what is followed; 0.5 gives the median. The limits
 * are the first times at which the limits of the curve fall that far (Brookmeyer and Crowley 1982).
 *
 * Fails with `part-out-of-range` unless the part lies between 0 and 1, the ends excluded.
 */
export function timeUntil(curve: SurvivalCurve, part: number): Result<TimeUntil, PartOutOfRange> {
  return part > 0 && part < 1 ? ok(timeUntilPart(curve, part)) : err({ code: "part-out-of-range", part });
}

/** A list of times as a curve, and the first time by which half has happened; fails with `follow-up-invalid`. */
export function timesUntil(
  followUps: readonly FollowUp[],
): Result<{ readonly curve: SurvivalCurve; readonly median: TimeUntil }, FollowUpInvalid> {
  const curve = survivalCurve(followUps);
  return curve.ok ? ok({ curve: curve.value, median: medianTime(curve.value) }) : curve;
}

/** The first time by which it has happened for half of what is followed. */
export function medianTime(curve: SurvivalCurve): TimeUntil {
  return timeUntilPart(curve, 0.5);
}

function timeUntilPart({ points, followed }: SurvivalCurve, part: number): TimeUntil {
  const level = 1 - part * (1 - TIE_TOLERANCE);
  const firstTime = (figureOf: (point: SurvivalPoint) => number | null) =>
    points.find((point) => (figureOf(point) ?? 1) <= level)?.time ?? null;
  const time = firstTime(({ survival }) => survival);
  const low = firstTime((point) => point.low);
  const high = firstTime((point) => point.high);
  if (time !== null) return { time, reason: null, low, high };
  return { time, reason: followed === 0 ? "nothing-followed" : "not-reached", low, high };
}
