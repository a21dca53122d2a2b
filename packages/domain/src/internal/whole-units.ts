/** Amounts as whole multiples of one unit, so that their sums can be compared without rounding. */
export interface WholeUnits {
  /** In the order of the amounts; whole numbers, and all of them together below 2⁵¹. */
  readonly counts: readonly number[];
  /** Units in the amount 1. */
  readonly perOne: number;
}

const DENOMINATOR_MAXIMUM = 1e6;
const TOGETHER_MAXIMUM = 2 ** 50;

/**
 * The largest unit of which all amounts are whole multiples. Decimals and shares such as 0.1 or 1/3 are taken for the
 * fraction that they stand for; where no unit is large enough, the amounts are rounded to 2⁻⁵⁰ of their sum.
 *
 * Amounts are 0, or from a millionth to a trillion.
 */
export function wholeUnits(amounts: readonly number[]): WholeUnits {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (sum === 0) return { counts: amounts.map(() => 0), perOne: 1 };
  let perOne = 1;
  for (const amount of amounts) {
    const denominator = denominatorOf(amount * perOne);
    if (denominator === null || perOne * denominator * sum > TOGETHER_MAXIMUM) {
      perOne = TOGETHER_MAXIMUM / sum;
      break;
    }
    perOne *= denominator;
  }
  return { counts: amounts.map((amount) => Math.round(amount * perOne)), perOne };
}

/** Smallest denominator of a fraction that is this amount but for rounding, by continued fractions. */
function denominatorOf(amount: number): number | null {
  const tolerance = amount * 2 ** -50;
  let rest = amount;
  let [before, denominator] = [0, 1];
  while (denominator <= DENOMINATOR_MAXIMUM) {
    if (Math.abs(Math.round(amount * denominator) - amount * denominator) <= tolerance * denominator) {
      return denominator;
    }
    rest = 1 / (rest - Math.floor(rest));
    [before, denominator] = [denominator, Math.floor(rest) * denominator + before];
  }
  return null;
}
