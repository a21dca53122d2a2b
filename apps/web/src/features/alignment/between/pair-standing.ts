import type { PairLine } from "../frame/outputs.ts";

/** Where a pair stands among others. */
export interface PairStanding {
  /** Pairs that can be compared, this one among them. */
  readonly of: number;
  /** How many of them are farther apart. */
  readonly farther: number;
}

/** Where the pair stands among the pairs shown; absent when it is not one of them, or cannot be compared. */
export function pairStanding(
  pairs: readonly PairLine[],
  { first, second }: Pick<PairLine, "first" | "second">,
): PairStanding | null {
  const own = pairs.find((pair) => [first, second].every((one) => one === pair.first || one === pair.second));
  if (own === undefined || own.distance === null) return null;
  const { distance } = own;
  const known = pairs.flatMap((pair) => pair.distance ?? []);
  return { of: known.length, farther: known.filter((other) => other - distance > 1e-9).length };
}
