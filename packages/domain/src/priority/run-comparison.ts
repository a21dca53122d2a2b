import type { CriterionId, TechnologyId } from "../id.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import type { ReadinessBand } from "../technology/stage.ts";
import type { RatedValue } from "./rated-value.ts";
import type { TechnologyRating } from "./rating.ts";
import type { PriorityRunInputs } from "./run-inputs.ts";
import {
  type CriterionWeight,
  type PriorityStanding,
  priorityStanding,
  type TechnologyStanding,
} from "./standing.ts";

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

/** What moved between two runs, and because of which ratings, weights or model. */
export function compareRuns(earlier: PriorityRunInputs, later: PriorityRunInputs): RunComparison {
  const [before, after] = [priorityStanding(earlier), priorityStanding(later)];
  const [from, to] = [before.ok ? before.value : null, after.ok ? after.value : null];
  const ids = [...new Set([...technologiesOf(to), ...technologiesOf(from)])];
  const moved = movesBetween(ids, from, to);
  const movedIds = new Set(moved.map(({ technology }) => technology));
  const causes = differences(earlier, later, from, to).map(({ cause, inputs }): CauseEffect => {
    const alone = priorityStanding(inputs);
    return { cause, moves: alone.ok ? movesBetween(ids, from, alone.value) : [] };
  });
  return { moved, unchanged: ids.filter((id) => !movedIds.has(id)), causes };
}

function technologiesOf(standing: PriorityStanding | null): readonly TechnologyId[] {
  return standing?.technologies.map(({ technology }) => technology) ?? [];
}

function movesBetween(
  ids: readonly TechnologyId[],
  from: PriorityStanding | null,
  to: PriorityStanding | null,
): readonly RunMove[] {
  return ids
    .map((technology) => ({ technology, from: placeIn(from, technology), to: placeIn(to, technology) }))
    .filter((move) => move.from.rank !== move.to.rank || differ(move.from.score, move.to.score));
}

function placeIn(standing: PriorityStanding | null, id: TechnologyId): Place {
  const found: TechnologyStanding | undefined = standing?.technologies.find(
    ({ technology }) => technology === id,
  );
  return { rank: found?.rank ?? null, score: found?.best.score ?? null };
}

function differ(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a !== b;
  return Math.abs(a - b) > TIE_TOLERANCE;
}

interface Difference {
  readonly cause: RunCause;
  /** The earlier inputs with this difference alone. */
  readonly inputs: PriorityRunInputs;
}

function differences(
  earlier: PriorityRunInputs,
  later: PriorityRunInputs,
  from: PriorityStanding | null,
  to: PriorityStanding | null,
): readonly Difference[] {
  return [
    ...ratingDifferences(earlier, later),
    ...weightDifference(earlier, later, from?.weights ?? [], to?.weights ?? []),
    ...modelDifference(earlier, later),
    ...technologyDifference(earlier, later),
  ];
}

function ratingDifferences(earlier: PriorityRunInputs, later: PriorityRunInputs): readonly Difference[] {
  const [before, after] = [byPlace(earlier.ratings), byPlace(later.ratings)];
  const places = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return places.flatMap((place): Difference[] => {
    const [old, fresh] = [before.get(place), after.get(place)];
    const either = fresh ?? old;
    if (either === undefined || sameValue(old?.value ?? null, fresh?.value ?? null)) return [];
    const { technology, band, criterion } = either;
    const others = earlier.ratings.filter((rating) => placeOf(rating) !== place);
    return [
      {
        cause: {
          kind: "rating",
          technology,
          band,
          criterion,
          from: old?.value ?? null,
          to: fresh?.value ?? null,
        },
        inputs: { ...earlier, ratings: fresh === undefined ? others : [...others, fresh] },
      },
    ];
  });
}

function byPlace(ratings: readonly TechnologyRating[]): ReadonlyMap<string, TechnologyRating> {
  return new Map(ratings.map((rating) => [placeOf(rating), rating]));
}

function placeOf({ technology, band, criterion }: TechnologyRating): string {
  return `${technology} ${criterion} ${band ?? ""}`;
}

function sameValue(a: RatedValue | null, b: RatedValue | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function weightDifference(
  earlier: PriorityRunInputs,
  later: PriorityRunInputs,
  before: readonly CriterionWeight[],
  after: readonly CriterionWeight[],
): readonly Difference[] {
  const changed = after.flatMap(({ criterion, weight }): WeightMove[] => {
    const old = before.find((entry) => entry.criterion === criterion);
    return old === undefined || !differ(old.weight, weight)
      ? []
      : [{ criterion, from: old.weight, to: weight }];
  });
  if (changed.length === 0) return [];
  const { weighting, weightSets } = later;
  return [{ cause: { kind: "weights", changed }, inputs: { ...earlier, weighting, weightSets } }];
}

function modelDifference(earlier: PriorityRunInputs, later: PriorityRunInputs): readonly Difference[] {
  const [from, to] = [earlier.model.version, later.model.version];
  if (from === to) return [];
  return [{ cause: { kind: "model", from, to }, inputs: { ...earlier, model: later.model } }];
}

function technologyDifference(earlier: PriorityRunInputs, later: PriorityRunInputs): readonly Difference[] {
  const [before, after] = [earlier, later].map(({ technologies }) => technologies.map(({ id }) => id)) as [
    TechnologyId[],
    TechnologyId[],
  ];
  const added = after.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !after.includes(id));
  if (added.length === 0 && removed.length === 0) return [];
  return [
    {
      cause: { kind: "technologies", added, removed },
      inputs: { ...earlier, technologies: later.technologies },
    },
  ];
}
