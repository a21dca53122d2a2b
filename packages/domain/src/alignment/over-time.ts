import { ok, type Result } from "../result.ts";
import type { CalendarDate } from "../time.ts";
import {
  DISTANCE_SETTINGS,
  type DistanceSettings,
  distanceBetween,
  type PairDistance,
  type ThinBelowOutOfRange,
} from "./distance.ts";
import { type GroupDistance, groupDistance, pairDistances } from "./pairs.ts";
import type { Stance } from "./stance.ts";
import { type StanceTableRefusal, type StatedStances, stanceTable } from "./stance-table.ts";

export interface DatedPairDistance<H extends string, I extends string> {
  readonly on: CalendarDate;
  readonly pair: PairDistance<H, I>;
}

export interface DatedGroupDistance<H extends string> {
  readonly on: CalendarDate;
  readonly group: GroupDistance<H>;
}

/** The days on which some stance begins, in order: between two of them no distance changes. */
export function stanceDays<H extends string, I extends string>(
  stances: readonly Stance<H, I>[],
): readonly CalendarDate[] {
  return [...new Set(stances.map(({ since }) => since))].toSorted();
}

/**
 * The distance of two holders on each of these days, by the stances then in force.
 *
 * A distance may also move because more became known: read it together with its coverage.
 *
 * Fails as `stanceTable` and `distanceBetween` do.
 */
export function distanceOverTime<H extends string, I extends string>(
  stated: StatedStances<H, I>,
  first: H,
  second: H,
  days: readonly CalendarDate[],
  settings: DistanceSettings = DISTANCE_SETTINGS,
): Result<readonly DatedPairDistance<H, I>[], StanceTableRefusal<H, I> | ThinBelowOutOfRange> {
  const dated: DatedPairDistance<H, I>[] = [];
  for (const on of days) {
    const table = stanceTable(stated, on);
    if (!table.ok) return table;
    const pair = distanceBetween(table.value, first, second, settings);
    if (!pair.ok) return pair;
    dated.push({ on, pair: pair.value });
  }
  return ok(dated);
}

/**
 * The mean distance of all the holders, and their weakest pair, on each of these days.
 *
 * Pairs that cannot yet be compared are in none of the means, so a mean may also move because one joins them.
 *
 * Fails as `stanceTable` does.
 */
export function groupDistanceOverTime<H extends string, I extends string>(
  stated: StatedStances<H, I>,
  days: readonly CalendarDate[],
): Result<readonly DatedGroupDistance<H>[], StanceTableRefusal<H, I>> {
  const dated: DatedGroupDistance<H>[] = [];
  for (const on of days) {
    const table = stanceTable(stated, on);
    if (!table.ok) return table;
    dated.push({ on, group: groupDistance(pairDistances(table.value)) });
  }
  return ok(dated);
}
