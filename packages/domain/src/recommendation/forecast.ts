import { addDays, type CalendarDate, daysBetween, later } from "../time.ts";
import type { DependencyGraph } from "./dependency.ts";

/** What is known of one recommendation's timing. */
export interface Timing {
  /** Finished work waits for nothing and delays nobody. */
  readonly doneOn: CalendarDate | null;
  readonly due: CalendarDate | null;
  /** Whole days that the work takes once it can begin; absent when nobody has said. */
  readonly durationDays: number | null;
}

/** When a recommendation can be finished at the earliest, and whether its due date allows for that. */
export interface Forecast<Id extends string> {
  /** The first day on which the work can begin: today, or when the last open prerequisite is expected. */
  readonly earliestStart: CalendarDate;
  readonly earliestCompletion: CalendarDate;
  /** True when a duration along the way is not known: completion is then no earlier than stated, perhaps later. */
  readonly isLowerBound: boolean;
  /** The prerequisite that sets the start; absent when nothing has to be waited for. */
  readonly waitsFor: Id | null;
  /** Set when the due date lies before the earliest completion. */
  readonly conflict: { readonly due: CalendarDate; readonly days: number } | null;
}

/**
 * Forward pass over the graph: the earliest completion of everything that is not done.
 *
 * A prerequisite is expected on its due date, or at its earliest completion when that is later or no date is set; when
 * that completion is a lower bound, so is the forecast of whatever waits for it. An id without timing is
 * treated as open and undated. The critical path method, Kelley and Walker (1959), with due dates as planned finishes.
 */
export function forecast<Id extends string>(
  graph: DependencyGraph<Id>,
  timings: ReadonlyMap<Id, Timing>,
  today: CalendarDate,
): ReadonlyMap<Id, Forecast<Id>> {
  const forecasts = new Map<Id, Forecast<Id>>();
  for (const id of graph.order) {
    const timing = timings.get(id) ?? UNKNOWN;
    if (timing.doneOn === null) forecasts.set(id, forecastOf(id, timing, graph, timings, forecasts, today));
  }
  return forecasts;
}

/** The chain of prerequisites that sets when `target` can be finished, first to last, `target` included. */
export function criticalPath<Id extends string>(
  forecasts: ReadonlyMap<Id, Forecast<Id>>,
  target: Id,
): readonly Id[] {
  const path: Id[] = [];
  for (let id: Id | null = target; id !== null; id = forecasts.get(id)?.waitsFor ?? null) path.unshift(id);
  return path;
}

const UNKNOWN: Timing = { doneOn: null, due: null, durationDays: null };

function forecastOf<Id extends string>(
  id: Id,
  timing: Timing,
  graph: DependencyGraph<Id>,
  timings: ReadonlyMap<Id, Timing>,
  forecasts: ReadonlyMap<Id, Forecast<Id>>,
  today: CalendarDate,
): Forecast<Id> {
  let earliestStart = today;
  let waitsFor: Id | null = null;
  let isLowerBound = timing.durationDays === null;
  for (const prerequisite of graph.prerequisites.get(id) ?? []) {
    const earlier = forecasts.get(prerequisite);
    if (earlier === undefined) continue;
    const due = timings.get(prerequisite)?.due ?? null;
    const isDueExpected = due !== null && due >= earlier.earliestCompletion;
    const expected = isDueExpected ? due : earlier.earliestCompletion;
    if (earlier.isLowerBound && !isDueExpected) isLowerBound = true;
    if (waitsFor === null || expected > earliestStart) waitsFor = prerequisite;
    earliestStart = later(earliestStart, expected);
  }
  const earliestCompletion = addDays(earliestStart, timing.durationDays ?? 0);
  return {
    earliestStart,
    earliestCompletion,
    isLowerBound,
    waitsFor,
    conflict: conflictOf(timing.due, earliestCompletion),
  };
}

function conflictOf(
  due: CalendarDate | null,
  earliestCompletion: CalendarDate,
): Forecast<string>["conflict"] {
  if (due === null || due >= earliestCompletion) return null;
  return { due, days: daysBetween(due, earliestCompletion) };
}
