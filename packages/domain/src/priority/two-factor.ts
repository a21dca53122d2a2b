import { err, ok, type Result } from "../result.ts";

/** A score that is one of two factors, with its bounds where something is missing; at least 0, usually at most 1. */
export interface Factor {
  /** Absent when nothing that counts is known. */
  readonly score: number | null;
  readonly lower: number;
  readonly upper: number;
}

/** Two factors taken together: high only where both are. */
export interface TwoFactorScore {
  /** First × second; absent when one of them is. */
  readonly product: number | null;
  /**
   * First^t × second^(1 − t) with t the emphasis, on the scale of the factors; the root of the product, and in its
   * order, when both count alike. Absent when one of them is.
   */
  readonly score: number | null;
  /** Bounds of `score`. */
  readonly lower: number;
  readonly upper: number;
}

export interface FactorOutOfRange {
  readonly code: "factor-out-of-range";
  readonly factor: "first" | "second";
  readonly bound: "score" | "lower" | "upper";
  readonly value: number;
}
export interface EmphasisOutOfRange {
  readonly code: "emphasis-out-of-range";
  readonly value: number;
}

/**
 * Criticality and amenability, or any two factors, in one figure. A factor of 0 gives 0, whatever the emphasis.
 *
 * It hides the difference between (0.9, 0.4) and (0.6, 0.6): show the non-dominated set beside it.
 * `emphasis`, 0 to 1, is the part of the first factor. The weighted geometric mean;
 * docs/methods/additive-score.md.
 *
 * Fails with `factor-out-of-range` when a factor is no number, below 0 or above 1e100;
 * with `emphasis-out-of-range` when the emphasis is no number from 0 to 1.
 *
 * @example
 * ```ts
 * import { exactFactor, twoFactorScore } from "@entente/domain";
 *
 * const cell = twoFactorScore(exactFactor(0.9), exactFactor(0.4));
 * if (cell.ok) console.log(cell.value.product, cell.value.score?.toFixed(3)); // → 0.36000000000000004 0.600
 *
 * const open = twoFactorScore(exactFactor(0.81), { score: null, lower: 0.25, upper: 1 });
 * if (open.ok) console.log(open.value.score, open.value.lower, open.value.upper); // → null 0.45 0.9
 * ```
 */
export function twoFactorScore(
  first: Factor,
  second: Factor,
  emphasis = 0.5,
): Result<TwoFactorScore, FactorOutOfRange | EmphasisOutOfRange> {
  if (!(emphasis >= 0 && emphasis <= 1)) return err({ code: "emphasis-out-of-range", value: emphasis });
  const fault = faultOf("first", first) ?? faultOf("second", second);
  if (fault !== null) return err(fault);

  const isScored = first.score !== null && second.score !== null;
  const product = isScored ? first.score * second.score : null;
  return ok({
    product,
    score: isScored ? emphasized(first.score, second.score, emphasis) : null,
    lower: emphasized(first.lower, second.lower, emphasis),
    upper: emphasized(first.upper, second.upper, emphasis),
  });
}

/** A factor of which nothing is missing. */
export function exactFactor(score: number): Factor {
  return { score, lower: score, upper: score };
}

function emphasized(first: number, second: number, emphasis: number): number {
  if (first === 0 || second === 0) return 0;
  if (emphasis === 0.5) return Math.sqrt(first) * Math.sqrt(second);
  return first ** emphasis * second ** (1 - emphasis);
}

const FACTOR_MAXIMUM = 1e100;

function faultOf(factor: "first" | "second", { score, lower, upper }: Factor): FactorOutOfRange | null {
  const bounds = { score: score ?? 0, lower, upper };
  for (const bound of ["score", "lower", "upper"] as const) {
    const value = bounds[bound];
    if (!(value >= 0 && value <= FACTOR_MAXIMUM)) {
      return { code: "factor-out-of-range", factor, bound, value };
    }
  }
  return null;
}
