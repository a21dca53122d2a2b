import { TIE_TOLERANCE } from "../internal/tie.ts";
import { DISTANCE_SETTINGS, type DistanceSettings } from "./distance.ts";
import { type HolderPair, pairDistances } from "./pairs.ts";
import type { StanceTable } from "./stance-entry.ts";

/** Two holders whose alignment rests on enough to be used. */
export interface KnownAlignment<H extends string> extends HolderPair<H> {
  /** 1 minus their distance, 0 to 1. */
  readonly alignment: number;
  /** Share of all weight on which both are known, 0 to 1. */
  readonly coverage: number;
}

/**
 * How well every two holders are aligned, where that is known, in the order of the table. Pairs that cannot be compared,
 * and thin ones, are left out: too little is known to say how far apart they are, and it is never filled in.
 */
export function knownAlignments<H extends string, I extends string>(
  table: StanceTable<H, I>,
  { thinBelow }: DistanceSettings = DISTANCE_SETTINGS,
): readonly KnownAlignment<H>[] {
  const { holders, distances, coverages } = pairDistances(table);
  return holders.flatMap((first, row) =>
    holders.slice(row + 1).flatMap((second, offset): readonly KnownAlignment<H>[] => {
      const cell = row * holders.length + row + 1 + offset;
      const coverage = coverages[cell] as number;
      if (coverage === 0 || thinBelow - coverage > TIE_TOLERANCE) return [];
      return [{ first, second, alignment: 1 - (distances[cell] as number), coverage }];
    }),
  );
}
