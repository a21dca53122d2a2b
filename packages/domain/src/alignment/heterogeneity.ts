import { sumOf } from "../internal/sum.ts";
import { err, ok, type Result } from "../result.ts";
import { completeCodes, type PairedCodes, type PairedCodesRefusal } from "./paired-codes.ts";

/** How differently two countries regulate, on the measures known of both. */
export type RegulatoryHeterogeneity = {
  /** Measures known of both. */
  readonly compared: number;
  /** Share of all weight that they have, 0 to 1. */
  readonly coverage: number;
} & (
  | {
      /** 0 when they regulate alike, 1 when they differ throughout. */
      readonly heterogeneity: number;
      readonly reason: null;
    }
  | { readonly heterogeneity: null; readonly reason: "nothing-comparable" }
);

export interface MeasureScoreOutOfRange {
  readonly code: "measure-score-out-of-range";
  readonly index: number;
  readonly score: number;
}

/**
 * The weighted share of measures on which two countries have different answers: the answer-based index of regulatory
 * heterogeneity of the OECD Services Trade Restrictiveness Index (Nordås 2016).
 *
 * Fails with `codes-misshapen`, `code-weight-invalid`, `code-weights-all-zero` or `code-not-finite`.
 *
 * @example
 * ```ts
 * import { answerHeterogeneity } from "@entente/domain";
 *
 * const answers = { first: ["yes", "no", "no"], second: ["yes", "yes", null], weights: [2, 1, 1] };
 * const index = answerHeterogeneity(answers);
 * if (index.ok) console.log(index.value.heterogeneity?.toFixed(3), index.value.coverage); // → 0.333 0.75
 * ```
 */
export function answerHeterogeneity(
  answers: PairedCodes<string | number | boolean>,
): Result<RegulatoryHeterogeneity, PairedCodesRefusal> {
  return heterogeneityOf(answers, (first, second) => Number(first !== second));
}

/**
 * The weighted mean difference of the scores that two countries have on each measure, 0 to 1 each: the score-based
 * index of the same source, which tells answers apart only where they restrict differently.
 *
 * Fails with `measure-score-out-of-range` unless every score lies in 0 to 1, and as `answerHeterogeneity` does.
 */
export function scoreHeterogeneity(
  scores: PairedCodes<number>,
): Result<RegulatoryHeterogeneity, PairedCodesRefusal | MeasureScoreOutOfRange> {
  for (const side of [scores.first, scores.second]) {
    for (const [index, score] of side.entries()) {
      if (score !== null && !(score >= 0 && score <= 1)) {
        return err({ code: "measure-score-out-of-range", index, score });
      }
    }
  }
  return heterogeneityOf(scores, (first, second) => Math.abs(first - second));
}

function heterogeneityOf<V extends string | number | boolean>(
  codes: PairedCodes<V>,
  differenceOf: (first: V, second: V) => number,
): Result<RegulatoryHeterogeneity, PairedCodesRefusal> {
  const complete = completeCodes(codes);
  if (!complete.ok) return complete;
  const { pairs, coverage } = complete.value;
  const compared = pairs.length;
  if (coverage === 0) return ok({ compared, coverage, heterogeneity: null, reason: "nothing-comparable" });
  const heterogeneity = sumOf(pairs, ({ first, second, share }) => share * differenceOf(first, second));
  return ok({ compared, coverage, heterogeneity: Math.min(heterogeneity, 1), reason: null });
}
