export {
  type UnattainableRequirement,
  type UnknownCapability,
  unattainableRequirements,
  unknownCapabilities,
} from "./attainability.ts";
export * from "./capability.ts";
export * from "./capability-in-force.ts";
export { bestCoverageBySize, type CoverageBySize, type CoverageOfSize } from "./coverage-by-size.ts";
export * from "./coverage-table.ts";
export * from "./essential.ts";
export * from "./explain.ts";
export * from "./figures.ts";
export * from "./front.ts";
export * from "./frontier.ts";
export * from "./game.ts";
export * from "./highest-level.ts";
export * from "./inputs.ts";
export type { LeftOutReason } from "./left-out.ts";
export {
  type CandidateIncompatibleWithItself,
  type CandidateUnknown,
  type MemberRuleProblem,
  type MemberRules,
  type MemberRulesContradict,
  type SizeMaximumInvalid,
  UNKNOWN_PAIR_RULES,
  type UnknownPairRule,
} from "./member-rule.ts";
export { type CoverageValue, coverageValues, type MarginalLoss, marginalLosses } from "./member-value.ts";
export {
  COALITION_ABSENCES,
  type CoalitionAbsence,
  type MinimumCoalitions,
  minimumCoalitions,
} from "./minimum-sets.ts";
export {
  type CandidateRepeated,
  type CapabilityMisshapen,
  type CapabilityOutOfScale,
  type CoalitionDraft,
  type CoalitionModel,
  type CoalitionModelRefusal,
  coalitionModel,
} from "./model.ts";
export type {
  AlignmentAsymmetric,
  AlignmentMatrix,
  AlignmentMaximumInvalid,
  AlignmentMisshapen,
  AlignmentOutOfRange,
  AlignmentProblem,
  MemberPair,
} from "./pair-alignment.ts";
export type { MemberRepeated } from "./places.ts";
export * from "./proposal-rule.ts";
export {
  CAPABILITY_LEVEL_MAXIMUM,
  type CoalitionRequirement,
  REQUIREMENT_WEIGHT_RANGE,
  type RequirementInvalid,
  type RequirementRepeated,
} from "./requirement.ts";
export * from "./requirement-set.ts";
export {
  SEARCH_LIMITS_DEFAULT,
  type SearchEffort,
  type SearchLimitInvalid,
  type SearchLimits,
} from "./search-limit.ts";
export * from "./set-cover.ts";
export * from "./shapley.ts";
export type { ShapleySampling } from "./shapley-sampling.ts";
export * from "./voting-power.ts";
export type { WorthInvalid } from "./worth.ts";
