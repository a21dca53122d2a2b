import type { CriterionId, TechnologyId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { isTied } from "../internal/tie.ts";
import { ok, type Result } from "../result.ts";
import type { ReadinessBand } from "../technology/stage.ts";
import { isSameModel } from "./model-difference.ts";
import { isSameValue, type RatedValue } from "./rated-value.ts";
import type { TechnologyRating } from "./rating.ts";
import { askedRatings, placeKey, technologyPlace } from "./rating-table.ts";
import type { PriorityInputsRefusal, PriorityRunInputs } from "./run-inputs.ts";
import { type CriterionWeight, type PriorityStanding, priorityStanding } from "./standing.ts";

/** What differs between the inputs of two runs, with the effect that it has alone. */
export type RunCause =
  | {
      readonly kind: "rating";
      readonly technology: TechnologyId;
      readonly band: ReadinessBand | null;
      readonly criterion: CriterionId;
      /** Absent when it was not rated then. */
      readonly from: RatedValue | null;
      readonly to: RatedValue | null;
    }
  | { readonly kind: "weights"; readonly changed: readonly WeightMove[] }
  | { readonly kind: "model"; readonly from: number; readonly to: number }
  | {
      readonly kind: "technologies";
      readonly added: readonly TechnologyId[];
      readonly removed: readonly TechnologyId[];
    };

export interface WeightMove {
  readonly criterion: CriterionId;
  readonly from: number;
  readonly to: number;
}

/** One technology in both runs. */
export interface RunMove {
  readonly technology: TechnologyId;
  readonly from: Place;
  readonly to: Place;
}
export interface Place {
  readonly rank: number | null;
  readonly score: number | null;
}

/** A cause with what it alone would have changed in the earlier run. */
export interface CauseEffect {
  readonly cause: RunCause;
  readonly moves: readonly RunMove[];
  /**
   * False when the earlier inputs with this difference alone cannot be ranked, such as weights for criteria that only
   * the later model has; it then shows no moves, and takes effect together with another cause.
   */
  readonly isComputable: boolean;
}

export interface RunComparison {
  /** Every technology of either run whose rank or headline differs, in the order of the later ranking. */
  readonly moved: readonly RunMove[];
  readonly unchanged: readonly TechnologyId[];
  /**
   * Each difference of the inputs alone, on top of the earlier run; those that move nothing alone are kept, with no
   * moves. The effects of several differences together need not be their sum.
   */
  readonly causes: readonly CauseEffect[];
}

/**
 * What moved between two runs, and because of which ratings, weights or model. Both are ranked anew from their inputs.
 *
 * Fails as `priorityStanding` does, when one of them cannot be ranked.
 */
export function compareRuns(
  earlier: PriorityRunInputs,
  later: PriorityRunInputs,
): Result<RunComparison, PriorityInputsRefusal> {
  const from = priorityStanding(earlier);
  if (!from.ok) return from;
  const to = priorityStanding(later);
  if (!to.ok) return to;

  const moved = standingMoves(from.value, to.value);
  const movedIds = new Set(moved.map(({ technology }) => technology));
  const causes = [
    ...ratingDifferences(earlier, later),
    ...weightDifference(earlier, later, from.value, to.value),
    ...modelDifference(earlier, later),
    ...technologyDifference(earlier, later),
  ].map(({ cause, inputs }): CauseEffect => {
    const alone = priorityStanding(inputs);
    const moves = alone.ok ? standingMoves(from.value, alone.value) : [];
    return { cause, moves, isComputable: alone.ok };
  });
  const unchanged = technologiesOf(to.value, from.value).filter((id) => !movedIds.has(id));
  return ok({ moved, unchanged, causes });
}

/** Every technology whose rank or headline differs between two standings, in the order of the later one. */
export function standingMoves(from: PriorityStanding, to: PriorityStanding): readonly RunMove[] {
  const [before, after] = [placesIn(from), placesIn(to)];
  return technologiesOf(to, from)
    .map((technology) => ({
      technology,
      from: before.get(technology) ?? NO_PLACE,
      to: after.get(technology) ?? NO_PLACE,
    }))
    .filter((move) => move.from.rank !== move.to.rank || differ(move.from.score, move.to.score));
}

const NO_PLACE: Place = { rank: null, score: null };

function placesIn({ technologies }: PriorityStanding): ReadonlyMap<TechnologyId, Place> {
  return new Map(technologies.map(({ technology, rank, best }) => [technology, { rank, score: best.score }]));
}

/** The technologies of either standing, each once. */
function technologiesOf(...standings: readonly PriorityStanding[]): readonly TechnologyId[] {
  const listed = standings.flatMap(({ technologies }) => technologies.map(({ technology }) => technology));
  return [...new Set(listed)];
}

function differ(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a !== b : !isTied(a, b);
}

interface Difference {
  readonly cause: RunCause;
  /** The earlier inputs with this difference alone. */
  readonly inputs: PriorityRunInputs;
}

/** Ratings that were put down, changed or withdrawn; where a model does not ask for one, it counts as not rated. */
function ratingDifferences(earlier: PriorityRunInputs, later: PriorityRunInputs): readonly Difference[] {
  const [before, after] = [byPlace(earlier.ratings), byPlace(later.ratings)];
  const [askedBefore, askedAfter] = [askedIn(earlier), askedIn(later)];
  return [...new Map([...before, ...after])]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([key, { technology, band, criterion }]): readonly Difference[] => {
      const [old, fresh] = [before.get(key), after.get(key)];
      if (old !== undefined && fresh !== undefined && isSameValue(old.value, fresh.value)) return [];
      const from = old !== undefined && askedBefore.has(old) ? old.value : null;
      const to = fresh !== undefined && askedAfter.has(fresh) ? fresh.value : null;
      if (from === null && to === null) return [];
      const kept = earlier.ratings.filter((rating) => rating !== old);
      const ratings = fresh === undefined ? kept : [...kept, fresh];
      const cause = { kind: "rating", technology, band, criterion, from, to } as const;
      return [{ cause, inputs: { ...earlier, ratings } }];
    });
}

