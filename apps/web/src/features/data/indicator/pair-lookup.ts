import type { PairFiguresOutput } from "@entente/contract";

type Pair = PairFiguresOutput["pairs"]["rows"][number];

export interface PairLookup {
  /** Whether some pair has a figure in each direction; otherwise a figure holds both ways. */
  readonly isDirected: boolean;
  readonly find: (from: string, to: string) => Pair | null;
}

/** Figures by pair of codes. */
export function pairLookup(pairs: readonly Pair[]): PairLookup {
  const stated = new Map(pairs.map((pair) => [`${pair.countryA} ${pair.countryB}`, pair]));
  const isDirected = pairs.some(({ countryA, countryB }) => stated.has(`${countryB} ${countryA}`));
  return {
    isDirected,
    find: (from, to) =>
      stated.get(`${from} ${to}`) ?? (isDirected ? null : (stated.get(`${to} ${from}`) ?? null)),
  };
}
