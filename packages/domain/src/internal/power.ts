import { exponential, naturalLogarithm } from "./elementary.ts";

/** Below it a number has fewer digits, and no logarithm here. */
const SMALLEST_NORMAL = 2 ** -1022;

/**
 * A number of at least 0 to a power of at least 0, the same to the last digit on every engine, which the language does
 * not promise of `**`. 0 for 0.
 */
export function power(base: number, exponent: number): number {
  return base < SMALLEST_NORMAL ? 0 : exponential(exponent * naturalLogarithm(base));
}

/**
 * First^share × second^(1 − share) of two numbers of at least 0, for a share between 0 and 1; the root of the product
 * when both count alike.
 */
export function geometricMean(first: number, second: number, share: number): number {
  if (share === 0.5) return Math.sqrt(first * second);
  if (first < SMALLEST_NORMAL || second < SMALLEST_NORMAL) return 0;
  return exponential(share * naturalLogarithm(first) + (1 - share) * naturalLogarithm(second));
}
