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
 *
 * @example
 * ```ts
 * import {
 *   type CalendarDate,
 *   type CriterionId,
 *   type PriorityCriterion,
 *   priorityResult,
 *   type RatedValue,
 *   type TechnologyId,
 *   type TechnologyRating,
 * } from "@entente/domain";
 *
 * const scale = { worst: 0, best: 4, outOfRange: "refuse", points: null } as const;
 * const asked = (id: string, branch: PriorityCriterion["branch"]): PriorityCriterion => ({
 *   id: id as CriterionId,
 *   name: id,
 *   branch,
 *   isPerBand: false,
 *   scale,
 *   question: `How much ${id}?`,
 *   unit: "level 0 to 4",
 *   anchors: [],
 *   basis: "proposal",
 *   passage: null,
 * });
 * const source = { title: "Expert meeting", publisher: "NIST", year: 2026, license: "", locator: "", caveat: null };
 * const rated = (technology: string, criterion: string, value: RatedValue): TechnologyRating => ({
 *   technology: technology as TechnologyId,
 *   band: null,
 *   criterion: criterion as CriterionId,
 *   value,
 *   confidence: "medium",
 *   basis: "reported",
 *   source,
 *   passage: null,
 *   ratedOn: "2026-11-02" as CalendarDate,
 *   reason: "agreed in the meeting",
 * });
 *
 * const result = priorityResult({
 *   model: {
 *     title: "Example",
 *     version: 1,
 *     criteria: [asked("need", "criticality"), asked("stake", "criticality"), asked("room", "opportunity")],
 *     triageCriteria: [],
 *     settings: { emphasis: 0.5, opportunityThreshold: 0.5, obstacleThreshold: 0.5, minimumCoverage: 0.5 },
 *   },
 *   technologies: ["chips", "telecom"].map((id) => ({ id: id as TechnologyId, name: id })),
 *   ratings: [
 *     rated("chips", "need", { kind: "exact", value: 4 }),
 *     rated("chips", "stake", { kind: "exact", value: 2 }),
 *     rated("chips", "room", { kind: "exact", value: 3 }),
 *     rated("telecom", "need", { kind: "exact", value: 1 }),
 *     rated("telecom", "stake", { kind: "interval", low: 3, high: 4 }),
 *     rated("telecom", "room", { kind: "exact", value: 3 }),
 *   ],
 *   weightSets: [],
 *   weighting: { kind: "equal" },
 *   simulation: { draws: 10_000, seed: 1 },
 * });
 * if (result.ok) {
 *   const { standing, stability, firmness } = result.value;
 *   const [first, second] = standing.technologies;
 *   console.log(first?.technology, first?.best.score, second?.possibleRanks?.worst); // → chips 0.75 2
 *   console.log(stability[0]?.low.toFixed(2), stability[0]?.below?.by.join()); // → 0.33 telecom
 *   console.log(firmness.runs[0]?.technologies[0]?.acceptability[0]?.toFixed(1)); // → 0.7
 * }
 * ```
 */
export function priorityResult(inputs: PriorityRunInputs): Result<PriorityResult, PriorityRefusal> {
  const standing = priorityStanding(inputs);
  if (!standing.ok) return standing;
  const firmness = priorityFirmness(inputs.model, inputs.ratings, standing.value, inputs.simulation);
  if (!firmness.ok) return firmness;
  const stability = leaderStability(standing.value, inputs.model.settings);
  return ok({ standing: standing.value, stability, firmness: firmness.value });
}
