import type { StoredRatingOutput } from "@entente/contract";
import {
  BASES,
  type Basis,
  type PriorityCriterion,
  type PriorityModel,
  type Rating,
  READINESS_BANDS,
  type ReadinessBand,
} from "@entente/domain";

/** A rating in force with who put it down. */
export type RatingInForce = StoredRatingOutput & { readonly rating: Rating };

/** One place where a rating counts. */
export interface RatingPlace {
  readonly criterion: PriorityCriterion;
  /** Absent for the whole chain. */
  readonly band: ReadinessBand | null;
  /** The rating given for this very place; absent when nobody gave one. */
  readonly own: RatingInForce | null;
  /** The rating for the whole chain that counts here, since the band has none of its own. */
  readonly inherited: RatingInForce | null;
}

/** All ratings of a technology on one criterion. */
export interface CriterionRatings {
  readonly criterion: PriorityCriterion;
  /** For the whole chain; absent where the criterion is rated band by band and nobody rated the whole. */
  readonly whole: RatingPlace | null;
  /** In the order of the chain; none where one rating holds for the whole chain. */
  readonly bands: readonly RatingPlace[];
}

/** The places of one technology, criterion by criterion in the model's order. */
export function ratingRows(
  { criteria }: Pick<PriorityModel, "criteria">,
  ratings: readonly StoredRatingOutput[],
  technology: string,
): readonly CriterionRatings[] {
  const inForce = (criterion: PriorityCriterion, band: ReadinessBand | null): RatingInForce | null => {
    const found = ratings.find(
      ({ subject, criterion: rated }) =>
        rated === criterion.id &&
        subject.kind === "technology" &&
        subject.technology === technology &&
        subject.band === band,
    );
    return found === undefined || found.rating === null ? null : { ...found, rating: found.rating };
  };
  return criteria.map((criterion): CriterionRatings => {
    const ofWhole = inForce(criterion, null);
    const whole: RatingPlace = { criterion, band: null, own: ofWhole, inherited: null };
    if (!criterion.isPerBand) return { criterion, whole, bands: [] };
    const bands = READINESS_BANDS.map((band): RatingPlace => {
      const own = inForce(criterion, band);
      return { criterion, band, own, inherited: own === null ? ofWhole : null };
    });
    return { criterion, whole: ofWhole === null ? null : whole, bands };
  });
}

/** The places that count in a ranking: each band where the criterion is rated along the chain, else the whole chain. */
export function countedPlaces(rows: readonly CriterionRatings[]): readonly RatingPlace[] {
  return rows.flatMap(({ whole, bands }) => (bands.length > 0 || whole === null ? bands : [whole]));
}

export interface RatingCounts {
  readonly places: number;
  readonly rated: number;
  readonly missing: readonly RatingPlace[];
  /** How many places rest on each basis, the most first; those on which none rests are left out. */
  readonly byBasis: readonly { readonly basis: Basis; readonly count: number }[];
}

/** How much is rated, and on what it rests. */
export function ratingCounts(rows: readonly CriterionRatings[]): RatingCounts {
  const places = countedPlaces(rows);
  const bases = places.flatMap(({ own, inherited }) => (own ?? inherited)?.rating.basis ?? []);
  return {
    places: places.length,
    rated: bases.length,
    missing: places.filter(({ own, inherited }) => own === null && inherited === null),
    byBasis: BASES.map((basis) => ({ basis, count: bases.filter((found) => found === basis).length }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
  };
}
