import { err, ok, type Result } from "../result.ts";
import { uncertainValue } from "./sampling/measured-value.ts";
import { measurementRange } from "./sampling/measurement.ts";
import type { MeasurementTable } from "./sampling/measurement-table.ts";
import type { ValueTable } from "./value-table.ts";

/** Least and most that every alternative can be worth on every criterion. */
export interface ValueBounds<A extends string, K extends string> {
  readonly alternatives: readonly A[];
  readonly criteria: readonly K[];
  /** Row by row, as the values of a table; equal where the value is known exactly. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A measurement without end on a scale that extrapolates: it could be worth anything. */
export interface ValueUnbounded<A extends string, K extends string> {
  readonly code: "value-unbounded";
  readonly alternative: A;
  readonly criterion: K;
}

/** The values of a table; what is missing can be worth anything from 0 to 1. */
export function valueBounds<A extends string, K extends string>(table: ValueTable<A, K>): ValueBounds<A, K> {
  const { alternatives, criteria, values, known } = table;
  return {
    alternatives,
    criteria,
    low: values.slice(),
    high: values.map((value, place) => (known === null || known[place] === 1 ? value : 1)),
  };
}

/**
 * What the measurements of a table can be worth, the whole scale where they have no end.
 *
 * Fails with `value-unbounded` when one without end lies on a scale that extrapolates.
 */
export function measurementBounds<A extends string, K extends string>(
  table: MeasurementTable<A, K>,
): Result<ValueBounds<A, K>, ValueUnbounded<A, K>> {
  const { alternatives, criteria } = table;
  const low = table.values.slice();
  const high = table.values.slice();
  for (const { place, measurement, scale } of table.uncertain) {
    const range = measurementRange(measurement);
    const isBounded = Number.isFinite(range.low) && Number.isFinite(range.high);
    if (!isBounded && scale.outOfRange === "extrapolate") {
      const alternative = alternatives[Math.floor(place / criteria.length)] as A;
      return err({ code: "value-unbounded", alternative, criterion: criteria[place % criteria.length] as K });
    }
    const ends = [range.low, range.high].map(uncertainValue(scale));
    low[place] = Math.min(...ends);
    high[place] = Math.max(...ends);
  }
  return ok({ alternatives, criteria, low, high });
}
