import type { FollowThroughAnswer } from "../frame/outputs.ts";

export type Curve = FollowThroughAnswer["times"]["claimed"]["curve"];

export const TIMES_SPACE = { width: 720, height: 220, left: 44, right: 16, top: 12, bottom: 34 };

/** A time of the curve that can be focused. */
export interface TimesStep {
  readonly time: number;
  readonly survival: number;
  readonly x: number;
  readonly y: number;
}

export interface TimesLayout {
  /** The curve, from the first day to the last that anything was followed. */
  readonly line: string;
  /** Its 95 % band; one path for each run of times that have limits. */
  readonly bands: readonly string[];
  readonly steps: readonly TimesStep[];
  readonly ticks: readonly { readonly days: number; readonly x: number }[];
  readonly levels: readonly { readonly share: number; readonly y: number }[];
}

const STEPS_MAXIMUM = 40;
const TICKS_MAXIMUM = 8;

/** Share not yet kept upward from 0 to 1, days since the promise to the right; absent when nothing was followed. */
export function timesLayout({ points }: Pick<Curve, "points">): TimesLayout | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const { width, height, left, right, top, bottom } = TIMES_SPACE;
  const span = Math.max(1, last.time);
  const xOf = (time: number) => rounded(left + ((width - left - right) * time) / span);
  const yOf = (share: number) => rounded(height - bottom - (height - top - bottom) * share);
  const moves = points.map(({ time, survival }) => `H${xOf(time)}V${yOf(survival)}`).join("");
  const events = points.filter((point) => point.events > 0);
  const every = Math.max(1, Math.ceil(events.length / STEPS_MAXIMUM));
  return {
    line: `M${xOf(0)},${yOf(1)}${moves}`,
    bands: bandRuns(points).map((run) => bandPath(run, xOf, yOf)),
    steps: events
      .filter((_, place) => place % every === 0)
      .map(({ time, survival }) => ({ time, survival, x: xOf(time), y: yOf(survival) })),
    ticks: tickDays(span).map((days) => ({ days, x: xOf(days) })),
    levels: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, y: yOf(share) })),
  };
}

interface Limits {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** Stretches with limits, each from its time until the next. */
function bandRuns(points: Curve["points"]): readonly (readonly Limits[])[] {
  const runs: Limits[][] = [[]];
  for (const [place, { time, low, high }] of points.entries()) {
    const to = points[place + 1]?.time ?? time;
    if (low === null || high === null) runs.push([]);
    else runs.at(-1)?.push({ from: time, to, low, high });
  }
  return runs.filter((run) => run.length > 0);
}

function bandPath(
  run: readonly Limits[],
  xOf: (time: number) => number,
  yOf: (share: number) => number,
): string {
  const above = run.map(({ from, to, high }, place) => {
    return `${place === 0 ? "M" : "L"}${xOf(from)},${yOf(high)}H${xOf(to)}`;
  });
  const below = run.toReversed().map(({ from, to, low }) => `L${xOf(to)},${yOf(low)}H${xOf(from)}`);
  return `${above.join("")}${below.join("")}Z`;
}

/** Whole years where there is room, else parts of one. */
function tickDays(span: number): readonly number[] {
  const step = [30, 90, 180, 365, 730, 1825].find((days) => span / days <= TICKS_MAXIMUM) ?? 3650;
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, place) => place * step);
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
