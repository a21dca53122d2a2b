import { type CalendarDate, daysBetween } from "@entente/domain";
import type { OverTimeAnswer } from "../frame/outputs.ts";

type TimePoint = Extract<OverTimeAnswer, { kind: "pair" }>["points"][number];

export const TIME_SPACE = { width: 720, height: 190, left: 40, right: 16, top: 14, bottom: 30 };

/** A stretch of days on which the distance is the same. */
export interface TimeStep {
  readonly point: TimePoint;
  readonly x: number;
  readonly y: number;
  /** Where the stretch ends: at the next step, or at the last day shown. */
  readonly endX: number;
}

export interface TimeLayout {
  /** The steps that are drawn; days without a distance are left out. */
  readonly steps: readonly TimeStep[];
  /** One path for each run of steps without a gap. */
  readonly paths: readonly string[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly levels: readonly { readonly distance: number; readonly y: number }[];
}

/**
 * Distance upward from 0 to 1, days to the right from the first day on which it is known and not thin, if there is one,
 * up to the last day shown; absent when no distance is known.
 */
export function timeLayout(points: readonly TimePoint[], until: CalendarDate): TimeLayout | null {
  const first =
    points.find(({ distance, isThin }) => distance !== null && !isThin) ??
    points.find(({ distance }) => distance !== null);
  if (first === undefined) return null;
  const { width, height, left, right, top, bottom } = TIME_SPACE;
  const span = Math.max(1, daysBetween(first.on, until));
  const xOf = (day: CalendarDate) =>
    rounded(left + ((width - left - right) * daysBetween(first.on, day)) / span);
  const yOf = (distance: number) => rounded(height - bottom - (height - top - bottom) * distance);
  const shown = points.slice(points.indexOf(first));
  const runs: TimeStep[][] = [];
  for (const [place, point] of shown.entries()) {
    if (point.distance === null) {
      runs.push([]);
      continue;
    }
    const endX = xOf(shown[place + 1]?.on ?? until);
    const step = { point, x: xOf(point.on), y: yOf(point.distance), endX };
    const run = runs.at(-1);
    if (run === undefined) runs.push([step]);
    else run.push(step);
  }
  const drawn = runs.filter((run) => run.length > 0);
  return {
    steps: drawn.flat(),
    paths: drawn.map((run) =>
      run.map(({ x, y, endX }, place) => `${place === 0 ? "M" : "L"}${x},${y}H${endX}`).join(""),
    ),
    years: yearsBetween(first.on, until).map((year) => ({ year, x: xOf(`${year}-01-01` as CalendarDate) })),
    levels: [0, 0.25, 0.5, 0.75, 1].map((distance) => ({ distance, y: yOf(distance) })),
  };
}

const YEAR_LABELS_MAXIMUM = 8;

/** First days of years strictly between, thinned out so that their labels have room. */
function yearsBetween(from: CalendarDate, until: CalendarDate): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(until.slice(0, 4))];
  const every = Math.max(1, Math.ceil((last - first + 1) / YEAR_LABELS_MAXIMUM));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place).filter(
    (year) => (last - year) % every === 0,
  );
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** The days on which the distance changed, or stopped or began to be known, the latest first. */
export function changedPoints(points: readonly TimePoint[]): readonly TimePoint[] {
  return points
    .filter((point, place) => {
      const before = points[place - 1];
      if (before === undefined) return true;
      if (before.distance === null || point.distance === null) return before.distance !== point.distance;
      return Math.abs(before.distance - point.distance) > 1e-9;
    })
    .toReversed();
}
