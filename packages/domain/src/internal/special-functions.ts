/** Two-sided 95 % of the normal distribution. */
export const NORMAL_95 = 1.959963984540054;

/** Lanczos's coefficients for g = 7, as P. Godfrey computed them (2001). */
const LANCZOS_G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/** Natural logarithm of the gamma function, for z ≥ 0.5; to about 14 digits. */
export function logGamma(z: number): number {
  const shifted = z - 1;
  const base = shifted + LANCZOS_G + 0.5;
  const series = LANCZOS.reduce(
    (sum, term, index) => sum + (index === 0 ? term : term / (shifted + index)),
    0,
  );
  return HALF_LOG_TWO_PI + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}

/**
 * Upper part of the incomplete gamma function as a share of the whole, for a ≥ 0.5 and x ≥ 0: from 1 at x = 0 down to 0.
 *
 * Its power series where that converges fast, its continued fraction elsewhere; Abramowitz and Stegun (1964), 6.5.29
 * and 6.5.31. Takes steps in proportion to the square root of `a`.
 */
export function upperGammaShare(a: number, x: number): number {
  const scale = x === 0 ? 0 : Math.exp(a * Math.log(x) - x - logGamma(a));
  return Math.min(1, x < a + 1 ? 1 - scale * lowerSeries(a, x) : scale * upperFraction(a, x));
}

/** Probability that a chi-square variable with this many degrees of freedom, at least 1, is `x` or more. */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  return upperGammaShare(degreesOfFreedom / 2, x / 2);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let step = 1; term > sum * Number.EPSILON; step++) {
    term *= x / (a + step);
    sum += term;
  }
  return sum;
}

/** Lentz's method in the form of Thompson and Barnett (1986); no part of it can be 0 where x ≥ a + 1. */
function upperFraction(a: number, x: number): number {
  let partial = x + 1 - a;
  let numerator = Number.POSITIVE_INFINITY;
  let denominator = 1 / partial;
  let value = denominator;
  let change = 0;
  for (let step = 1; Math.abs(change - 1) > Number.EPSILON * 4; step++) {
    const coefficient = step * (a - step);
    partial += 2;
    denominator = 1 / (partial + coefficient * denominator);
    numerator = partial + coefficient / numerator;
    change = numerator * denominator;
    value *= change;
  }
  return value;
}
