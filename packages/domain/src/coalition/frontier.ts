import {
  type UnattainableRequirement,
  type UnknownCapability,
  unattainableRequirements,
  unknownCapabilities,
} from "./attainability.ts";
import { bestCoverageBySize, type CoverageBySize } from "./coverage-by-size.ts";
import { type EssentialMembers, essentialMembers } from "./essential.ts";
import { type CoalitionFront, coalitionFront } from "./front.ts";
import { type CoverageValue, coverageValues } from "./member-value.ts";
import { type CoalitionAbsence, type MinimumCoalitions, minimumCoalitions } from "./minimum-sets.ts";
import type { CoalitionModel } from "./model.ts";

/** Everything that can be said before a coalition is chosen. */
export interface CoalitionFrontier<M extends string, R extends string> {
  readonly front: CoalitionFront<M, R>;
  readonly unattainable: readonly UnattainableRequirement<M, R>[];
  readonly essential: EssentialMembers<M, R>;
  readonly bySize: CoverageBySize<M>;
  readonly minimum: MinimumCoalitions<M, R> | { readonly size: null; readonly reason: CoalitionAbsence };
  /** Shapley values of coverage, rules beside exclusion left aside. */
  readonly values: readonly CoverageValue<M, R>[];
  readonly unknown: readonly UnknownCapability<M, R>[];
}

/** All coalitions worth a choice, with what bounds them: each answer has the node budget for itself. */
export function coalitionFrontier<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
): CoalitionFrontier<M, R> {
  return {
    front: coalitionFront(model),
    unattainable: unattainableRequirements(model),
    essential: essentialMembers(model),
    bySize: bestCoverageBySize(model),
    minimum: minimumCoalitions(model),
    values: coverageValues(model),
    unknown: unknownCapabilities(model),
  };
}
