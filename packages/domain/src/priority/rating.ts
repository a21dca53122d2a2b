import type { CriterionId, RecommendationKey, TechnologyId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { Basis, Passage } from "../source.ts";
import type { ReadinessBand } from "../technology/stage.ts";
import type { CalendarDate } from "../time.ts";
import type { PriorityModel, RatedCriterion } from "./model.ts";
import { checkRatedValue, type RatedValue, type RatedValueRefusal } from "./rated-value.ts";

/** How far a rater would stand by a rating; shown, never computed with. */
export const CONFIDENCES = ["low", "medium", "high"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a rating comes from, as a page prints it. */
export interface RatingSource {
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  /** Licence or terms of the source, such as CC BY 4.0. */
  readonly license: string;
  /** Section, table, page or address; where in the source the rating stands. */
  readonly locator: string;
  /** What a reader must know before trusting it; absent when nothing. */
  readonly caveat: string | null;
}

/** A value that a person gave, with everything that lets another person check it. */
export interface Rating {
  readonly criterion: CriterionId;
  readonly value: RatedValue;
  readonly confidence: Confidence;
  readonly basis: Basis;
  readonly source: RatingSource;
  /** The passage of the brief that it reads; absent when it does not come from the brief. */
  readonly passage: Passage | null;
  readonly ratedOn: CalendarDate;
  readonly reason: string;
}

/** What a rating is about. Without a band it holds for the whole chain. */
export type RatingSubject =
  | { readonly kind: "technology"; readonly technology: TechnologyId; readonly band: ReadinessBand | null }
  | { readonly kind: "recommendation"; readonly recommendation: RecommendationKey };

export interface TechnologyRating extends Rating {
  readonly technology: TechnologyId;
  readonly band: ReadinessBand | null;
}
export interface RecommendationRating extends Rating {
  readonly recommendation: RecommendationKey;
}

export interface RatingCriterionUnknown {
  readonly code: "rating-criterion-unknown";
  readonly criterion: CriterionId;
  readonly known: readonly CriterionId[];
}
export interface BandNotRated {
  readonly code: "band-not-rated";
  readonly criterion: CriterionId;
  readonly band: ReadinessBand;
}
export type RatingRefusal = RatingCriterionUnknown | BandNotRated | RatedValueRefusal;

/** Where a rating stands: a subject on a criterion. */
export interface RatingPlace {
  readonly subject: RatingSubject;
  readonly criterion: CriterionId;
}
/** Two ratings of the same place: only one can be in force. */
export interface RatingRepeated extends RatingPlace {
  readonly code: "rating-repeated";
}
/** Why ratings cannot be computed with, and which. */
export type PlacedRatingRefusal = RatingRepeated | (RatedValueRefusal & RatingPlace);

/**
 * The criterion that a rating is given on, if the model takes such a rating.
 *
 * Fails with `rating-criterion-unknown` when the model has no such criterion for this kind of subject, `band-not-rated` when a
 * band is named on a criterion that holds for the whole chain, `rated-value-off-scale` and `rated-value-contradictory`.
 */
export function checkRating(
  model: PriorityModel,
  subject: RatingSubject,
  rating: Pick<Rating, "criterion" | "value">,
): Result<RatedCriterion, RatingRefusal> {
  const criteria: readonly RatedCriterion[] =
    subject.kind === "technology" ? model.criteria : model.triageCriteria;
  const criterion = criteria.find(({ id }) => id === rating.criterion);
  if (criterion === undefined) {
    const known = criteria.map(({ id }) => id);
    return err({ code: "rating-criterion-unknown", criterion: rating.criterion, known });
  }
  const band = subject.kind === "technology" ? subject.band : null;
  const isPerBand = model.criteria.some((rated) => rated.isPerBand && rated.id === criterion.id);
  if (band !== null && !isPerBand) return err({ code: "band-not-rated", criterion: criterion.id, band });
  const checked = checkRatedValue(rating.value, criterion.scale);
  return checked.ok ? ok(criterion) : checked;
}

/** The rating that holds in a cell: the band's own, else the one for the whole chain; absent when there is neither. */
export function ratingInCell(
  ratings: readonly TechnologyRating[],
  technology: TechnologyId,
  band: ReadinessBand,
  criterion: CriterionId,
): TechnologyRating | null {
  const ofCriterion = ratings.filter(
    (rating) => rating.technology === technology && rating.criterion === criterion,
  );
  const ofBand = (asked: ReadinessBand | null) => ofCriterion.find((rating) => rating.band === asked);
  return ofBand(band) ?? ofBand(null) ?? null;
}
