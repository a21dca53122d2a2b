import type { CriterionId, RecommendationKey, TechnologyId } from "../id.ts";
import { type OpenRanks, openRanks } from "../internal/open-ranks.ts";
import { compareText } from "../internal/text.ts";
import { competitionRanks } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import { type CalendarDate, daysBetween } from "../time.ts";
import {
  type CriterionScaleRefusal,
  type PriorityModel,
  type RatedCriterion,
  type ScaleExtrapolates,
  withCheckedScales,
} from "./model.ts";
import type { PlacedRatingRefusal, RecommendationRating } from "./rating.ts";
import { type RatingTable, ratingOfRecommendation, recommendationRatings } from "./rating-table.ts";
import { type SubScore, subScore, type WeightedRating } from "./sub-score.ts";
import { TRIAGE_MEASURES, TRIAGE_SCALES, type TriageMeasure } from "./triage-measure.ts";
import { type AlternativeRepeated, firstRepeated } from "./value-table.ts";
import { SWING_POINTS_MAXIMUM, type SwingPoints, type SwingRefusal } from "./weight-set.ts";
import { swingWeights } from "./weights.ts";

/** An open recommendation with what is known of it; null where nothing is. */
export interface TriageCandidate {
  readonly key: RecommendationKey;
  readonly technologies: readonly TechnologyId[];
  readonly due: CalendarDate | null;
  /** Open recommendations that wait for it, directly or through others. */
  readonly unlocks: number;
  /** Reduction of the mean distance in the partners' group, 0 to 1. */
  readonly alignmentGain: number | null;
}

/** A candidate with its place. */
export interface TriagedRecommendation {
  readonly key: RecommendationKey;
  /** Parts in the order of the measures, then of the model's triage criteria. */
  readonly score: SubScore;
  /** Absent when nothing is known of it. */
  readonly rank: number | null;
  /** Best and worst rank among the ranked that missing and uncertain ratings leave open. */
  readonly possibleRanks: OpenRanks | null;
}

/** What triage weighs with; points from 0 to 100 by measure and criterion, all alike when left out. */
export interface TriageInputs {
  readonly model: Pick<PriorityModel, "triageCriteria">;
  readonly candidates: readonly TriageCandidate[];
  readonly ratings: readonly RecommendationRating[];
  /** Headline of each technology, 0 to 1; a technology without one is left out. */
  readonly headlines: ReadonlyMap<TechnologyId, number>;
  readonly points: SwingPoints | null;
  readonly today: CalendarDate;
}

/** A measure that is no finite number. */
export interface MeasureNotFinite {
  readonly code: "measure-not-finite";
  readonly recommendation: RecommendationKey;
  readonly measure: TriageMeasure;
}
export type TriageRefusal =
  | SwingRefusal
  | AlternativeRepeated<RecommendationKey>
  | MeasureNotFinite
  | PlacedRatingRefusal
  | ScaleExtrapolates
  | CriterionScaleRefusal;

/** Names of everything that triage scores on: the measures, then the criteria that people rate. */
export function triageCriterionIds({ triageCriteria }: TriageInputs["model"]): readonly CriterionId[] {
  return [
    ...(TRIAGE_MEASURES as readonly string[] as readonly CriterionId[]),
    ...triageCriteria.map(({ id }) => id),
  ];
}

/**
 * Which recommendations to push first: an additive score on declared scales over what is known of each, highest first,
 * then by key. What is not known lowers the coverage and widens the bounds; a recommendation without a technology is
 * not worth less for it. The technology priority is the largest headline among its technologies.
 *
 * Fails as `swingWeights` does when points are missing, unknown, negative, above 100 or all zero; as `defineScale`
 * does, and with `scale-extrapolates`, when a criterion's scale is no scale to score on; with `alternative-repeated`
 * when a recommendation is listed twice, and `measure-not-finite`; with `rating-repeated`, `rated-value-off-scale` and
 * `rated-value-contradictory` when a rating cannot be used.
 */
