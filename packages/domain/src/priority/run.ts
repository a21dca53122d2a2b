import { ok, type Result } from "../result.ts";
import { type Firmness, priorityFirmness, type SimulationRefusal } from "./firmness.ts";
import { type LeaderStability, leaderStability } from "./leader-stability.ts";
import type { PriorityInputsRefusal, PriorityRunInputs } from "./run-inputs.ts";
import { type PriorityStanding, priorityStanding } from "./standing.ts";

/** Name of the method that results are computed by. It changes whenever the same inputs would give other digits. */
export const PRIORITY_METHOD = "priority-1";

/** Everything that a ranking says. */
export interface PriorityResult {
  readonly standing: PriorityStanding;
  readonly stability: readonly LeaderStability[];
  readonly firmness: Firmness;
}

export type PriorityRefusal = PriorityInputsRefusal | SimulationRefusal;

/**
 * Ranks technologies from these inputs, and says how firm the ranking is. The same inputs give the same digits.
 * Most of the time goes into the simulations; `priorityStanding` alone answers a moving slider.
 *
 * Fails as `priorityStanding` and `priorityFirmness` do.
 */
export function priorityResult(inputs: PriorityRunInputs): Result<PriorityResult, PriorityRefusal> {
  const standing = priorityStanding(inputs);
  if (!standing.ok) return standing;
  const firmness = priorityFirmness(inputs.model, inputs.ratings, standing.value, inputs.simulation);
  if (!firmness.ok) return firmness;
  const stability = leaderStability(standing.value, inputs.model.settings);
  return ok({ standing: standing.value, stability, firmness: firmness.value });
}
