import { TIE_TOLERANCE } from "../internal/tie.ts";
import type { BrokenRule, CoalitionFigures } from "./figures.ts";
import { separations } from "./member-rule.ts";
import { type CoalitionModel, meetsRequirement } from "./model.ts";
import { alignmentAt, indexPairs, type MemberPair } from "./pair-alignment.ts";

/** What the candidates at these places, in ascending order, come to. */
export function figuresAt<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
  places: readonly number[],
): CoalitionFigures<M, R> {
  const covered = coveredBy(model, places);
  const idsOf = (indices: readonly number[]) =>
    indices.map((index) => (model.requirements[index] as { id: R }).id);
  const uncovered = [...model.requirements.keys()].filter((index) => !covered.includes(index));
  const total = model.weightUnits.counts.reduce((sum, units) => sum + units, 0);
  const units = unitsOf(model, covered);
  return {
    members: places.map((place) => model.candidates[place] as M),
    size: places.length,
    coverage: units / model.weightUnits.perOne,
    coverageShare: total === 0 ? null : units / total,
    covered: idsOf(covered),
    uncovered: idsOf(uncovered),
    ...alignmentOf(model, places),
    brokenRules: brokenRules(model, places),
  };
}

/** Places of the requirements that these candidates cover together. */
export function coveredBy(
  model: CoalitionModel<string, string>,
  places: readonly number[],
): readonly number[] {
  return [...model.requirements.entries()]
    .filter(([at, { depth }]) => places.filter((place) => meetsRequirement(model, place, at)).length >= depth)
    .map(([at]) => at);
}

/** Weight of these requirements, in units of the model. */
export function unitsOf(
  { weightUnits }: Pick<CoalitionModel<string, string>, "weightUnits">,
  requirements: readonly number[],
): number {
  return requirements.reduce((sum, index) => sum + (weightUnits.counts[index] as number), 0);
}

function alignmentOf<M extends string>(
  { candidates, alignment, alignmentMaximum }: CoalitionModel<M, string>,
  places: readonly number[],
): Pick<CoalitionFigures<M, string>, "weakestPair" | "meanPairAlignment" | "unknownPairs"> {
  const known: { readonly pair: MemberPair<M>; readonly value: number }[] = [];
  const unknownPairs: MemberPair<M>[] = [];
  for (const [a, b] of indexPairs(places.length)) {
    const [first, second] = [places[a] as number, places[b] as number];
    const pair = [candidates[first] as M, candidates[second] as M] as const;
    const value = alignmentAt(alignment, first, second);
    if (value === null) unknownPairs.push(pair);
    else known.push({ pair, value });
  }
  const weakest = known.reduce((least, { value }) => Math.min(least, value), alignmentMaximum);
  if (unknownPairs.length > 0) {
    const reason = "pair-unknown";
    const weakestKnown = known.length === 0 ? null : weakest;
    return {
      weakestPair: { alignment: null, reason, weakestKnown },
      meanPairAlignment: { value: null, reason },
      unknownPairs,
    };
  }
  const sum = known.reduce((total, { value }) => total + value, 0);
  return {
    weakestPair: {
      alignment: weakest,
      pairs: known.filter(({ value }) => value - weakest <= TIE_TOLERANCE).map(({ pair }) => pair),
    },
    meanPairAlignment:
      known.length === 0 ? { value: null, reason: "no-pair" } : { value: sum / known.length, sum },
    unknownPairs,
  };
}

function brokenRules<M extends string>(
  model: CoalitionModel<M, string>,
  places: readonly number[],
): readonly BrokenRule<M>[] {
  const members = places.map((place) => model.candidates[place] as M);
  const separation = separations(model.candidates, model.alignment, model);
  const apart = [...indexPairs(places.length)].flatMap(([a, b]): readonly BrokenRule<M>[] => {
    const reason = separation(places[a] as number, places[b] as number);
    if (reason === null) return [];
    const rule = reason === "unknown" ? "pair-unknown" : reason;
    return [{ rule, candidates: [members[a] as M, members[b] as M] }];
  });
  const missing = model.candidates.filter(
    (candidate) => model.mandatory.includes(candidate) && !members.includes(candidate),
  );
  const barred = members.filter((member) => model.excluded.includes(member));
  const isTooLarge = model.sizeMaximum !== null && members.length > model.sizeMaximum;
  return [
    ...(missing.length > 0 ? [{ rule: "mandatory-missing", candidates: missing } as const] : []),
    ...(barred.length > 0 ? [{ rule: "excluded", candidates: barred } as const] : []),
    ...apart,
    ...(isTooLarge ? [{ rule: "above-size-maximum", candidates: members } as const] : []),
  ];
}
