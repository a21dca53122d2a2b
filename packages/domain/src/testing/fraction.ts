/** A rational number, exact; the denominator is above 0. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function fraction(top: number | bigint, bottom: number | bigint = 1): Fraction {
  const [a, b] = [BigInt(top), BigInt(bottom)];
  const divisor = commonDivisor(a, b) * (b < 0n ? -1n : 1n);
  return { top: a / divisor, bottom: b / divisor };
}

export const plus = (a: Fraction, b: Fraction) =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction) => plus(a, { ...b, top: -b.top });
export const times = (a: Fraction, b: Fraction) => fraction(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom, a.bottom * b.top);

/** The nearest number, right to the last digits also where both parts are too large for one. */
export function numberOf({ top, bottom }: Fraction): number {
  const whole = top / bottom;
  return Number(whole) + Number(((top - whole * bottom) * 10n ** 30n) / bottom) / 1e30;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
}
