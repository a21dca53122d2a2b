import { TIE_TOLERANCE } from "../internal/tie.ts";
import type { CoalitionModel } from "./model.ts";
import { alignmentAt, indexPairs } from "./pair-alignment.ts";

/** Values of alignment from the highest down, equal ones together. Tier 0 is the top of the scale. */
export interface AlignmentTiers {
  /** The tier of two candidates by their places in the model; the last one, after all values, is that of unknown pairs. */
  readonly tierOf: (first: number, second: number) => number;
  readonly unknown: number;
  /** Lowest value of each tier; absent for that of unknown pairs. */
  readonly floors: readonly (number | null)[];
}

/** Orders what the model knows of pairs. Values that differ by rounding alone are in one tier. */
export function alignmentTiers(model: CoalitionModel<string, string>): AlignmentTiers {
  const known = new Set([model.alignmentMaximum]);
  for (const [first, second] of indexPairs(model.candidates.length)) {
    const value = alignmentAt(model.alignment, first, second);
    if (value !== null) known.add(value);
  }
  const tiers = new Map<number, number>();
  const floors: (number | null)[] = [];
  let highest = Number.POSITIVE_INFINITY;
  for (const value of [...known].toSorted((a, b) => b - a)) {
    if (highest - value > TIE_TOLERANCE) {
      highest = value;
      floors.push(value);
    }
    floors[floors.length - 1] = value;
    tiers.set(value, floors.length - 1);
  }
  const unknown = floors.push(null) - 1;
  return {
    unknown,
    floors,
    tierOf: (first, second) => {
      const value = alignmentAt(model.alignment, first, second);
      return value === null ? unknown : (tiers.get(value) as number);
    },
  };
}
