import type { CriterionId, RecommendationKey, TechnologyId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { ReadinessBand } from "../technology/stage.ts";
import type { PriorityCriterion, RatedCriterion } from "./model.ts";
import { checkRatedValue } from "./rated-value.ts";
import type {
  PlacedRatingRefusal,
  Rating,
  RatingPlace,
  RatingSubject,
  RecommendationRating,
  TechnologyRating,
} from "./rating.ts";

/** Ratings that have been checked, each by the text of its place. */
export type RatingTable<R extends Rating> = ReadonlyMap<string, R>;

/**
 * The ratings of technologies that these criteria ask for, checked.
 *
 * Fails with `rating-repeated` when a place is rated twice, and as `checkRatedValue` does, naming the place.
 */
export function technologyRatings(
  criteria: readonly PriorityCriterion[],
  ratings: readonly TechnologyRating[],
): Result<RatingTable<TechnologyRating>, PlacedRatingRefusal> {
  return checkedRatings(criteria, askedRatings(criteria, ratings), technologyPlace);
}

/**
 * The ratings without those on other criteria, or by band where the criterion holds for the whole chain: they belong to
 * another version of the model.
 */
export function askedRatings(
  criteria: readonly PriorityCriterion[],
  ratings: readonly TechnologyRating[],
): readonly TechnologyRating[] {
  const isPerBand = new Map(criteria.map((criterion) => [criterion.id, criterion.isPerBand]));
  return ratings.filter(
    ({ band, criterion }) => isPerBand.has(criterion) && (band === null || isPerBand.get(criterion) === true),
  );
}

/** The ratings of recommendations that these criteria ask for, checked; otherwise as `technologyRatings`. */
export function recommendationRatings(
  criteria: readonly RatedCriterion[],
  ratings: readonly RecommendationRating[],
): Result<RatingTable<RecommendationRating>, PlacedRatingRefusal> {
  return checkedRatings(criteria, ratings, recommendationPlace);
}

/** The rating that holds in a cell: the band's own, else the one for the whole chain; absent when there is neither. */
export function ratingOfCell(
  table: RatingTable<TechnologyRating>,
  technology: TechnologyId,
  band: ReadinessBand,
  criterion: CriterionId,
): TechnologyRating | null {
  const at = (asked: ReadinessBand | null) =>
    table.get(placeKey(technologyPlace({ technology, band: asked, criterion })));
  return at(band) ?? at(null) ?? null;
}

/** The rating of a recommendation; absent when nobody rated. */
export function ratingOfRecommendation(
  table: RatingTable<RecommendationRating>,
  recommendation: RecommendationKey,
  criterion: CriterionId,
): RecommendationRating | null {
  return table.get(placeKey(recommendationPlace({ recommendation, criterion }))) ?? null;
}

/** Where a rating of a technology stands. */
export function technologyPlace({
  technology,
  band,
  criterion,
}: Pick<TechnologyRating, "technology" | "band" | "criterion">): RatingPlace {
  return { subject: { kind: "technology", technology, band }, criterion };
}

function recommendationPlace({
  recommendation,
  criterion,
}: Pick<RecommendationRating, "recommendation" | "criterion">): RatingPlace {
  return { subject: { kind: "recommendation", recommendation }, criterion };
}

/** Text that is the same for the same place only. */
export function placeKey({ subject, criterion }: RatingPlace): string {
  return JSON.stringify([...namesOf(subject), criterion]);
}

function namesOf(subject: RatingSubject): readonly (string | null)[] {
  return subject.kind === "technology" ? [subject.technology, subject.band] : [subject.recommendation];
}

function checkedRatings<R extends Rating>(
  criteria: readonly RatedCriterion[],
  ratings: readonly R[],
  placeOf: (rating: R) => RatingPlace,
): Result<RatingTable<R>, PlacedRatingRefusal> {
  const scales = new Map(criteria.map(({ id, scale }) => [id, scale]));
  const table = new Map<string, R>();
  for (const rating of ratings) {
    const scale = scales.get(rating.criterion);
    if (scale === undefined) continue;
    const place = placeOf(rating);
    const checked = checkRatedValue(rating.value, scale);
    if (!checked.ok) return err({ ...checked.error, ...place });
    const key = placeKey(place);
    if (table.has(key)) return err({ code: "rating-repeated", ...place });
    table.set(key, rating);
  }
  return ok(table);
}