function askedIn({ model, ratings }: PriorityRunInputs): ReadonlySet<TechnologyRating> {
  return new Set(askedRatings(model.criteria, ratings));
}

function byPlace(ratings: readonly TechnologyRating[]): ReadonlyMap<string, TechnologyRating> {
  return new Map(ratings.map((rating) => [placeKey(technologyPlace(rating)), rating]));
}

/**
 * The weights as the later weighting sets them in the earlier model; where that is not possible, as they differ between
 * the runs.
 */
function weightDifference(
  earlier: PriorityRunInputs,
  { weighting, weightSets }: PriorityRunInputs,
  from: PriorityStanding,
  to: PriorityStanding,
): readonly Difference[] {
  const inputs = { ...earlier, weighting, weightSets };
  const alone = priorityStanding(inputs);
  const changed = weightMoves(from.weights, alone.ok ? alone.value.weights : to.weights);
  if (alone.ok && changed.length === 0) return [];
  return [{ cause: { kind: "weights", changed }, inputs }];
}

function weightMoves(
  before: readonly CriterionWeight[],
  after: readonly CriterionWeight[],
): readonly WeightMove[] {
  const present = new Map(after.map(({ criterion, weight }) => [criterion, weight]));
  return before.flatMap(({ criterion, weight: from }) => {
    const to = present.get(criterion);
    return to === undefined || isTied(from, to) ? [] : [{ criterion, from, to }];
  });
}

function modelDifference(earlier: PriorityRunInputs, { model }: PriorityRunInputs): readonly Difference[] {
  if (isSameModel(earlier.model, model)) return [];
  const cause = { kind: "model", from: earlier.model.version, to: model.version } as const;
  return [{ cause, inputs: { ...earlier, model } }];
}

function technologyDifference(
  earlier: PriorityRunInputs,
  { technologies }: PriorityRunInputs,
): readonly Difference[] {
  const [before, after] = [earlier.technologies, technologies].map((listed) =>
    listed.map(({ id }) => id),
  ) as [TechnologyId[], TechnologyId[]];
  const added = after.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !after.includes(id));
  if (added.length === 0 && removed.length === 0) return [];
  return [{ cause: { kind: "technologies", added, removed }, inputs: { ...earlier, technologies } }];
}
