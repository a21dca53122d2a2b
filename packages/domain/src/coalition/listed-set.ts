import { TIE_TOLERANCE } from "../internal/tie.ts";
import type { CoalitionModel } from "./model.ts";
import { alignmentAt, indexPairs } from "./pair-alignment.ts";

/** A set of candidates by their places in the model, in that order, with what orders it among equally good ones. */
interface PlacedSet {
  readonly places: readonly number[];
  readonly unknownPairs: number;
  /** Sum over the pairs that are known, in steps of the tie tolerance. */
  readonly alignmentSteps: number;
}

/**
 * Counts sets and keeps the first of them in a fixed order: fewest unknown pairs, then the largest sum (for sets of
 * one size, the best mean) of pair alignment, then the order of the candidates.
 */
export interface SetList {
  readonly add: (places: readonly number[]) => void;
  readonly count: () => number;
  readonly sets: () => readonly (readonly number[])[];
}

export function setList(model: CoalitionModel<string, string>, listedMaximum: number): SetList {
  const kept: PlacedSet[] = [];
  let count = 0;
  return {
    add: (members) => {
      count++;
      const set = placedSet(
        model,
        members.toSorted((a, b) => a - b),
      );
      const before = kept.findIndex((other) => compareSets(set, other) < 0);
      kept.splice(before === -1 ? kept.length : before, 0, set);
      if (kept.length > listedMaximum) kept.pop();
    },
    count: () => count,
    sets: () => kept.map(({ places }) => places),
  };
}

function placedSet(model: CoalitionModel<string, string>, places: readonly number[]): PlacedSet {
  let unknownPairs = 0;
  let sum = 0;
  for (const [a, b] of indexPairs(places.length)) {
    const value = alignmentAt(model.alignment, places[a] as number, places[b] as number);
    if (value === null) unknownPairs++;
    else sum += value;
  }
  return { places, unknownPairs, alignmentSteps: Math.round(sum / TIE_TOLERANCE) };
}

function compareSets(a: PlacedSet, b: PlacedSet): number {
  return (
    a.unknownPairs - b.unknownPairs ||
    b.alignmentSteps - a.alignmentSteps ||
    comparePlaces(a.places, b.places)
  );
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return at === -1 ? 0 : (a[at] as number) - (b[at] as number);
}