export function triage(inputs: TriageInputs): Result<readonly TriagedRecommendation[], TriageRefusal> {
  const ids = triageCriterionIds(inputs.model);
  const points =
    inputs.points ?? (Object.fromEntries(ids.map((id) => [id, SWING_POINTS_MAXIMUM])) as SwingPoints);
  const weights = swingWeights(ids, points);
  if (!weights.ok) return weights;
  const criteria = withCheckedScales(inputs.model.triageCriteria);
  if (!criteria.ok) return criteria;
  const ratings = recommendationRatings(criteria.value, inputs.ratings);
  if (!ratings.ok) return ratings;
  const repeated = firstRepeated(inputs.candidates.map(({ key }) => key));
  if (repeated !== null) return err({ code: "alternative-repeated", alternative: repeated });

  const scored: ScoredCandidate[] = [];
  for (const candidate of inputs.candidates) {
    const measured = measuredValues(inputs, candidate);
    if (!measured.ok) return measured;
    const rated = ratedValues(criteria.value, ratings.value, candidate);
    const weighted = [...measured.value, ...rated].map((entry, place) => ({
      ...entry,
      weight: weights.value.values[place] as number,
    }));
    scored.push({ key: candidate.key, score: subScore(weighted) });
  }
  return ok(ranked(scored));
}

type ScaledValue = Omit<WeightedRating, "weight">;

function measuredValues(
  inputs: TriageInputs,
  candidate: TriageCandidate,
): Result<readonly ScaledValue[], MeasureNotFinite> {
  const values: ScaledValue[] = [];
  for (const measure of TRIAGE_MEASURES) {
    const value = measuredOf(measure, inputs, candidate);
    if (value !== null && !Number.isFinite(value)) {
      return err({ code: "measure-not-finite", recommendation: candidate.key, measure });
    }
    const rated = value === null ? null : ({ kind: "exact", value } as const);
    values.push({ criterion: measure as string as CriterionId, scale: TRIAGE_SCALES[measure], rated });
  }
  return ok(values);
}

function ratedValues(
  criteria: readonly RatedCriterion[],
  ratings: RatingTable<RecommendationRating>,
  { key }: TriageCandidate,
): readonly ScaledValue[] {
  return criteria.map(({ id, scale }) => {
    const rated = ratingOfRecommendation(ratings, key, id)?.value ?? null;
    return { criterion: id, scale, rated };
  });
}

function measuredOf(measure: TriageMeasure, inputs: TriageInputs, candidate: TriageCandidate): number | null {
  switch (measure) {
    case "technology-priority": {
      const headlines = candidate.technologies.flatMap(
        (technology) => inputs.headlines.get(technology) ?? [],
      );
      return headlines.length === 0 ? null : Math.max(...headlines);
    }
    case "alignment-gain":
      return candidate.alignmentGain;
    case "leverage":
      return candidate.unlocks;
    case "urgency":
      return candidate.due === null ? null : daysBetween(inputs.today, candidate.due);
  }
}

type ScoredCandidate = Pick<TriagedRecommendation, "key" | "score">;

function ranked(scored: readonly ScoredCandidate[]): readonly TriagedRecommendation[] {
  const known = scored.filter(({ score }) => score.score !== null);
  const ranks = competitionRanks(known.map(({ score }) => score.score as number));
  const open = openRanks(
    known.map(({ score }) => score),
    ranks,
  );
  const placed = known.map((entry, place) => ({
    ...entry,
    rank: ranks[place] as number,
    possibleRanks: open[place] as OpenRanks,
  }));
  const unknown = scored
    .filter(({ score }) => score.score === null)
    .map((entry) => ({ ...entry, rank: null, possibleRanks: null }));
  return [
    ...placed.toSorted((a, b) => a.rank - b.rank || compareText(a.key, b.key)),
    ...unknown.toSorted((a, b) => compareText(a.key, b.key)),
  ];
}
