import { err, ok, type Result } from "../result.ts";

export type GowerValue = string | number | boolean;

/** Where the range of a column comes from. Declared is the rule: an observed one changes with who is in the table. */
export const RANGE_ORIGINS = ["declared", "observed"] as const;
export type RangeOrigin = (typeof RANGE_ORIGINS)[number];

export interface GowerRange {
  readonly lowest: number;
  readonly highest: number;
  readonly origin: RangeOrigin;
}

/**
 * How a column is compared. `nominal`: alike or not. `asymmetric-binary`: alike or not, and left out where both lack
 * it. `ordinal-rank`: number codes of an order, over the range of the codes. `numeric`: amounts over their range.
 */
export type GowerColumn =
  | { readonly kind: "nominal" | "asymmetric-binary" }
  | { readonly kind: "ordinal-rank" | "numeric"; readonly range: GowerRange | null };

/** Rows of mixed kinds; what is not known is null. */
export interface GowerTable {
  readonly columns: readonly GowerColumn[];
  /** One for each column, 0 or more; null when all count alike. */
  readonly weights: readonly number[] | null;
  readonly rows: readonly (readonly (GowerValue | null)[])[];
}

export interface GowerRowMisshapen {
  readonly code: "gower-row-misshapen";
  readonly row: number;
  readonly entries: number;
  readonly expected: number;
}
export interface GowerWeightsMisshapen {
  readonly code: "gower-weights-misshapen";
  readonly weights: number;
  readonly expected: number;
}
export interface GowerWeightInvalid {
  readonly code: "gower-weight-invalid";
  readonly column: number;
  readonly weight: number;
}
export interface GowerWeightsAllZero {
  readonly code: "gower-weights-all-zero";
  readonly columns: number;
}
export interface GowerValueMismatched {
  readonly code: "gower-value-mismatched";
  readonly row: number;
  readonly column: number;
  readonly value: GowerValue;
  readonly expected: "a finite number" | "yes or no, or 1 or 0";
}
export interface GowerRangeMissing {
  readonly code: "gower-range-missing";
  readonly column: number;
}
export interface GowerRangeInvalid {
  readonly code: "gower-range-invalid";
  readonly column: number;
  readonly lowest: number;
  readonly highest: number;
}
export interface GowerValueOffRange {
  readonly code: "gower-value-off-range";
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
}
export type GowerRefusal =
  | GowerRowMisshapen
  | GowerWeightsMisshapen
  | GowerWeightInvalid
  | GowerWeightsAllZero
  | GowerValueMismatched
  | GowerRangeMissing
  | GowerRangeInvalid
  | GowerValueOffRange;

/**
 * The same table with every range that is not declared taken from its rows.
 *
 * A step of its own because of what it costs: from here on a row that joins or leaves may change every distance. A
 * column of which nothing is known stays without a range.
 *
 * Fails with `gower-row-misshapen` or `gower-value-mismatched`.
 */
export function withObservedRanges(table: GowerTable): Result<GowerTable, GowerRefusal> {
  const refusal = shapeRefusal(table) ?? valueRefusal(table);
  if (refusal !== null) return err(refusal);
  const columns = table.columns.map((column, index): GowerColumn => {
    if (!("range" in column) || column.range !== null) return column;
    const amounts = amountsOf(table, index);
    if (amounts.length === 0) return column;
    const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
    return { kind: column.kind, range: { lowest, highest, origin: "observed" } };
  });
  return ok({ ...table, columns });
}

/** Why the table cannot be compared as it stands; null when it can. */
export function gowerRefusal(table: GowerTable): GowerRefusal | null {
  return shapeRefusal(table) ?? weightRefusal(table) ?? valueRefusal(table) ?? rangeRefusal(table);
}

function amountsOf({ rows }: GowerTable, column: number): readonly number[] {
  return rows.map((row) => row[column]).filter((value) => typeof value === "number");
}

function shapeRefusal({ columns, rows }: GowerTable): GowerRefusal | null {
  const expected = columns.length;
  const row = rows.findIndex((entries) => entries.length !== expected);
  const entries = rows[row]?.length;
  return entries === undefined ? null : { code: "gower-row-misshapen", row, entries, expected };
}

function weightRefusal({ columns, weights }: GowerTable): GowerRefusal | null {
  if (weights === null) return null;
  if (weights.length !== columns.length) {
    return { code: "gower-weights-misshapen", weights: weights.length, expected: columns.length };
  }
  for (const [column, weight] of weights.entries()) {
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      return { code: "gower-weight-invalid", column, weight };
    }
  }
  const isWithout = weights.length > 0 && weights.every((weight) => weight === 0);
  return isWithout ? { code: "gower-weights-all-zero", columns: weights.length } : null;
}

function valueRefusal({ columns, rows }: GowerTable): GowerRefusal | null {
  for (const [row, entries] of rows.entries()) {
    for (const [column, { kind }] of columns.entries()) {
      const value = entries[column] ?? null;
      const expected = value === null ? null : expectationOn(kind, value);
      if (value !== null && expected !== null) {
        return { code: "gower-value-mismatched", row, column, value, expected };
      }
    }
  }
  return null;
}

function expectationOn(
  kind: GowerColumn["kind"],
  value: GowerValue,
): GowerValueMismatched["expected"] | null {
  if (kind === "asymmetric-binary") {
    return typeof value === "boolean" || value === 0 || value === 1 ? null : "yes or no, or 1 or 0";
  }
  const isNumberNeeded = kind !== "nominal" || typeof value === "number";
  return isNumberNeeded && !Number.isFinite(value) ? "a finite number" : null;
}

function rangeRefusal({ columns, rows }: GowerTable): GowerRefusal | null {
  for (const [column, facts] of columns.entries()) {
    if (!("range" in facts)) continue;
    const values = rows.map((row) => row[column] ?? null);
    if (facts.range === null) {
      if (values.some((value) => value !== null)) return { code: "gower-range-missing", column };
      continue;
    }
    const { lowest, highest, origin } = facts.range;
    const width = highest - lowest;
    if (!(width < Number.POSITIVE_INFINITY && (width > 0 || (width === 0 && origin === "observed")))) {
      return { code: "gower-range-invalid", column, lowest, highest };
    }
    for (const [row, value] of values.entries()) {
      if (typeof value === "number" && (value < lowest || value > highest)) {
        return { code: "gower-value-off-range", row, column, value, lowest, highest };
      }
    }
  }
  return null;
}
