import { alignmentTiers } from "./alignment-tier.ts";
import { mostCoverage } from "./coverage-by-size.ts";
import { type Improvement, improvement, placesIn, unitsAtMost, wantedNothing } from "./improvement.ts";
import { type SetList, setList } from "./listed-set.ts";
import type { CoalitionModel } from "./model.ts";
import { indexPairs } from "./pair-alignment.ts";
import { workWithin } from "./search-limit.ts";
import { type SearchSpace, searchSpace } from "./search-space.ts";
import { type SearchWork, type SetSearch, setSearch } from "./set-search.ts";

/** Sets of one size, coverage and weakest pair that none is better than, as far as is known. */
export interface Contender {
  readonly size: number;
  readonly units: number;
  readonly tier: number;
  readonly isProven: boolean;
  readonly list: SetList;
  readonly isListComplete: boolean;
}

export interface FrontSearch {
  readonly contenders: readonly Contender[];
  /** Tier down to which everything was compared; absent when none was, or nothing needed to be. */
  readonly provenTier: number | null;
  /** By size, units that no coalition exceeds; absent when everything was compared. */
  readonly unitsAtMost: ReadonlyMap<number, number> | null;
  readonly work: SearchWork;
}

/** The admissions of one tier, from one place in the space to before another. */
interface TierAdmissions {
  readonly tier: number;
  readonly from: number;
  readonly end: number;
}

/** Searches tier by tier, from the best aligned pairs down: nothing later is better than what a tier improves. */
export function searchFront(model: CoalitionModel<string, string>): FrontSearch {
  const space = searchSpace(model);
  const work = workWithin(model.limits);
  const listing = workWithin(model.limits);
  const known = improvement(space);
  const search = setSearch(space, known.quest, work);
  const contenders: Contender[] = [];
  let provenTier: number | null = null;
  for (const admissions of admissionsByTier(space)) {
    known.improved.clear();
    visitTier(space, search, admissions, work);
    const { tier } = admissions;
    const improved = improvedContenders(model, known, tier);
    if (work.isSpent) {
      const rest = contendersWhatever(model, space);
      const all = [...contenders, ...improved, ...rest.contenders];
      work.nodes += rest.nodes;
      return { contenders: nonDominated(all), provenTier, unitsAtMost: rest.unitsAtMost, work };
    }
    provenTier = tier;
    contenders.push(...listedContenders(model, space, admissions, improved, listing));
  }
  return { contenders, provenTier, unitsAtMost: null, work };
}

function* admissionsByTier({ base, baseTier, admissions }: SearchSpace): Generator<TierAdmissions> {
  if (base.length > 0 && admissions[0]?.tier !== baseTier) yield { tier: baseTier, from: 0, end: 0 };
  for (let from = 0, end = 0; from < admissions.length; from = end) {
    const tier = admissions[from]?.tier as number;
    while (admissions[end]?.tier === tier) end++;
    yield { tier, from, end };
  }
}

function visitTier(
  { base, baseTier, admissions }: SearchSpace,
  search: SetSearch,
  { tier, from, end }: TierAdmissions,
  work: SearchWork,
): void {
  if (base.length > 0 && tier === baseTier) search.visitBase();
  for (let order = from; order < end && !work.isSpent; order++) {
    const { first, second } = admissions[order] as (typeof admissions)[number];
    if (second === null) search.visitOne(first);
    else search.visitPair(first, second, order);
  }
}

/** What has been improved at a size and is not matched by a smaller coalition. */
function improvedContenders(
  model: CoalitionModel<string, string>,
  { improved, mostUnits }: Improvement,
  tier: number,
): readonly Contender[] {
  return [...improved]
    .filter(([size, { units }]) => units > mostUnits(size - 1) && units === mostUnits(size))
    .toSorted(([a], [b]) => a - b)
    .map(([size, { units, places }]) => {
      const list = setList(model, model.limits.setsListedMaximum);
      list.add(places);
      return { size, units, tier, isProven: false, list, isListComplete: false };
    });
}

/** Goes through the tier again for all sets that come to the same figures. */
function listedContenders(
  model: CoalitionModel<string, string>,
  space: SearchSpace,
  admissions: TierAdmissions,
  improved: readonly Contender[],
  listing: SearchWork,
): readonly Contender[] {
  if (improved.length === 0) return [];
  const wanted = wantedNothing(space);
  const lists = new Map<number, SetList>();
  for (const { size, units } of improved) {
    wanted[size] = units;
    lists.set(size, setList(model, model.limits.setsListedMaximum));
  }
  const found = (members: Int32Array) =>
    (lists.get(space.base.length + members.length) as SetList).add(placesIn(space, members));
  visitTier(space, setSearch(space, { wanted, found }, listing), admissions, listing);
  return improved.map((contender) => {
    const listed = lists.get(contender.size) as SetList;
    const list = listed.count() === 0 ? contender.list : listed;
    return { ...contender, list, isProven: true, isListComplete: !listing.isSpent };
  });
}

/** What a search whatever the weakest pair finds with a budget of its own, where the front could not be finished. */
function contendersWhatever(
  model: CoalitionModel<string, string>,
  space: SearchSpace,
): {
  readonly contenders: readonly Contender[];
  readonly unitsAtMost: ReadonlyMap<number, number>;
  readonly nodes: number;
} {
  const work = workWithin(model.limits);
  const known = mostCoverage(space, work);
  const { tierOf } = alignmentTiers(model);
  const contenders = [...known.improved.values()].map(({ units, places }): Contender => {
    const list = setList(model, model.limits.setsListedMaximum);
    list.add(places);
    const tier = [...indexPairs(places.length)].reduce(
      (worst, [a, b]) => Math.max(worst, tierOf(places[a] as number, places[b] as number)),
      0,
    );
    return { size: places.length, units, tier, isProven: false, list, isListComplete: false };
  });
  const atMost = new Map<number, number>();
  for (let size = Math.max(1, space.base.length); size <= space.sizeMaximum; size++) {
    atMost.set(size, work.isSpent ? unitsAtMost(space, size) : known.mostUnits(size));
  }
  return { contenders, unitsAtMost: atMost, nodes: work.nodes };
}

/** Those that none beats in one of the three and matches in the others; the first of equals. */
function nonDominated(contenders: readonly Contender[]): readonly Contender[] {
  const matches = (a: Contender, b: Contender) => a.size <= b.size && a.units >= b.units && a.tier <= b.tier;
  return contenders.filter(
    (one, index) =>
      !contenders.some(
        (other, at) => at !== index && matches(other, one) && (at < index || !matches(one, other)),
      ),
  );
}
