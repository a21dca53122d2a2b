/*
 * Additions, multiplications and divisions are the same to the last digit on every engine, while the language leaves
 * `Math.log` and `Math.exp` to each. The reductions and coefficients are those of FreeBSD's msun (e_log.c, e_exp.c;
 * Sun Microsystems 1993); both functions are within one unit in the last place.
 */

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const LN2 = LN2_HIGH + LN2_LOW;

/** Exponents beyond these give 0, or more than the largest number. */
const EXPONENT_MINIMUM = -745.14;
const EXPONENT_MAXIMUM = 709.782712893384;

const ONE_HIGH_WORD = 0x3ff00000;
const SQRT_HALF_HIGH_WORD = 0x3fe6a09e;
const BITS = new DataView(new ArrayBuffer(8));

const LOWEST_POWER = -1024;
const POWERS_OF_TWO = powersOfTwo();

/** Natural logarithm of a positive number that is not subnormal; of nothing else. */
export function naturalLogarithm(x: number): number {
  BITS.setFloat64(0, x);
  const power = ((BITS.getInt32(0) + (ONE_HIGH_WORD - SQRT_HALF_HIGH_WORD)) >> 20) - 0x3ff;
  const f = x * powerOfTwo(-power) - 1;

  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const even =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const halfSquare = 0.5 * f * f;
  return power * LN2_HIGH - (halfSquare - (s * (halfSquare + odd + even) + power * LN2_LOW) - f);
}

/** The exponential of any number; 0 or Infinity where the result is too small or too large for one. */
export function exponential(x: number): number {
  if (x < EXPONENT_MINIMUM) return 0;
  if (x > EXPONENT_MAXIMUM) return Number.POSITIVE_INFINITY;
  const power = Math.round(x / LN2);
  const high = x - power * LN2_HIGH;
  const low = power * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  const half = power >> 1;
  return y * powerOfTwo(half) * powerOfTwo(power - half);
}

function powerOfTwo(power: number): number {
  return POWERS_OF_TWO[power - LOWEST_POWER] as number;
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * -LOWEST_POWER);
  powers[-LOWEST_POWER] = 1;
  for (let up = 1 - LOWEST_POWER; up < powers.length; up++) powers[up] = 2 * (powers[up - 1] as number);
  for (let down = -LOWEST_POWER - 1; down >= 0; down--) powers[down] = (powers[down + 1] as number) / 2;
  return powers;
}
