import { type Improvement, improvement, type KnownBest, unitsAtMost } from "./improvement.ts";
import type { CoalitionModel } from "./model.ts";
import { effortOf, type SearchEffort, workWithin } from "./search-limit.ts";
import { type SearchSpace, searchSpace } from "./search-space.ts";
import { type SearchWork, setSearch } from "./set-search.ts";

/** The most that coalitions of at most one size can cover. */
export interface CoverageOfSize<M extends string> {
  readonly size: number;
  /** Of the best coalition found. */
  readonly coverage: number;
  /** No coalition of this size covers more; equal to `coverage` when it is proven. */
  readonly coverageAtMost: number;
  /** One coalition that does it, in the order of the candidates; smaller than `size` where one member more helps nothing. */
  readonly members: readonly M[];
}

export interface CoverageBySize<M extends string> {
  /**
   * From the smallest coalition that the rules allow to the smallest that covers the most; one member more beyond it
   * helps nothing. Empty when nobody meets anything.
   */
  readonly sizes: readonly CoverageOfSize<M>[];
  readonly search: SearchEffort;
}

/**
 * The most that a coalition can cover, size by size, with the rules of the model kept and alignment left aside.
 *
 * Exact unless the node budget is spent; each size then has a bound. Depth first with bounds; see
 * docs/methods/coalition.md.
 *
 * @example
 * ```ts
 * import { bestCoverageBySize, coalitionModel } from "@entente/domain";
 *
 * const model = coalitionModel({
 *   candidates: ["JPN", "NLD", "USA"],
 *   requirements: [
 *     { id: "design", weight: 3, level: 3, depth: 1 },
 *     { id: "equipment", weight: 2, level: 3, depth: 2 },
 *   ],
 *   capability: [[2, 3], [1, 4], [4, 2]],
 *   alignment: [[1, 0.75, 0.75], [0.75, 1, 0.5], [0.75, 0.5, 1]],
 *   alignmentMaximum: 1,
 * });
 * if (model.ok) {
 *   const { sizes } = bestCoverageBySize(model.value);
 *   console.log(sizes.map(({ coverage, members }) => `${coverage} by ${members.join("+")}`).join(", ")); // → 3 by USA, 3 by USA, 5 by JPN+NLD+USA
 * }
 * ```
 */
export function bestCoverageBySize<M extends string>(model: CoalitionModel<M, string>): CoverageBySize<M> {
  const space = searchSpace(model);
  const work = workWithin(model.limits);
  const known = mostCoverage(space, work);
  const sizes: CoverageOfSize<M>[] = [];
  const most = known.mostUnits(space.sizeMaximum);
  for (let size = Math.max(1, space.base.length); size <= space.sizeMaximum; size++) {
    const units = known.mostUnits(size);
    if (most === 0 && space.base.length === 0) break;
    const atMost = work.isSpent ? unitsAtMost(space, size) : units;
    sizes.push({
      size,
      coverage: units / model.weightUnits.perOne,
      coverageAtMost: atMost / model.weightUnits.perOne,
      members: bestOf(known, size).map((place) => model.candidates[place] as M),
    });
    if (units === most) break;
  }
  return { sizes, search: effortOf(work) };
}

/** Searches for the most coverage at every size, whatever the weakest pair. */
export function mostCoverage(space: SearchSpace, work: SearchWork): Improvement {
  const known = improvement(space);
  const search = setSearch(space, known.quest, work);
  if (space.base.length > 0) search.visitBase();
  search.visitAll();
  return known;
}

/** The smallest of the known coalitions that cover the most with at most this size, in the order of the candidates. */
export function bestOf(known: Improvement, size: number): readonly number[] {
  let best: KnownBest = { units: -1, places: [] };
  const smallestFirst = [...known.improved].toSorted(([a], [b]) => a - b);
  for (const [itsSize, candidate] of smallestFirst) {
    if (itsSize <= size && candidate.units > best.units) best = candidate;
  }
  return best.places.toSorted((a, b) => a - b);
}
