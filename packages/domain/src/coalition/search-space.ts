import { alignmentTiers } from "./alignment-tier.ts";
import { separations } from "./member-rule.ts";
import { type CoalitionModel, meetsRequirement } from "./model.ts";
import { indexPairs } from "./pair-alignment.ts";

/** One more candidate, or two who may from now on sit together, as the floor under the weakest pair comes down. */
export interface Admission {
  /** Tier of the weakest pair of the coalitions that it completes. */
  readonly tier: number;
  readonly first: number;
  /** Absent when a candidate is admitted to the mandatory members. */
  readonly second: number | null;
}

/** What is left to decide once the rules are kept and what cannot matter is left out, ready for a search. */
export interface SearchSpace {
  /** Places in the model of the mandatory members. */
  readonly base: readonly number[];
  readonly baseTier: number;
  /** What the mandatory members cover alone, in units of weight. */
  readonly baseUnits: number;
  /** Places in the model of those who may join them and meet something open; below they go by their place here. */
  readonly addable: readonly number[];
  /** Most members in all. */
  readonly sizeMaximum: number;
  /** Open requirements that enough of the addable meet: units of weight, and how many more must meet each. */
  readonly openUnits: Float64Array;
  readonly openNeeds: Int32Array;
  /** Open requirements that each addable meets, from `metFrom[x]` to before `metFrom[x + 1]`. */
  readonly met: Int32Array;
  readonly metFrom: Int32Array;
  /** By tier; a candidate before the pairs of its tier. */
  readonly admissions: readonly Admission[];
  /** Place in `admissions` of every two addable, row by row; `NEVER_ADMITTED` when they may not sit together. */
  readonly admittedAt: Int32Array;
}

export const NEVER_ADMITTED = 2 ** 31 - 1;

/** The space of coalitions of this model. `without`: as if that candidate, by its place, were not there. */
export function searchSpace(
  model: CoalitionModel<string, string>,
  without: number | null = null,
): SearchSpace {
  const { candidates, requirements, weightUnits } = model;
  const places = [...candidates.keys()].filter((place) => place !== without);
  const isMandatory = (place: number) => model.mandatory.includes(candidates[place] as string);
  const isExcluded = (place: number) => model.excluded.includes(candidates[place] as string);
  const [base, others] = partition(places, isMandatory);

  const separation = separations(candidates, model.alignment, model);
  const isAdmissible = (place: number) =>
    !isExcluded(place) && base.every((member) => separation(member, place) === null);
  const admissible = others.filter(isAdmissible);

  const meetingOf = (among: readonly number[], requirement: number) =>
    among.filter((place) => meetsRequirement(model, place, requirement)).length;
  const needs = requirements.map(({ depth }, index) => depth - meetingOf(base, index));
  const open = [...requirements.keys()].filter((index) => {
    const need = needs[index] as number;
    return (weightUnits.counts[index] as number) > 0 && need > 0 && meetingOf(admissible, index) >= need;
  });
  const covered = [...requirements.keys()].filter((index) => (needs[index] as number) <= 0);
  const addable = admissible.filter((place) => open.some((index) => meetsRequirement(model, place, index)));

  const metBy = addable.map((place) =>
    [...open.keys()].filter((at) => meetsRequirement(model, place, open[at] as number)),
  );
  return {
    base,
    baseUnits: covered.reduce((sum, index) => sum + (weightUnits.counts[index] as number), 0),
    addable,
    sizeMaximum: Math.min(model.sizeMaximum ?? candidates.length, base.length + addable.length),
    openUnits: Float64Array.from(open, (index) => weightUnits.counts[index] as number),
    openNeeds: Int32Array.from(open, (index) => needs[index] as number),
    met: Int32Array.from(metBy.flat()),
    metFrom: Int32Array.from([0, ...metBy].map((_, index) => metBy.slice(0, index).flat().length)),
    ...admissionsTo(model, base, addable, (a, b) => separation(a, b) !== null),
  };
}

function admissionsTo(
  model: CoalitionModel<string, string>,
  base: readonly number[],
  addable: readonly number[],
  isSeparated: (first: number, second: number) => boolean,
): Pick<SearchSpace, "baseTier" | "admissions" | "admittedAt"> {
  const { tierOf } = alignmentTiers(model);
  const baseTier = [...indexPairs(base.length)].reduce(
    (tier, [a, b]) => Math.max(tier, tierOf(base[a] as number, base[b] as number)),
    0,
  );
  const tierAtBase = addable.map((place) =>
    base.reduce((tier, member) => Math.max(tier, tierOf(member, place)), baseTier),
  );
  const admissions: Admission[] = tierAtBase.map((tier, first) => ({ tier, first, second: null }));
  for (const [first, second] of indexPairs(addable.length)) {
    const [a, b] = [addable[first] as number, addable[second] as number];
    if (isSeparated(a, b)) continue;
    const tier = Math.max(tierOf(a, b), tierAtBase[first] as number, tierAtBase[second] as number);
    admissions.push({ tier, first, second });
  }
  admissions.sort((a, b) => a.tier - b.tier || Number(a.second !== null) - Number(b.second !== null));

  const admittedAt = new Int32Array(addable.length ** 2).fill(NEVER_ADMITTED);
  for (const [order, { first, second }] of admissions.entries()) {
    if (second === null) continue;
    admittedAt[first * addable.length + second] = order;
    admittedAt[second * addable.length + first] = order;
  }
  return { baseTier, admissions, admittedAt };
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
