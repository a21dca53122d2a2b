import type { SearchSpace } from "./search-space.ts";
import type { SetQuest } from "./set-search.ts";

/** The best coalition known of one size. */
export interface KnownBest {
  readonly units: number;
  /** Places in the model, in no order. */
  readonly places: readonly number[];
}

/** Asks a search for ever more coverage at every size; coalitions that no smaller one matches are kept. */
export interface Improvement {
  readonly quest: SetQuest;
  /** By size; forgotten by whoever reads them when they are of no more use. */
  readonly improved: Map<number, KnownBest>;
  /** Most units known for coalitions of at most this size; below 0 when there is none. */
  readonly mostUnits: (size: number) => number;
}

/** Begins with the empty coalition, or with none where members are mandatory. */
export function improvement(space: SearchSpace): Improvement {
  const baseSize = space.base.length;
  const { sizeMaximum } = space;
  const wanted = wantedNothing(space);
  for (let size = baseSize; size <= sizeMaximum; size++) wanted[size] = baseSize === 0 ? 1 : 0;
  const improved = new Map<number, KnownBest>();
  return {
    quest: {
      wanted,
      found: (members, units) => {
        const size = baseSize + members.length;
        improved.set(size, { units, places: placesIn(space, members) });
        for (let larger = size; larger <= sizeMaximum; larger++) {
          wanted[larger] = Math.max(wanted[larger] as number, units + 1);
        }
      },
    },
    improved,
    mostUnits: (size) => (size < baseSize ? -1 : (wanted[Math.min(size, sizeMaximum)] as number) - 1),
  };
}

/** Asks a search for no coalition of any size, until something is wanted. */
export function wantedNothing({ base, addable }: SearchSpace): Float64Array {
  return new Float64Array(base.length + addable.length + 2).fill(Number.POSITIVE_INFINITY);
}

/** The places in the model of the base and these members of the space. */
export function placesIn({ base, addable }: SearchSpace, members: Int32Array): readonly number[] {
  return [...base, ...Array.from(members, (member) => addable[member] as number)];
}

/**
 * Coverage, in units, that no coalition of at most this size exceeds: the largest gains together, as if they did not
 * overlap, and no more than all that can be covered.
 */
export function unitsAtMost(space: SearchSpace, size: number): number {
  const reach = space.openUnits.reduce((sum, units) => sum + units, 0);
  const parts = space.addable.map((_, member) => {
    const met = space.met.subarray(space.metFrom[member], space.metFrom[member + 1]);
    return met.reduce(
      (sum, at) => sum + (space.openUnits[at] as number) / (space.openNeeds[at] as number),
      0,
    );
  });
  const largest = parts.toSorted((a, b) => b - a).slice(0, size - space.base.length);
  const rounding = 1e-9 + 1e-12 * reach;
  const sum = Math.floor(largest.reduce((total, part) => total + part, 0) + rounding);
  return space.baseUnits + Math.min(reach, sum);
}
