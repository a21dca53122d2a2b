import { separations } from "./member-rule.ts";
import { type CoalitionModel, meetsRequirement } from "./model.ts";

/** A requirement that no coalition of this model can cover. The rest is solved without it. */
export interface UnattainableRequirement<M extends string, R extends string> {
  readonly requirement: R;
  /** `separated`: enough meet it, and some of them may not sit together. `too-few-seats`: the largest size leaves too few seats. */
  readonly reason: "nobody" | "too-few" | "too-few-seats" | "separated";
  /** How many must meet it. */
  readonly depth: number;
  /** Who is known to meet it and may sit at the table. */
  readonly meeting: readonly M[];
  /** Who would meet it and is excluded, or may not sit with a mandatory member. */
  readonly barred: readonly M[];
  /** Who could sit at the table and may meet it: their level is not known. */
  readonly unknown: readonly M[];
}

/** A level that nobody has stated; it counts as not met. */
export interface UnknownCapability<M extends string, R extends string> {
  readonly candidate: M;
  readonly requirement: R;
}

/** Sets looked through for one requirement before it is left to the search. */
const TRIES_MAXIMUM = 100_000;

/** The requirements that cannot be covered, with weight or without, in the order of the model, and why. */
export function unattainableRequirements<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
): readonly UnattainableRequirement<M, R>[] {
  const places = [...model.candidates.keys()];
  const isIn = (list: readonly M[], place: number) => list.includes(model.candidates[place] as M);
  const separation = separations(model.candidates, model.alignment, model);
  const isApart = (a: number, b: number) => separation(a, b) !== null;
  const mandatory = places.filter((place) => isIn(model.mandatory, place));
  const mayJoin = (place: number) =>
    !isIn(model.excluded, place) && mandatory.every((member) => !isApart(member, place));
  const named = (list: readonly number[]) => list.map((place) => model.candidates[place] as M);

  return [...model.requirements.entries()].flatMap(([at, { id: requirement, depth }]) => {
    const meeting = places.filter((place) => meetsRequirement(model, place, at));
    const able = meeting.filter(mayJoin);
    const already = able.filter((place) => mandatory.includes(place));
    const others = able.filter((place) => !mandatory.includes(place));
    const seats = (model.sizeMaximum ?? places.length) - mandatory.length;
    const missing = depth - already.length;
    const shortage = able.length === 0 ? "nobody" : able.length < depth ? "too-few" : null;
    const obstacle =
      missing > seats ? "too-few-seats" : canSitTogether(others, missing, isApart) ? null : "separated";
    const reason = shortage ?? obstacle;
    if (reason === null) return [];
    const unknown = places.filter(
      (place) => mayJoin(place) && (model.capability[place]?.[at] ?? null) === null,
    );
    return [
      {
        requirement,
        reason,
        depth,
        meeting: named(able),
        barred: named(meeting.filter((place) => !mayJoin(place))),
        unknown: named(unknown),
      },
    ];
  });
}

/** Every level that is not known, candidate by candidate. */
export function unknownCapabilities<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
): readonly UnknownCapability<M, R>[] {
  return [...model.candidates.entries()].flatMap(([row, candidate]) =>
    [...model.requirements.entries()]
      .filter(([column]) => (model.capability[row]?.[column] ?? null) === null)
      .map(([, { id: requirement }]) => ({ candidate, requirement })),
  );
}

/** Whether so many of these may sit together; true as well when it takes too long to tell. */
function canSitTogether(
  places: readonly number[],
  wanted: number,
  isApart: (a: number, b: number) => boolean,
): boolean {
  let tries = 0;
  const canAdd = (left: readonly number[], missing: number): boolean => {
    tries++;
    if (missing <= 0 || tries > TRIES_MAXIMUM) return true;
    return left.some(
      (place, index) =>
        left.length - index >= missing &&
        canAdd(
          left.slice(index + 1).filter((other) => !isApart(place, other)),
          missing - 1,
        ),
    );
  };
  return canAdd(places, wanted);
}
