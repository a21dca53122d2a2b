import { ok, type Result } from "../result.ts";
import { coveredBy, unitsOf } from "./figures-at.ts";
import type { CandidateUnknown } from "./member-rule.ts";
import { type CoalitionModel, meetsRequirement } from "./model.ts";
import { type MemberRepeated, placesOf } from "./places.ts";

/** What a candidate brings on average, whoever came before. */
export interface CoverageValue<M extends string, R extends string> {
  readonly member: M;
  /** In weight of requirements. All values add up to the coverage of all who are not excluded. */
  readonly value: number;
  /** Part of that coverage, 0 to 1; absent when nothing can be covered. */
  readonly share: number | null;
  /** What makes up the value, in the order of the requirements. */
  readonly parts: readonly { readonly requirement: R; readonly value: number }[];
}

/** What a coalition would no longer cover without one of its members; nothing for one who can be replaced from within. */
export interface MarginalLoss<M extends string, R extends string> {
  readonly member: M;
  readonly loss: number;
  readonly requirements: readonly R[];
}

/**
 * The Shapley value of every candidate that is not excluded, in their order, when a set is worth what it covers; other
 * rules are left aside. Exact: the weight of each requirement that can be covered is split equally among those who
 * meet it, at every depth. A requirement of depth d is a game of its own in which those who meet it are
 * interchangeable and the others add nothing, and the value of a sum of games is the sum of their values (Shapley
 * 1953).
 */
export function coverageValues<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
): readonly CoverageValue<M, R>[] {
  const places = [...model.candidates.keys()].filter(
    (place) => !model.excluded.includes(model.candidates[place] as M),
  );
  const split = [...model.requirements.entries()].map(([at, { id, depth }]) => {
    const meeting = places.filter((place) => meetsRequirement(model, place, at));
    const units = meeting.length < depth ? 0 : (model.weightUnits.counts[at] as number);
    return { requirement: id, meeting, units, value: units / meeting.length / model.weightUnits.perOne };
  });
  const total = split.reduce((sum, { units }) => sum + units, 0) / model.weightUnits.perOne;
  return places.map((place) => {
    const parts = split
      .filter(({ meeting, units }) => units > 0 && meeting.includes(place))
      .map(({ requirement, value }) => ({ requirement, value }));
    const value = parts.reduce((sum, part) => sum + part.value, 0);
    return {
      member: model.candidates[place] as M,
      value,
      share: total === 0 ? null : value / total,
      parts,
    };
  });
}

/**
 * What each of these members adds last: coverage with it less coverage without it, in the order of the candidates.
 * Read it together with `coverageValues`: it is 0 for everybody who has a double, however much the two bring.
 *
 * Fails with `candidate-unknown` when a member is no candidate, and with `member-repeated` when one is named twice.
 */
export function marginalLosses<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
  members: readonly M[],
): Result<readonly MarginalLoss<M, R>[], CandidateUnknown | MemberRepeated<M>> {
  const places = placesOf(model, members);
  if (!places.ok) return places;
  return ok(places.value.map((place) => lossAt(model, places.value, place)));
}

/** What the candidates at these places no longer cover without the one at `place`. */
export function lossAt<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
  places: readonly number[],
  place: number,
): MarginalLoss<M, R> {
  const others = coveredBy(
    model,
    places.filter((other) => other !== place),
  );
  const lost = coveredBy(model, places).filter((at) => !others.includes(at));
  return {
    member: model.candidates[place] as M,
    loss: unitsOf(model, lost) / model.weightUnits.perOne,
    requirements: lost.map((at) => (model.requirements[at] as { id: R }).id),
  };
}
