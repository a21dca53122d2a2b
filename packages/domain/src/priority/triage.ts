import type { CriterionId, RecommendationKey, TechnologyId } from "../id.ts";
import { competitionRanks, TIE_TOLERANCE } from "../internal/tie.ts";
import { ok, type Result } from "../result.ts";
import { type CalendarDate, daysBetween } from "../time.ts";
import type { Scale } from "./criterion.ts";
import type { PriorityModel, RatedCriterion } from "./model.ts";
import type { RatedValue } from "./rated-value.ts";
import type { RecommendationRating } from "./rating.ts";
import { type SubScore, subScore } from "./sub-score.ts";
import { SWING_POINTS_MAXIMUM, type SwingPoints, type SwingRefusal } from "./weight-set.ts";
import { weightsOf } from "./weights.ts";

/** What triage computes from the register; the other criteria are rated by people. */
export const TRIAGE_MEASURES = ["technology-priority", "alignment-gain", "leverage", "urgency"] as const;
export type TriageMeasure = (typeof TRIAGE_MEASURES)[number];

/**
 * Declared scales of the measures: headline 0 to 1; reduction of the mean distance in the partners' group, none to
 * 0.1; recommendations that it unlocks, none to 5; days to the current due date, two years to none. The ends are ours
 * (decisions/0012); what lies beyond counts as the end.
 */
export const TRIAGE_SCALES: Readonly<Record<TriageMeasure, Scale>> = {
  "technology-priority": { worst: 0, best: 1, outOfRange: "clip", points: null },
  "alignment-gain": { worst: 0, best: 0.1, outOfRange: "clip", points: null },
  leverage: { worst: 0, best: 5, outOfRange: "clip", points: null },
  urgency: { worst: 730, best: 0, outOfRange: "clip", points: null },
};

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
  readonly possibleRanks: { readonly best: number; readonly worst: number } | null;
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
 * not worth less for it.
 *
 * Fails as `weightsOf` does when points are missing, unknown, negative or all zero.
 */
export function triage(inputs: TriageInputs): Result<readonly TriagedRecommendation[], SwingRefusal> {
  const ids = triageCriterionIds(inputs.model);
  const points =
    inputs.points ?? (Object.fromEntries(ids.map((id) => [id, SWING_POINTS_MAXIMUM])) as SwingPoints);
  const weights = weightsOf(ids, points);
  if (!weights.ok) return weights;

  const scored = inputs.candidates.map((candidate) => {
    const known = knownOf(inputs, candidate);
    const score = subScore(
      known.map(({ id, scale, rated }, place) => ({
        criterion: { id, scale },
        weight: weights.value.values[place] ?? 0,
        rated,
      })),
    );
    return { key: candidate.key, score };
  });
  return ok(ranked(scored));
}

interface KnownCriterion extends Pick<RatedCriterion, "id" | "scale"> {
  readonly rated: RatedValue | null;
}

function knownOf(inputs: TriageInputs, candidate: TriageCandidate): readonly KnownCriterion[] {
  const measured = TRIAGE_MEASURES.map((measure): KnownCriterion => {
    const value = measuredOf(measure, inputs, candidate);
    const rated: RatedValue | null = value === null ? null : { kind: "exact", value };
    return { id: measure as string as CriterionId, scale: TRIAGE_SCALES[measure], rated };
  });
  const rated = inputs.model.triageCriteria.map(({ id, scale }): KnownCriterion => {
    const rating = inputs.ratings.find(
      ({ recommendation, criterion }) => recommendation === candidate.key && criterion === id,
    );
    return { id, scale, rated: rating?.value ?? null };
  });
  return [...measured, ...rated];
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

function ranked(
  scored: readonly { readonly key: RecommendationKey; readonly score: SubScore }[],
): readonly TriagedRecommendation[] {
  const known = scored.filter(({ score }) => score.score !== null);
  const ranks = competitionRanks(known.map(({ score }) => score.score ?? 0));
  const lows = Float64Array.from(known, ({ score }) => score.low).sort();
  const highs = Float64Array.from(known, ({ score }) => score.high).sort();
  const placed = known.map((entry, place) => ({
    ...entry,
    rank: ranks[place] ?? null,
    possibleRanks: {
      best: 1 + countAbove(lows, entry.score.high + TIE_TOLERANCE),
      worst:
        countAbove(highs, entry.score.low + TIE_TOLERANCE) +
        (entry.score.high > entry.score.low + TIE_TOLERANCE ? 0 : 1),
    },
  }));
  const unknown = scored
    .filter(({ score }) => score.score === null)
    .map((entry) => ({ ...entry, rank: null, possibleRanks: null }));
  return [...placed, ...unknown].toSorted(
    (a, b) =>
      (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) || (a.key < b.key ? -1 : 1),
  );
}

/** How many entries of an ascending list lie above `limit`. */
function countAbove(ascending: Float64Array, limit: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] as number) > limit) to = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}
