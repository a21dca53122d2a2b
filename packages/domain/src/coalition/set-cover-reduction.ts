import { type Bitset, bitsetOf, isSubset } from "../internal/bitset.ts";

/** What is left of a covering problem when nothing in it is implied by the rest. */
export interface ReducedCover {
  /** The sets that are left, by their numbers before; rows name them by their place here. */
  readonly sets: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

/**
 * Drops rows that are covered whenever another is, and sets that cover no more than another, until nothing more can
 * be dropped. Of equal ones the first stays. Rows without sets are left out.
 */
export function reducedCover(rows: readonly (readonly number[])[]): ReducedCover {
  let sets = [...new Set(rows.flat())].toSorted((a, b) => a - b);
  const placeOf = new Map(sets.map((set, place) => [set, place]));
  let left = rows
    .filter((row) => row.length > 0)
    .map((row) => [...new Set(row)].map((set) => placeOf.get(set) as number));
  for (;;) {
    const keptRows = smallest(left.map((row) => bitsetOf(row, sets.length))).map(
      (row) => left[row] as number[],
    );
    const covering = sets.map((_, set) =>
      bitsetOf(
        [...keptRows.keys()].filter((row) => keptRows[row]?.includes(set)),
        keptRows.length,
      ),
    );
    const keptSets = largest(covering);
    const isReduced = keptRows.length === left.length && keptSets.length === sets.length;
    const newPlaceOf = new Map(keptSets.map((set, place) => [set, place]));
    left = keptRows.map((row) =>
      row.map((set) => newPlaceOf.get(set)).filter((place) => place !== undefined),
    );
    sets = keptSets.map((set) => sets[set] as number);
    if (isReduced) return { sets, rows: left };
  }
}

/** Places of the bitsets that contain no other; of equal ones the first. */
function smallest(bitsets: readonly Bitset[]): readonly number[] {
  return outermost(bitsets, isSubset);
}

/** Places of the bitsets that no other contains; of equal ones the first. */
function largest(bitsets: readonly Bitset[]): readonly number[] {
  return outermost(bitsets, (other, own) => isSubset(own, other));
}

/** Places of those that no other makes superfluous; of two that do it to each other the first stays. */
function outermost(
  bitsets: readonly Bitset[],
  replaces: (other: Bitset, own: Bitset) => boolean,
): readonly number[] {
  return [...bitsets.entries()]
    .filter(
      ([at, own]) =>
        !bitsets.some(
          (other, before) => before !== at && replaces(other, own) && (before < at || !replaces(own, other)),
        ),
    )
    .map(([at]) => at);
}
