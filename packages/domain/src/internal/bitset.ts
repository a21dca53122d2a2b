/** Whole numbers from 0, a bit each, 32 to a word. */
export type Bitset = Int32Array;

/** The set of these members, with room for numbers below `size`. */
export function bitsetOf(members: Iterable<number>, size: number): Bitset {
  const words = new Int32Array(Math.ceil(size / 32));
  for (const member of members) words[member >> 5] = (words[member >> 5] as number) | (1 << (member & 31));
  return words;
}

/** Whether every member of the first is in the second; both have room for the same numbers. */
export function isSubset(first: Bitset, second: Bitset): boolean {
  for (let word = 0; word < first.length; word++) {
    if (((first[word] as number) & ~(second[word] as number)) !== 0) return false;
  }
  return true;
}
