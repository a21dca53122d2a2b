import { bestOf, mostCoverage } from "./coverage-by-size.ts";
import { wantedNothing } from "./improvement.ts";
import { type CoalitionModel, meetsRequirement } from "./model.ts";
import { effortOf, type SearchEffort, workWithin } from "./search-limit.ts";
import { searchSpace } from "./search-space.ts";
import { type SearchWork, setSearch } from "./set-search.ts";

/** A candidate without whom no coalition covers as much. */
export interface EssentialMember<M extends string, R extends string> {
  readonly member: M;
  /** What the candidates that are not excluded can only cover with this member; empty when it is other rules that leave no other way. */
  readonly requirements: readonly R[];
}

export interface EssentialMembers<M extends string, R extends string> {
  /** In the order of the candidates. */
  readonly essential: readonly EssentialMember<M, R>[];
  /** Of whom the budget did not let it be decided; empty when the search is complete. */
  readonly undecided: readonly M[];
  readonly search: SearchEffort;
}

/**
 * The members of every coalition with the best coverage: without one of them, even a mandatory one, less can be
 * covered. Each is left out in turn and the rest searched for as much coverage.
 */
export function essentialMembers<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
): EssentialMembers<M, R> {
  const work = workWithin(model.limits);
  const space = searchSpace(model);
  const known = mostCoverage(space, work);
  const best = bestOf(known, space.sizeMaximum);
  const units = known.mostUnits(space.sizeMaximum);
  const essential: EssentialMember<M, R>[] = [];
  const undecided: M[] = [];
  for (const place of best) {
    const member = model.candidates[place] as M;
    if (work.isSpent) {
      undecided.push(member);
      continue;
    }
    if (canCover(model, place, units, work)) continue;
    if (work.isSpent) undecided.push(member);
    else essential.push({ member, requirements: onlyWith(model, place) });
  }
  return { essential, undecided, search: effortOf(work) };
}

/** Whether a coalition without this candidate covers so much; false as well when the budget is spent before one is found. */
function canCover(
  model: CoalitionModel<string, string>,
  without: number,
  units: number,
  work: SearchWork,
): boolean {
  const space = searchSpace(model, without);
  const wanted = wantedNothing(space).fill(units, space.base.length, space.sizeMaximum + 1);
  let isFound = false;
  const found = () => {
    isFound = true;
    wanted.fill(Number.POSITIVE_INFINITY);
  };
  const search = setSearch(space, { wanted, found }, work);
  search.visitBase();
  search.visitAll();
  return isFound;
}

/** Requirements with weight that just as many candidates meet as must, this one among them. */
function onlyWith<R extends string>(model: CoalitionModel<string, R>, place: number): readonly R[] {
  const places = [...model.candidates.keys()].filter(
    (other) => !model.excluded.includes(model.candidates[other] as string),
  );
  return [...model.requirements.entries()]
    .filter(([at, { weight, depth }]) => {
      const meeting = places.filter((other) => meetsRequirement(model, other, at));
      return weight > 0 && meeting.length === depth && meeting.includes(place);
    })
    .map(([, { id }]) => id);
}
