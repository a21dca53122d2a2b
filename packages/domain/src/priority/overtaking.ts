import { TIE_TOLERANCE } from "../internal/tie.ts";
import { type Quotient, rootsWhereEqual } from "./quotient.ts";

/** How a score goes as one weight moves from 0 to 1. */
export interface Course {
  /** Level with that of another where the scores are level, and nowhere else. */
  readonly order: Quotient;
  readonly scoreAt: (weight: number) => number;
}

/** Where on the way to `end` the rival first gets ahead of the best of these courses; absent when it never does. */
export function overtakenAt(
  own: readonly Course[],
  rival: Course,
  weight: number,
  end: 0 | 1,
): number | null {
  const turns = own.flatMap(({ order }) => rootsWhereEqual(order, rival.order));
  const stops = [weight, ...onTheWay(turns, weight, end), end];
  for (const [place, stop] of stops.slice(0, -1).entries()) {
    const between = (stop + (stops[place + 1] as number)) / 2;
    const best = Math.max(...own.map(({ scoreAt }) => scoreAt(between)));
    if (rival.scoreAt(between) > best + TIE_TOLERANCE) return stop;
  }
  return null;
}

/** Those that lie between, in the order in which they are met; what is as good as an end is left out. */
export function onTheWay(turns: readonly number[], from: number, end: 0 | 1): readonly number[] {
  const least = Math.min(from, end) + TIE_TOLERANCE;
  const most = Math.max(from, end) - TIE_TOLERANCE;
  const met = turns.filter((turn) => turn > least && turn < most).toSorted((a, b) => a - b);
  return end === 1 ? met : met.toReversed();
}
