/** A quotient of two linear functions, (n0 + n1 t) / (d0 + d1 t). */
export interface Quotient {
  readonly n0: number;
  readonly n1: number;
  readonly d0: number;
  readonly d1: number;
}

/** Its value at t. Of a t at which the divisor is not 0. */
export function quotientAt({ n0, n1, d0, d1 }: Quotient, t: number): number {
  return (n0 + n1 * t) / (d0 + d1 * t);
}

/** Every t at which two quotients are equal, at most two; none when they are equal everywhere. */
export function rootsWhereEqual(a: Quotient, b: Quotient): readonly number[] {
  return rootsOf(
    a.n1 * b.d1 - b.n1 * a.d1,
    a.n0 * b.d1 + a.n1 * b.d0 - b.n0 * a.d1 - b.n1 * a.d0,
    a.n0 * b.d0 - b.n0 * a.d0,
  );
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
