import { sumOf } from "../internal/sum.ts";
import { err, ok, type Result } from "../result.ts";
import {
  type GowerColumn,
  type GowerRefusal,
  type GowerTable,
  type GowerValue,
  gowerRefusal,
} from "./gower-table.ts";

export interface GowerDistances {
  /** A row and a column for each row of the table, 0 to 1; absent where no column with weight is known of both. */
  readonly distances: readonly (readonly (number | null)[])[];
  /** Share of all weight on which two rows are compared, 0 to 1. */
  readonly coverages: readonly (readonly number[])[];
  /** Columns, from 0, whose observed values are all the same: compared, and alike everywhere. */
  readonly constantColumns: readonly number[];
}

/**
 * The distance of every two rows of mixed kinds: the weighted mean of their distances on the columns known of both.
 *
 * A column that observed values show to be the same everywhere is compared and counts 0, as in `daisy` of R's cluster.
 * Gower (1971).
 *
 * Fails with `gower-row-misshapen`, `gower-weights-misshapen`, `gower-weight-invalid` (negative or no finite number) or
 * `gower-weights-all-zero`; with `gower-value-mismatched` when a value is not of its column's kind; with
 * `gower-range-missing` when a column that needs a range has none, `gower-range-invalid` unless its lowest lies
 * below its highest, and `gower-value-off-range` when a value lies beyond.
 *
 * @example
 * ```ts
 * import { gowerDistances } from "@entente/domain";
 *
 * const percent = { lowest: 0, highest: 100, origin: "declared" } as const;
 * const gower = gowerDistances({
 *   columns: [{ kind: "nominal" }, { kind: "numeric", range: percent }],
 *   weights: null,
 *   rows: [
 *     ["adequacy", 20],
 *     ["contract", 70],
 *     ["contract", null],
 *   ],
 * });
 * if (gower.ok) for (const row of gower.value.distances) console.log(row.join(" "));
 * // → 0 0.75 1
 * // → 0.75 0 0
 * // → 1 0 0
 * ```
 */
export function gowerDistances(table: GowerTable): Result<GowerDistances, GowerRefusal> {
  const refusal = gowerRefusal(table);
  if (refusal !== null) return err(refusal);
  const weights = table.weights ?? table.columns.map(() => 1);
  const heaviest = Math.max(0, ...weights);
  const relative = weights.map((weight) => weight / heaviest);
  const total = sumOf(relative, (weight) => weight);
  const measures = table.columns.map(measureOf);
  const compared = table.rows.map((row) =>
    table.rows.map((other) => {
      let weight = 0;
      let sum = 0;
      for (const [column, measure] of measures.entries()) {
        const distance = measure(row[column] ?? null, other[column] ?? null);
        if (distance === null) continue;
        weight += relative[column] as number;
        sum += (relative[column] as number) * distance;
      }
      return {
        distance: weight === 0 ? null : Math.min(sum / weight, 1),
        coverage: weight === 0 ? 0 : weight / total,
      };
    }),
  );
  return ok({
    distances: compared.map((row) => row.map(({ distance }) => distance)),
    coverages: compared.map((row) => row.map(({ coverage }) => coverage)),
    constantColumns: table.columns.flatMap((column, index) => (isConstant(column) ? [index] : [])),
  });
}

type Measure = (first: GowerValue | null, second: GowerValue | null) => number | null;

function measureOf(column: GowerColumn): Measure {
  switch (column.kind) {
    case "nominal":
      return (first, second) => (first === null || second === null ? null : Number(first !== second));
    case "asymmetric-binary":
      return (first, second) => {
        if (first === null || second === null || !(first || second)) return null;
        return Number(Boolean(first) !== Boolean(second));
      };
    case "ordinal-rank":
    case "numeric": {
      const width = column.range === null ? 0 : column.range.highest - column.range.lowest;
      return (first, second) => {
        if (typeof first !== "number" || typeof second !== "number") return null;
        return width === 0 ? 0 : Math.abs(first - second) / width;
      };
    }
  }
}

function isConstant(column: GowerColumn): boolean {
  return "range" in column && column.range !== null && column.range.lowest === column.range.highest;
}
