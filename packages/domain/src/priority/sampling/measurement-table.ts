import { err, ok, type Result } from "../../result.ts";
import type { Criterion, Scale } from "../criterion.ts";
import { type ValueTable, type ValueTableRefusal, valueTable } from "../value-table.ts";
import { uncertainValue } from "./measured-value.ts";
import {
  type Measurement,
  type MeasurementFault,
  type MeasurementKind,
  type MeasurementParameters,
  measurementFault,
  measurementMean,
  measurementRange,
  parametersOf,
} from "./measurement.ts";

/** What becomes of a measurement that is missing: refused, or taken for anything on its scale, equally likely. */
export const MISSING_MEASUREMENT_MODES = ["refuse", "whole-scale"] as const;
export type MissingMeasurementMode = (typeof MISSING_MEASUREMENT_MODES)[number];

/** Measurements, a row for each alternative and a column for each criterion; what is missing is null. */
export interface MeasuredAlternatives<A extends string, K extends string> {
  readonly alternatives: readonly A[];
  readonly criteria: readonly Criterion<K>[];
  readonly measurements: readonly (readonly (Measurement | null)[])[];
  /** Refused unless said otherwise. */
  readonly missing?: MissingMeasurementMode;
}

/** A value that is not known exactly. */
export interface UncertainEntry {
  /** Where it stands in `values`. */
  readonly place: number;
  readonly measurement: Measurement;
  readonly scale: Scale;
}

/** What every alternative is worth, with what is uncertain of it. */
export interface MeasurementTable<A extends string, K extends string> extends ValueTable<A, K> {
  /** Row by row; where a value is uncertain, that of the mean of its measurement. */
  readonly values: Float64Array;
  readonly known: null;
  readonly uncertain: readonly UncertainEntry[];
}

export interface MeasurementMissing<A extends string, K extends string> {
  readonly code: "measurement-missing";
  readonly alternative: A;
  readonly criterion: K;
  /** The mode that would allow it. */
  readonly remedy: "whole-scale";
}
export interface MeasurementInvalid<A extends string, K extends string> {
  readonly code: "measurement-invalid";
  readonly alternative: A;
  readonly criterion: K;
  readonly kind: MeasurementKind;
  readonly parameters: MeasurementParameters;
  readonly reason: MeasurementFault;
}
export type MeasurementTableRefusal<A extends string, K extends string> =
  | ValueTableRefusal<A, K>
  | MeasurementMissing<A, K>
  | MeasurementInvalid<A, K>;

/**
 * The table of these measurements, each on the declared scale of its criterion. An uncertain one that reaches beyond a
 * scale counts as its end there, unless the scale extrapolates.
 *
 * Fails as `valueTable` does on names, rows and exact ratings;
 * with `measurement-missing` when there is none, unless `missing` is `whole-scale`;
 * with `measurement-invalid` when its parameters are not finite or describe no distribution.
 *
 * @example
 * ```ts
 * import { defineScale, measurementTable } from "@entente/domain";
 *
 * const scale = defineScale({ worst: 0, best: 10 });
 * if (scale.ok) {
 *   const criteria = [{ id: "need", name: "Need", scale: scale.value }];
 *   const interval = { kind: "interval", low: 4, high: 6 } as const;
 *   const table = measurementTable({ alternatives: ["chips"], criteria, measurements: [[interval]] });
 *   if (table.ok) console.log(table.value.values[0]); // → 0.5
 *
 *   const missing = measurementTable({ alternatives: ["chips"], criteria, measurements: [[null]] });
 *   if (!missing.ok) console.log(missing.error.code); // → measurement-missing
 * }
 * ```
 */
export function measurementTable<A extends string, K extends string>(
  measured: MeasuredAlternatives<A, K>,
): Result<MeasurementTable<A, K>, MeasurementTableRefusal<A, K>> {
  const { criteria, measurements, missing = "refuse" } = measured;
  const exact = valueTable({
    alternatives: measured.alternatives,
    criteria,
    ratings: measurements.map((row) => row.map((entry) => (entry?.kind === "exact" ? entry.value : null))),
  });
  if (!exact.ok) return exact;

  const { alternatives } = exact.value;
  const values = exact.value.values.slice();
  const uncertain: UncertainEntry[] = [];
  for (const [row, alternative] of alternatives.entries()) {
    for (const [column, { id: criterion, scale }] of criteria.entries()) {
      const given = (measurements[row] as readonly (Measurement | null)[])[column] as Measurement | null;
      if (given?.kind === "exact") continue;
      if (given === null && missing === "refuse") {
        return err({ code: "measurement-missing", alternative, criterion, remedy: "whole-scale" });
      }
      const measurement = given ?? wholeOf(scale);
      const reason = measurementFault(measurement);
      if (reason !== null) {
        const facts = { kind: measurement.kind, parameters: parametersOf(measurement), reason };
        return err({ code: "measurement-invalid", alternative, criterion, ...facts });
      }
      const place = row * criteria.length + column;
      values[place] = uncertainValue(scale)(measurementMean(measurement));
      const { low, high } = measurementRange(measurement);
      if (low < high) uncertain.push({ place, measurement, scale });
    }
  }
  return ok({ alternatives, criteria: exact.value.criteria, values, known: null, uncertain });
}

/** The table as if every measurement were its mean. */
export function atMeans<A extends string, K extends string>(
  table: MeasurementTable<A, K>,
): MeasurementTable<A, K> {
  return { ...table, uncertain: [] };
}

function wholeOf({ worst, best }: Scale): Measurement {
  return { kind: "interval", low: Math.min(worst, best), high: Math.max(worst, best) };
}
