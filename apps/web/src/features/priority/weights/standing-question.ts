import {
  type PriorityInputsRefusal,
  type PriorityModel,
  type PriorityRunInputs,
  priorityStanding,
  type SupposedRating,
  type SuppositionRefusal,
  type SwingPoints,
  supposedInputs,
  type TechnologyStanding,
} from "@entente/domain/priority";
import type { Result } from "@entente/domain/result";

/** Everything that a ranking needs but weights, without what only people read. */
export interface StandingInputs {
  readonly model: PriorityModel;
  readonly technologies: PriorityRunInputs["technologies"];
  readonly ratings: readonly SupposedRating[];
}

/** What a page and its worker say to each other. */
export type StandingQuestion =
  | { readonly kind: "inputs"; readonly inputs: StandingInputs }
  | { readonly kind: "points"; readonly points: SwingPoints };
export type StandingAnswer = readonly TechnologyStanding[];

type StandingRefusal = SuppositionRefusal | PriorityInputsRefusal;

/** Ranks with given points, as the server does. */
export function standingWith(
  inputs: StandingInputs,
): (points: SwingPoints) => Result<StandingAnswer, StandingRefusal> {
  const { model, technologies, ratings } = inputs;
  const bare: PriorityRunInputs = {
    model,
    technologies,
    ratings: [],
    weightSets: [],
    weighting: { kind: "equal" },
    simulation: { draws: 1, seed: 0 },
  };
  const rated = supposedInputs(bare, { settings: null, ratings });
  return (points) => {
    if (!rated.ok) return rated;
    const standing = priorityStanding({ ...rated.value, weighting: { kind: "points", points } });
    return standing.ok ? { ok: true, value: standing.value.technologies } : standing;
  };
}
