import type {
  CriterionId,
  PriorityCell,
  PriorityIndex,
  PriorityStanding,
  TechnologyId,
} from "@entente/domain";
import { PRIORITY_INDEXES } from "@entente/domain";

/** What one criterion adds to the lead of one cell over another, w (v − v of the other). */
export interface LeadPart {
  readonly criterion: CriterionId;
  readonly index: PriorityIndex;
  readonly difference: number;
}

export interface CellLead {
  /** Criteria that speak for the first, largest lead first. */
  readonly ahead: readonly LeadPart[];
  /** Criteria that speak for the other, largest first. */
  readonly behind: readonly LeadPart[];
  /** Criteria on which one of the two, or both, are not rated: they make part of the lead in a way that nobody knows. */
  readonly uncompared: readonly CriterionId[];
}

/** A difference that would be shown as 0.00 is no lead. */
const LEAD_MINIMUM = 0.005;

/** By which criteria one cell leads another, as far as both are rated. */
export function leadOfCell(first: PriorityCell, other: PriorityCell): CellLead {
  const parts: LeadPart[] = [];
  const uncompared: CriterionId[] = [];
  for (const index of PRIORITY_INDEXES) {
    const values = new Map(other[index].parts.map(({ criterion, value }) => [criterion, value]));
    for (const { criterion, weight, value } of first[index].parts) {
      if (weight === 0) continue;
      const valueOfOther = values.get(criterion) ?? null;
      if (value === null || valueOfOther === null) uncompared.push(criterion);
      else parts.push({ criterion, index, difference: weight * (value - valueOfOther) });
    }
  }
  const bySize = (a: LeadPart, b: LeadPart) => Math.abs(b.difference) - Math.abs(a.difference);
  return {
    ahead: parts.filter(({ difference }) => difference >= LEAD_MINIMUM).toSorted(bySize),
    behind: parts.filter(({ difference }) => difference <= -LEAD_MINIMUM).toSorted(bySize),
    uncompared,
  };
}

/** The cell that a technology is ranked by; absent when it has no rank. */
export function bestCellOf(
  { cells, technologies }: Pick<PriorityStanding, "cells" | "technologies">,
  technology: TechnologyId,
): PriorityCell | null {
  const standing = technologies.find((entry) => entry.technology === technology);
  if (standing === undefined || standing.bestBand === null) return null;
  return cells.find((cell) => cell.technology === technology && cell.band === standing.bestBand) ?? null;
}
