/**
 * A quotient of two functions that go in a line as t goes from 0 to 1. They are held by their ends, so that nothing is
 * lost near an end at which both vanish.
 */
export interface Quotient {
  readonly numeratorAt0: number;
  readonly numeratorAt1: number;
  readonly divisorAt0: number;
  readonly divisorAt1: number;
}

/** Its value at t. Of a t at which the divisor is not 0. */
export function quotientAt(quotient: Quotient, t: number): number {
  const { numeratorAt0, numeratorAt1 } = quotient;
  return (numeratorAt0 * (1 - t) + numeratorAt1 * t) / quotientDivisorAt(quotient, t);
}

export function quotientDivisorAt({ divisorAt0, divisorAt1 }: Quotient, t: number): number {
  return divisorAt0 * (1 - t) + divisorAt1 * t;
}

/** Every t at which two quotients are equal, at most two; none when they are equal everywhere. */
export function rootsWhereEqual(a: Quotient, b: Quotient): readonly number[] {
  const at0 = a.numeratorAt0 * b.divisorAt0 - b.numeratorAt0 * a.divisorAt0;
  const at1 = a.numeratorAt1 * b.divisorAt1 - b.numeratorAt1 * a.divisorAt1;
  const between =
    a.numeratorAt0 * b.divisorAt1 +
    a.numeratorAt1 * b.divisorAt0 -
    b.numeratorAt0 * a.divisorAt1 -
    b.numeratorAt1 * a.divisorAt0;
  return rootsOf(at0 - between + at1, between - 2 * at0, at0);
}

/** What is smaller, in proportion to the largest coefficient, is rounding. */
const ROUNDING = 1e-14;

/** Real roots of q t² + l t + c. */
function rootsOf(q: number, l: number, c: number): readonly number[] {
  const size = Math.max(Math.abs(q), Math.abs(l), Math.abs(c));
  if (size === 0) return [];
  const [square, linear, constant] = [q / size, l / size, c / size];
  if (Math.abs(square) <= ROUNDING) return Math.abs(linear) <= ROUNDING ? [] : [-constant / linear];
  const discriminant = linear * linear - 4 * square * constant;
  if (discriminant < 0) return [];
  const half = -(linear + (linear < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return half === 0 ? [0] : [half / square, constant / half];
}
