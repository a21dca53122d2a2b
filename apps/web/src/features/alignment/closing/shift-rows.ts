import type { WhatIfAnswer } from "../frame/outputs.ts";

type Shift = WhatIfAnswer["effect"]["pairs"][number];

export interface ShiftRows {
  /** Pairs whose distance changes, the greatest change first, whichever way. */
  readonly moved: readonly (Shift & { readonly reduction: number })[];
  readonly closer: number;
  readonly farther: number;
  readonly unmoved: number;
  /** Pairs that can be compared only afterwards. */
  readonly newlyComparable: readonly Shift[];
}

/** Less than this is no change: sums of weights differ in their last digits. */
const TIE = 1e-9;

/** What the supposed changes do to every pair. */
export function shiftRows(pairs: readonly Shift[]): ShiftRows {
  const compared = pairs.flatMap((pair) =>
    pair.reduction === null ? [] : [{ ...pair, reduction: pair.reduction }],
  );
  const moved = compared
    .filter(({ reduction }) => Math.abs(reduction) > TIE)
    .toSorted((a, b) => Math.abs(b.reduction) - Math.abs(a.reduction));
  return {
    moved,
    closer: moved.filter(({ reduction }) => reduction > 0).length,
    farther: moved.filter(({ reduction }) => reduction < 0).length,
    unmoved: compared.length - moved.length,
    newlyComparable: pairs.filter(({ before, after }) => before === null && after !== null),
  };
}
