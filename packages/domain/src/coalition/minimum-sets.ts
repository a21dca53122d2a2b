import { bestOf, mostCoverage } from "./coverage-by-size.ts";
import type { CoalitionFigures } from "./figures.ts";
import { figuresAt } from "./figures-at.ts";
import { placesIn, unitsAtMost, wantedNothing } from "./improvement.ts";
import { setList } from "./listed-set.ts";
import type { CoalitionModel } from "./model.ts";
import { effortOf, type SearchEffort, workWithin } from "./search-limit.ts";
import { searchSpace } from "./search-space.ts";
import { setSearch } from "./set-search.ts";

/** Why there is no coalition to speak of. */
export const COALITION_ABSENCES = ["no-candidate", "no-requirement", "nothing-attainable"] as const;
export type CoalitionAbsence = (typeof COALITION_ABSENCES)[number];

/** The smallest coalitions that cover the most that any coalition can. */
export interface MinimumCoalitions<M extends string, R extends string> {
  readonly size: number;
  readonly coverage: number;
  /** No coalition covers more than this; equal to `coverage` when it is proven. */
  readonly coverageAtMost: number;
  /** Whether no coalition covers more, and no smaller one as much. */
  readonly isProven: boolean;
  /** How many sets there are; at least so many when not all could be looked through. */
  readonly setCount: number;
  readonly isSetCountComplete: boolean;
  /** Best mean alignment of pairs first, sets with unknown pairs last, then in the order of the candidates. */
  readonly sets: readonly (readonly M[])[];
  /** What the first of the sets comes to. */
  readonly first: CoalitionFigures<M, R>;
  readonly search: SearchEffort;
}

/**
 * The smallest coalitions with the best coverage that can be attained, with the rules of the model kept. Among them the
 * one whose pairs are best aligned in the mean comes first: the mean decides between equals and nothing else, since it
 * lets one hostile pair hide.
 *
 * Absent, with the reason, when there is nobody to choose, nothing to cover, or nothing that can be covered and nobody
 * mandatory. See docs/methods/coalition.md.
 */
export function minimumCoalitions<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
): MinimumCoalitions<M, R> | { readonly size: null; readonly reason: CoalitionAbsence } {
  const space = searchSpace(model);
  const work = workWithin(model.limits);
  const known = mostCoverage(space, work);
  const units = known.mostUnits(space.sizeMaximum);
  const best = bestOf(known, space.sizeMaximum);
  if (best.length === 0) return { size: null, reason: absenceIn(model) };

  const listing = workWithin(model.limits);
  const list = setList(model, model.limits.setsListedMaximum);
  const wanted = wantedNothing(space);
  wanted[best.length] = units;
  const found = (members: Int32Array) => list.add(placesIn(space, members));
  const search = setSearch(space, { wanted, found }, listing);
  if (space.base.length > 0) search.visitBase();
  search.visitAll();

  const sets = list.sets();
  const { perOne } = model.weightUnits;
  return {
    size: best.length,
    coverage: units / perOne,
    coverageAtMost: (work.isSpent ? unitsAtMost(space, space.sizeMaximum) : units) / perOne,
    isProven: !work.isSpent,
    setCount: list.count(),
    isSetCountComplete: !(work.isSpent || listing.isSpent),
    sets: sets.map((places) => places.map((place) => model.candidates[place] as M)),
    first: figuresAt(model, sets[0] as readonly number[]),
    search: effortOf(work),
  };
}

/** Why no coalition of this model covers anything. */
export function absenceIn(model: CoalitionModel<string, string>): CoalitionAbsence {
  const isCandidate = (candidate: string) => !model.excluded.includes(candidate);
  if (!model.candidates.some(isCandidate)) return "no-candidate";
  if (!model.requirements.some(({ weight }) => weight > 0)) return "no-requirement";
  return "nothing-attainable";
}
