import { err, ok, type Result } from "../result.ts";
import { type AlphaAgreement, agreementOf, type CodeRowMisshapen, shapeRefusal } from "./alpha-agreement.ts";
import { coincidencesOf } from "./coincidence.ts";

/** How two codes differ: alike or not, by how many codes lie between, by their distance, or by their proportion. */
export const ALPHA_METRICS = ["nominal", "ordinal", "interval", "ratio"] as const;
export type AlphaMetric = (typeof ALPHA_METRICS)[number];

export interface AlphaSettings {
  readonly metric: AlphaMetric;
  /** The order of codes that are words, for the ordinal metric; null when they are numbers, or no order is needed. */
  readonly levels: readonly string[] | null;
}

/** A code that the metric cannot place. */
export interface CodeUnplaced {
  readonly code: "code-unplaced";
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  readonly expected: "a finite number" | "a number from 0 up" | "one of the levels";
}
export interface AlphaLevelRepeated {
  readonly code: "alpha-level-repeated";
  readonly level: string;
}

/**
 * Krippendorff's alpha: agreement of any number of holders (rows) on any number of units (columns), some of it missing
 * (Krippendorff 2011). Codes must be on one scale; for issues of different kinds use the mean distance.
 *
 * Absent, never 1, when all codes are the same: there is then nothing to tell agreement from chance.
 *
 * Fails with `code-row-misshapen` unless all rows are of one length; with `code-unplaced` when the metric needs a number
 * (from 0 up for `ratio`) or one of the levels, or a number is not finite; with `alpha-level-repeated`.
 *
 * @example
 * ```ts
 * import { krippendorffAlpha } from "@entente/domain";
 *
 * const codes = [
 *   [1, 2, 3, 3, null],
 *   [1, 2, 3, 2, 4],
 *   [null, 3, 3, 3, null],
 * ];
 * const agreement = krippendorffAlpha(codes, { metric: "interval", levels: null });
 * if (agreement.ok) console.log(agreement.value.alpha?.toFixed(3), agreement.value.units); // → 0.722 4
 * ```
 */
export function krippendorffAlpha(
  codes: readonly (readonly (string | number | null)[])[],
  settings: AlphaSettings,
): Result<AlphaAgreement, CodeRowMisshapen | CodeUnplaced | AlphaLevelRepeated> {
  const refusal = shapeRefusal(codes) ?? levelsRefusal(settings) ?? placeRefusal(codes, settings);
  if (refusal !== null) return err(refusal);
  const distinct = distinctIn(codes, settings);
  const indexes = codes.map((row) => row.map((code) => (code === null ? null : distinct.indexOf(code))));
  const coincidences = coincidencesOf(indexes, distinct.length);
  return ok(agreementOf(coincidences, differenceOf(settings.metric, distinct, coincidences.counts)));
}

/** Numbers in ascending order, or the levels in theirs; other words as they come. */
function distinctIn(
  codes: readonly (readonly (string | number | null)[])[],
  { metric, levels }: AlphaSettings,
): readonly (string | number)[] {
  if (levels !== null && metric === "ordinal") return levels;
  const distinct = [...new Set(codes.flat())].filter((code) => code !== null);
  return metric === "nominal" ? distinct : distinct.toSorted((a, b) => Number(a) - Number(b));
}

/** The squared difference of two of the distinct codes. */
function differenceOf(
  metric: AlphaMetric,
  distinct: readonly (string | number)[],
  counts: readonly number[],
): (a: number, b: number) => number {
  switch (metric) {
    case "nominal":
      return () => 1;
    case "ordinal": {
      const middles = middleRanks(counts);
      return (a, b) => ((middles[a] as number) - (middles[b] as number)) ** 2;
    }
    case "interval": {
      const values = scaled(distinct);
      return (a, b) => ((values[a] as number) - (values[b] as number)) ** 2;
    }
    case "ratio":
      return (a, b) => {
        const [one, other] = [Number(distinct[a]), Number(distinct[b])];
        const proportion = Math.min(one, other) / Math.max(one, other);
        return ((1 - proportion) / (1 + proportion)) ** 2;
      };
  }
}

/** The mean rank of each code when all are sorted: two of them differ by the codes between, half of each end counted. */
function middleRanks(counts: readonly number[]): readonly number[] {
  let below = 0;
  return counts.map((count) => {
    below += count;
    return below - count / 2;
  });
}

/** In −1 to 1, so that no square overflows; alpha does not depend on the unit. */
function scaled(distinct: readonly (string | number)[]): readonly number[] {
  const values = distinct.map(Number);
  const greatest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return values.map((value) => (greatest === 0 ? 0 : value / greatest));
}

function levelsRefusal({ levels }: AlphaSettings): AlphaLevelRepeated | null {
  const level = levels?.find((one, index) => levels.indexOf(one) !== index);
  return level === undefined ? null : { code: "alpha-level-repeated", level };
}

function placeRefusal(
  codes: readonly (readonly (string | number | null)[])[],
  settings: AlphaSettings,
): CodeUnplaced | null {
  for (const [row, entries] of codes.entries()) {
    for (const [column, value] of entries.entries()) {
      const expected = value === null ? null : expectationOn(value, settings);
      if (value !== null && expected !== null) return { code: "code-unplaced", row, column, value, expected };
    }
  }
  return null;
}

function expectationOn(
  value: string | number,
  { metric, levels }: AlphaSettings,
): CodeUnplaced["expected"] | null {
  const isWord = typeof value === "string";
  if (metric === "nominal") return isWord || Number.isFinite(value) ? null : "a finite number";
  if (metric === "ordinal" && levels !== null) {
    return isWord && levels.includes(value) ? null : "one of the levels";
  }
  if (isWord || !Number.isFinite(value)) return "a finite number";
  return metric === "ratio" && value < 0 ? "a number from 0 up" : null;
}
