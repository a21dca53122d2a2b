import { FOCUS_CLASSES, type FocusClass, type PriorityStanding } from "@entente/domain";

export interface ClassCounts {
  /** One for each class, in their order. */
  readonly counts: readonly { readonly focusClass: FocusClass; readonly count: number }[];
  readonly classed: number;
  readonly certain: number;
  readonly cells: number;
}

/** How many cells are in each class, how many of the classes are certain, and how many cells there are. */
export function classCounts({ cells }: Pick<PriorityStanding, "cells">): ClassCounts {
  const classed = cells.filter(({ focus }) => focus.focusClass !== null);
  return {
    counts: FOCUS_CLASSES.map((focusClass) => ({
      focusClass,
      count: classed.filter(({ focus }) => focus.focusClass === focusClass).length,
    })),
    classed: classed.length,
    certain: classed.filter(({ focus }) => focus.isCertain).length,
    cells: cells.length,
  };
}
