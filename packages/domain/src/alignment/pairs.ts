import { TIE_TOLERANCE } from "../internal/tie.ts";
import { placeDistance } from "./place.ts";
import type { StanceTable } from "./stance-entry.ts";

/** How far apart every two holders are; symmetric, row by row, a row and a column for each holder. */
export interface PairDistances<H extends string> {
  readonly holders: readonly H[];
  /** 0 to 1; 0 where nothing can be compared. */
  readonly distances: Float64Array;
  /** Share of all weight on which both are known, 0 to 1. A distance is known where this is above 0. */
  readonly coverages: Float64Array;
}

/** Two holders, in the order of their table. */
export interface HolderPair<H extends string> {
  readonly first: H;
  readonly second: H;
}

export const GROUP_ABSENCES = ["fewer-than-two-holders", "nothing-comparable"] as const;
export type GroupAbsence = (typeof GROUP_ABSENCES)[number];

/** How far apart a group is as a whole, and where it is weakest. */
export type GroupDistance<H extends string> = {
  /** Pairs that can be compared, of `pairs`. */
  readonly comparedPairs: number;
  readonly pairs: number;
  /** Pairs without an issue on which both are known; never counted as near or far. */
  readonly uncomparable: readonly HolderPair<H>[];
} & (
  | {
      /** Mean distance over the compared pairs, 0 to 1. */
      readonly mean: number;
      readonly reason: null;
      /** The greatest distance, and every pair that is so far apart. */
      readonly weakest: { readonly distance: number; readonly pairs: readonly HolderPair<H>[] };
    }
  | { readonly mean: null; readonly reason: GroupAbsence; readonly weakest: null }
);

/**
 * The distance of every two holders: the weighted mean of their distances on the issues on which both are known
 * (Gower 1971, with declared ranges). Another holder in the table changes none of them.
 *
 * Takes time in proportion to issues times holders squared. See docs/methods/alignment.md.
 */
export function pairDistances<H extends string, I extends string>(
  table: StanceTable<H, I>,
): PairDistances<H> {
  const { holders, issues, places, known } = table;
  const size = holders.length;
  const width = issues.issues.length;
  const sums = new Float64Array(size * size);
  const coverages = new Float64Array(size * size);
  for (const [column, issue] of issues.issues.entries()) {
    const distance = placeDistance(issue);
    const share = issues.shares[column] as number;
    for (let row = 0; row < size; row++) {
      if (known[row * width + column] === 0) continue;
      const place = places[row * width + column] as number;
      for (let other = row; other < size; other++) {
        if (known[other * width + column] === 0) continue;
        const cell = row * size + other;
        const between = distance(place, places[other * width + column] as number);
        sums[cell] = (sums[cell] as number) + share * between;
        coverages[cell] = (coverages[cell] as number) + share;
      }
    }
  }
  for (let row = 0; row < size; row++) {
    for (let other = row; other < size; other++) {
      const [cell, mirrored] = [row * size + other, other * size + row];
      const coverage = coverages[cell] as number;
      sums[mirrored] = coverage === 0 ? 0 : Math.min((sums[cell] as number) / coverage, 1);
      sums[cell] = sums[mirrored];
      coverages[mirrored] = Math.min(coverage, 1);
      coverages[cell] = coverages[mirrored];
    }
  }
  return { holders, distances: sums, coverages };
}

/** The distance of two of the holders; absent when they cannot be compared, or one is not among them. */
export function distanceIn<H extends string>(pairs: PairDistances<H>, first: H, second: H): number | null {
  const [row, column] = [pairs.holders.indexOf(first), pairs.holders.indexOf(second)];
  if (row === -1 || column === -1) return null;
  const cell = row * pairs.holders.length + column;
  return pairs.coverages[cell] === 0 ? null : (pairs.distances[cell] as number);
}

/** How many pairs can be compared. */
export function comparedPairsIn<H extends string>({ holders, coverages }: PairDistances<H>): number {
  const size = holders.length;
  let compared = 0;
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) {
      if ((coverages[row * size + column] as number) > 0) compared++;
    }
  }
  return compared;
}

/**
 * The mean distance of a group and its weakest pairs, all that tie for it, in the order of the table.
 *
 * A mean alone lets one distant pair hide, so both belong together.
 */
export function groupDistance<H extends string>(pairs: PairDistances<H>): GroupDistance<H> {
  const size = pairs.holders.length;
  const compared: (HolderPair<H> & { readonly distance: number })[] = [];
  const uncomparable: HolderPair<H>[] = [];
  for (const [row, first] of pairs.holders.entries()) {
    for (const [offset, second] of pairs.holders.slice(row + 1).entries()) {
      const cell = row * size + row + 1 + offset;
      if (pairs.coverages[cell] === 0) uncomparable.push({ first, second });
      else compared.push({ first, second, distance: pairs.distances[cell] as number });
    }
  }
  const counts = {
    comparedPairs: compared.length,
    pairs: compared.length + uncomparable.length,
    uncomparable,
  };
  if (compared.length === 0) {
    const reason = size < 2 ? "fewer-than-two-holders" : "nothing-comparable";
    return { ...counts, mean: null, reason, weakest: null };
  }
  const distance = Math.max(...compared.map((pair) => pair.distance));
  const atWeakest = compared.filter((pair) => distance - pair.distance <= TIE_TOLERANCE);
  return {
    ...counts,
    mean: compared.reduce((sum, pair) => sum + pair.distance, 0) / compared.length,
    reason: null,
    weakest: { distance, pairs: atWeakest.map(({ first, second }) => ({ first, second })) },
  };
}
