/** Draws that depend on the seed alone, the same on every machine. Not for secrets. */
export interface Random {
  /** A number from 0, below 1. */
  readonly fraction: () => number;
  /** A whole number between the two, both included. */
  readonly whole: (lowest: number, highest: number) => number;
  readonly isTrue: (probability: number) => boolean;
  /** One of the list, which must not be empty. */
  readonly oneOf: <T>(list: readonly T[]) => T;
  /** One of the list, the first ones much more often. */
  readonly oneOfFirst: <T>(list: readonly T[]) => T;
  /** One of the keys, each as often as its weight says. */
  readonly weighted: <T extends string>(weights: Readonly<Record<T, number>>) => T;
  /** So many different ones of the list, or all of it when it is shorter, in an order of their own. */
  readonly several: <T>(list: readonly T[], count: number) => readonly T[];
}

/** The draws of stream `stream` of a seed; both are whole numbers of at most 32 bits. Generator: mulberry32 (Tommy Ettinger, CC0). */
export function randomFrom(seed: number, stream: number): Random {
  let state = mixed(mixed(seed) ^ Math.imul(stream, 0x9e3779b1));

  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    return mixed(state) / 0x1_0000_0000;
  };
  const whole = (lowest: number, highest: number) => lowest + Math.floor(fraction() * (highest - lowest + 1));
  const at = <T>(list: readonly T[], index: number): T => {
    const item = list[index];
    if (item === undefined) throw new RangeError("cannot draw from an empty list");
    return item;
  };
  const oneOf = <T>(list: readonly T[]): T => at(list, whole(0, list.length - 1));
  const oneOfFirst = <T>(list: readonly T[]): T => at(list, Math.floor(fraction() ** 2 * list.length));
  const weighted = <T extends string>(weights: Readonly<Record<T, number>>): T => {
    const keys = Object.keys(weights) as T[];
    let left = fraction() * keys.reduce((sum, key) => sum + weights[key], 0);
    const drawn = keys.find((key) => {
      left -= weights[key];
      return left < 0;
    });
    return drawn ?? at(keys, keys.length - 1);
  };
  const several = <T>(list: readonly T[], count: number): readonly T[] => {
    const left = [...list];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(whole(0, left.length - 1), 1));
    return drawn;
  };
  return {
    fraction,
    whole,
    isTrue: (probability) => fraction() < probability,
    oneOf,
    oneOfFirst,
    weighted,
    several,
  };
}

/** Spreads 32 bits over 32 bits, as an unsigned number. */
function mixed(bits: number): number {
  let mix = Math.imul(bits ^ (bits >>> 15), bits | 1);
  mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
  return (mix ^ (mix >>> 14)) >>> 0;
}
