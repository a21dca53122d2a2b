/** A number or a text; the same seed gives the same numbers, on every engine. 7 and "7" are the same seed. */
export type RandomSeed = number | string;

/** Random numbers to come. Drawing moves it on; a stream belongs to whoever made it. */
export interface RandomStream {
  /** State of the generator, four words. */
  readonly words: Uint32Array;
}

const LANES = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667] as const;
const WARM_UP_WORDS = 16;

/**
 * The stream of this seed for one purpose. Streams of different purposes or seeds have nothing in common, so that
 * drawing more for one purpose changes nothing in another.
 *
 * Generator sfc32 (Doty-Humphrey 2010, PractRand); its state is mixed from the text of the seed as splitmix does
 * (Steele, Lea and Flood 2014).
 */
export function randomStream(seed: RandomSeed, purpose = ""): RandomStream {
  const text = `${purpose}:${seed}`;
  const stream = { words: Uint32Array.from(LANES, (lane) => hashOf(text, lane)) };
  for (let drawn = 0; drawn < WARM_UP_WORDS; drawn++) nextWord(stream);
  return stream;
}

/** A whole number from 0 to 2³² − 1. */
export function nextWord({ words }: RandomStream): number {
  const a = words[0] as number;
  const b = words[1] as number;
  const c = words[2] as number;
  const counter = words[3] as number;
  const word = (a + b + counter) >>> 0;
  words[0] = b ^ (b >>> 9);
  words[1] = c + (c << 3);
  words[2] = ((c << 21) | (c >>> 11)) + word;
  words[3] = counter + 1;
  return word;
}

/** Uniform on [0, 1), with 53 bits. */
export function nextUniform(stream: RandomStream): number {
  const high = nextWord(stream) >>> 5;
  const low = nextWord(stream) >>> 6;
  return (high * 2 ** 26 + low) * 2 ** -53;
}

/** Uniform between 0 and 1, never either, with 52 bits. */
export function nextInnerUniform(stream: RandomStream): number {
  const high = nextWord(stream) >>> 6;
  const low = nextWord(stream) >>> 6;
  return (high * 2 ** 26 + low + 0.5) * 2 ** -52;
}

/** A whole number from 0 to below `bound`, every one equally likely; `bound` is at most 2³². */
export function nextBelow(stream: RandomStream, bound: number): number {
  const whole = 2 ** 32 - (2 ** 32 % bound);
  let word = nextWord(stream);
  while (word >= whole) word = nextWord(stream);
  return word % bound;
}

/** Puts the entries into a random order, every order equally likely (Fisher and Yates). */
export function shuffle<T>(stream: RandomStream, entries: T[]): void {
  for (let last = entries.length - 1; last > 0; last--) {
    const other = nextBelow(stream, last + 1);
    [entries[last], entries[other]] = [entries[other] as T, entries[last] as T];
  }
}

function hashOf(text: string, lane: number): number {
  let hash = lane;
  for (let index = 0; index < text.length; index++)
    hash = mixed((hash + 0x9e3779b9) ^ text.charCodeAt(index));
  return mixed(hash + text.length);
}

/** The finisher of splitmix for 32 bits, with the constants of Wellons' triple search. */
function mixed(word: number): number {
  let bits = word;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}
