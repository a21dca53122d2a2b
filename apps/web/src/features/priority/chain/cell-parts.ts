import type { PriorityBasis, StoredRatingOutput } from "@entente/contract";
import type { CriterionPart, PriorityCell, PriorityCriterion, Rating } from "@entente/domain";
import { FOCUS_SIDES, type FocusSide } from "./focus-words.ts";

/** A rating with the entry that put it down. */
export interface PartRating {
  readonly entry: StoredRatingOutput;
  readonly rating: Rating;
}

/** One criterion of a side, with the rating that counts in the cell. */
export interface CellPart {
  readonly side: FocusSide;
  readonly part: CriterionPart;
  readonly criterion: PriorityCriterion;
  /** Absent when nobody rated. */
  readonly rated: PartRating | null;
}

/** What the figures of a cell are made of: opportunity before obstacle, in the model's order. */
export function cellParts(
  cell: PriorityCell,
  { model: { model }, ratings }: Pick<PriorityBasis, "model" | "ratings">,
): readonly CellPart[] {
  return FOCUS_SIDES.flatMap((side) =>
    cell.focus[side].parts.flatMap((part): CellPart[] => {
      const criterion = model.criteria.find(({ id }) => id === part.criterion);
      if (criterion === undefined) return [];
      return [
        { side, part, criterion, rated: part.value === null ? null : ratingOf(cell, criterion, ratings) },
      ];
    }),
  );
}

/** The band's own rating where the criterion is rated along the chain, else the one for the whole chain. */
function ratingOf(
  { technology, band }: PriorityCell,
  { id, isPerBand }: PriorityCriterion,
  ratings: PriorityBasis["ratings"],
): PartRating | null {
  const at = (asked: typeof band | null) =>
    ratings.find(
      ({ subject, criterion, rating }) =>
        rating !== null &&
        criterion === id &&
        subject.kind === "technology" &&
        subject.technology === technology &&
        subject.band === asked,
    );
  const entry = (isPerBand ? at(band) : undefined) ?? at(null);
  return entry === undefined || entry.rating === null ? null : { entry, rating: entry.rating };
}
