import { sumOf } from "../internal/sum.ts";
import { err, ok, type Result } from "../result.ts";
import {
  type CompletePair,
  completeCodes,
  type PairedCodes,
  type PairedCodesRefusal,
} from "./paired-codes.ts";

/** The scale that all codes share: declared, or taken from the codes that both have. */
export type CodeRange = { readonly lowest: number; readonly highest: number } | "observed";

export const CODE_DIFFERENCES = ["absolute", "squared"] as const;
export type CodeDifference = (typeof CODE_DIFFERENCES)[number];

export interface SimilaritySettings {
  readonly range: CodeRange;
  readonly difference: CodeDifference;
}

/** How similar two vectors of codes are, with what that rests on. */
export type SimilarityScore = {
  /** Codes that both have. */
  readonly compared: number;
  /** Share of all weight that they have, 0 to 1. */
  readonly coverage: number;
} & (
  | {
      /** S: 1 when alike throughout, −1 when as far apart as can be; equals 1 minus twice the distance. */
      readonly similarity: number;
      /** 0 to 1. */
      readonly distance: number;
      readonly reason: null;
    }
  | {
      readonly similarity: null;
      readonly distance: null;
      readonly reason: "nothing-comparable" | "no-variation";
    }
);

export interface CodeRangeInvalid {
  readonly code: "code-range-invalid";
  readonly lowest: number;
  readonly highest: number;
}
export interface CodeOffRange {
  readonly code: "code-off-range";
  readonly index: number;
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * S of Signorino and Ritter (1999): 1 minus twice the weighted mean difference of two vectors of codes on one scale.
 *
 * A raw figure: it overstates agreement where most codes are shared by everybody, so show a chance-corrected one
 * beside it (Häge 2011). Absent, with `no-variation`, when an observed range has no width.
 *
 * Fails with `codes-misshapen`, `code-weight-invalid`, `code-weights-all-zero` or `code-not-finite`; with
 * `code-range-invalid` unless a declared lowest lies below the highest, and `code-off-range` when a code lies beyond.
 *
 * @example
 * ```ts
 * import { similarityScore } from "@entente/domain";
 *
 * const votes = { first: [3, 0, 0, 1], second: [0, 0, 0, 3], weights: null };
 * const range = { lowest: 0, highest: 3 };
 * const score = similarityScore(votes, { range, difference: "absolute" });
 * if (score.ok) console.log(score.value.similarity?.toFixed(3)); // → 0.167
 * ```
 */
export function similarityScore(
  codes: PairedCodes<number>,
  { range, difference }: SimilaritySettings,
): Result<SimilarityScore, PairedCodesRefusal | CodeRangeInvalid | CodeOffRange> {
  const complete = completeCodes(codes);
  if (!complete.ok) return complete;
  const { pairs, coverage } = complete.value;
  const refusal = range === "observed" ? null : rangeRefusal(codes, range);
  if (refusal !== null) return err(refusal);
  const halfWidth = range === "observed" ? observedHalfWidth(pairs) : range.highest / 2 - range.lowest / 2;
  const shown = { compared: pairs.length, coverage };
  if (coverage === 0) {
    return ok({ ...shown, similarity: null, distance: null, reason: "nothing-comparable" });
  }
  if (halfWidth === 0) return ok({ ...shown, similarity: null, distance: null, reason: "no-variation" });
  const exponent = difference === "squared" ? 2 : 1;
  const sum = sumOf(
    pairs,
    ({ first, second, share }) => share * (Math.abs(first / 2 - second / 2) / halfWidth) ** exponent,
  );
  const distance = Math.min(sum, 1);
  return ok({ ...shown, similarity: 1 - 2 * distance, distance, reason: null });
}

function observedHalfWidth(pairs: readonly CompletePair<number>[]): number {
  const values = pairs.flatMap(({ first, second }) => [first, second]);
  return values.length === 0 ? 0 : Math.max(...values) / 2 - Math.min(...values) / 2;
}

function rangeRefusal(
  { first, second }: PairedCodes<number>,
  { lowest, highest }: Exclude<CodeRange, "observed">,
): CodeRangeInvalid | CodeOffRange | null {
  if (!(highest > lowest && Number.isFinite(highest - lowest))) {
    return { code: "code-range-invalid", lowest, highest };
  }
  for (const side of [first, second]) {
    for (const [index, value] of side.entries()) {
      if (value !== null && (value < lowest || value > highest)) {
        return { code: "code-off-range", index, value, lowest, highest };
      }
    }
  }
  return null;
}
