import { alignmentTiers } from "./alignment-tier.ts";
import type { CoalitionFigures } from "./figures.ts";
import { figuresAt } from "./figures-at.ts";
import { type Contender, searchFront } from "./front-search.ts";
import { absenceIn, type CoalitionAbsence } from "./minimum-sets.ts";
import type { CoalitionModel } from "./model.ts";
import { effortOf, type SearchEffort } from "./search-limit.ts";

/** A coalition that none is better than in size, coverage and weakest pair: more of one costs some of another. */
export interface FrontPoint<M extends string, R extends string> {
  readonly size: number;
  readonly coverage: number;
  /** Alignment of the weakest pair; the top of the scale for a single member, absent when a pair is not known. */
  readonly weakestPair: number | null;
  /** False when the budget was spent before this point could be compared with everything. */
  readonly isProven: boolean;
  /** How many sets come to exactly these figures; at least so many when not all could be looked through. */
  readonly setCount: number;
  readonly isSetCountComplete: boolean;
  /** Best mean alignment of pairs first, then in the order of the candidates. */
  readonly sets: readonly (readonly M[])[];
  /** What the first of the sets comes to. */
  readonly first: CoalitionFigures<M, R>;
}

/** What is known of the front when the budget was spent. */
export interface FrontBound {
  /** The front is complete for weakest pairs of at least this alignment; absent when it is for none. */
  readonly provenDownTo: number | null;
  /** No coalition of at most this size covers more, whatever its weakest pair. */
  readonly coverageAtMost: readonly { readonly size: number; readonly coverage: number }[];
}

/** All coalitions worth a choice. */
export interface CoalitionFront<M extends string, R extends string> {
  /** Smallest first; of one size the most coverage first. */
  readonly points: readonly FrontPoint<M, R>[];
  /** Why there is no point; absent when there is one. */
  readonly absence: CoalitionAbsence | null;
  /** Absent when the front is complete and proven. */
  readonly bound: FrontBound | null;
  readonly search: SearchEffort;
}

/**
 * All coalitions worth a choice: fewest members, most coverage, best aligned weakest pair, with the rules of the model
 * kept. The Pareto front of the three, complete and proven unless the node budget is spent.
 *
 * A single member has the top of the scale as its weakest pair. A set with an unknown pair has no known weakest pair:
 * it is refused, or ranks below all others, as the model says. The empty set is no coalition, yet nobody is better who
 * covers nothing: only mandatory members are ever listed with no coverage.
 *
 * Epsilon constraint over the alignment of pairs (Haimes, Lasdon and Wismer 1971): from the best aligned pair down,
 * coalitions that the newly admitted pair completes are searched depth first with bounds. Forty candidates and
 * fourteen requirements take some hundredths of a second; see docs/methods/coalition.md.
 *
 * @example
 * ```ts
 * import { coalitionFront, coalitionModel } from "@entente/domain";
 *
 * const model = coalitionModel({
 *   candidates: ["JPN", "NLD", "USA"],
 *   requirements: [
 *     { id: "design", weight: 3, level: 3, depth: 1 },
 *     { id: "equipment", weight: 2, level: 3, depth: 1 },
 *   ],
 *   capability: [[2, 3], [1, 4], [4, null]],
 *   alignment: [[1, 0.75, 0.75], [0.75, 1, 0.5], [0.75, 0.5, 1]],
 *   alignmentMaximum: 1,
 * });
 * if (model.ok) {
 *   const { points } = coalitionFront(model.value);
 *   const texts = points.map(({ first, coverage, weakestPair }) => `${first.members.join("+")} ${coverage} ${weakestPair}`);
 *   console.log(texts.join(", ")); // → USA 3 1, JPN+USA 5 0.75
 * }
 * ```
 */
export function coalitionFront<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
): CoalitionFront<M, R> {
  const { contenders, provenTier, unitsAtMost, work } = searchFront(model);
  const { floors } = alignmentTiers(model);
  const { perOne } = model.weightUnits;
  const inOrder = contenders.toSorted((a, b) => a.size - b.size || b.units - a.units);
  const bound =
    unitsAtMost === null
      ? null
      : {
          provenDownTo: provenTier === null ? null : (floors[provenTier] as number | null),
          coverageAtMost: [...unitsAtMost].map(([size, units]) => ({ size, coverage: units / perOne })),
        };
  return {
    points: inOrder.map((contender) => pointOf(model, contender)),
    absence: contenders.length === 0 ? absenceIn(model) : null,
    bound,
    search: effortOf(work),
  };
}

function pointOf<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
  { size, units, isProven, list, isListComplete }: Contender,
): FrontPoint<M, R> {
  const sets = list.sets();
  const first = figuresAt(model, sets[0] as readonly number[]);
  return {
    size,
    coverage: units / model.weightUnits.perOne,
    weakestPair: first.weakestPair.alignment,
    isProven,
    setCount: list.count(),
    isSetCountComplete: isListComplete,
    sets: sets.map((places) => places.map((place) => model.candidates[place] as M)),
    first,
  };
}
