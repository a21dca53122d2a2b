import type { EntenteOutputs } from "@entente/client";
import type { AlignmentBasis } from "@entente/contract";

/** An open recommendation with its gain of alignment, or why there is none. */
export type GainRow = EntenteOutputs["alignment"]["gains"]["rows"][number];

export interface LinkedGain extends GainRow {
  readonly effect: AlignmentBasis["effects"][number];
}

/** Recommendations to which changes are linked, the greatest gain first, and those to which none are. */
export function gainRows(
  rows: readonly GainRow[],
  effects: AlignmentBasis["effects"],
): { readonly linked: readonly LinkedGain[]; readonly unlinked: readonly GainRow[] } {
  const effectOf = new Map(effects.map((stored) => [stored.effect.recommendation, stored]));
  const linked = rows.flatMap((row): LinkedGain[] => {
    const effect = effectOf.get(row.key);
    return effect === undefined || effect.effect.changes.length === 0 ? [] : [{ ...row, effect }];
  });
  return {
    linked: linked.toSorted(
      (a, b) =>
        (b.gain ?? Number.NEGATIVE_INFINITY) - (a.gain ?? Number.NEGATIVE_INFINITY) ||
        (a.key < b.key ? -1 : 1),
    ),
    unlinked: rows.filter(({ key }) => !linked.some((one) => one.key === key)),
  };
}
