import {
  type CriterionId,
  PRIORITY_INDEXES,
  type PriorityCell,
  type PriorityIndex,
  type PriorityStanding,
  type TechnologyId,
} from "@entente/domain";

/** What a technology without a rank lacks in one sub-score, in the band where most of it is rated. */
export interface Gap {
  readonly index: PriorityIndex;
  readonly coverage: number;
  /** Criteria with weight that nobody rated, in the model's order. */
  readonly missing: readonly CriterionId[];
  /** Criteria with weight. */
  readonly criteria: number;
}

export interface UnrankedTechnology {
  readonly technology: TechnologyId;
  readonly gaps: readonly Gap[];
}

/** Technologies that have too few ratings for a rank, with what is missing; nothing is counted as zero. */
export function unrankedTechnologies({
  cells,
  technologies,
}: Pick<PriorityStanding, "cells" | "technologies">): readonly UnrankedTechnology[] {
  return technologies
    .filter(({ rank }) => rank === null)
    .map(({ technology }) => {
      const own = cells.filter((cell) => cell.technology === technology);
      return { technology, gaps: PRIORITY_INDEXES.flatMap((index) => gapOf(own, index)) };
    });
}

function gapOf(cells: readonly PriorityCell[], index: PriorityIndex): readonly Gap[] {
  const [cell] = cells.toSorted((a, b) => b[index].coverage - a[index].coverage);
  if (cell === undefined) return [];
  const { coverage, parts } = cell[index];
  const weighted = parts.filter(({ weight }) => weight > 0);
  const missing = weighted.filter(({ value }) => value === null).map(({ criterion }) => criterion);
  return [{ index, coverage, missing, criteria: weighted.length }];
}
