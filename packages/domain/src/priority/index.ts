export * from "./agency-agreement.ts";
export * from "./ahp.ts";
export * from "./ahp-synthesis.ts";
export * from "./comparison-matrix.ts";
export * from "./criterion.ts";
export * from "./dominance.ts";
export * from "./explain.ts";
export * from "./firmness.ts";
export {
  FIRMNESS_KINDS,
  type FirmnessKind,
  type FirmnessRun,
  type TechnologyFirmness,
} from "./firmness-run.ts";
export * from "./focus.ts";
export * from "./group/index.ts";
export type { Headline } from "./headline.ts";
export * from "./leader.ts";
export * from "./leader-stability.ts";
export * from "./leave-one-out.ts";
export * from "./model.ts";
export * from "./model-definition.ts";
export * from "./normalization.ts";
export * from "./performance.ts";
export * from "./preference.ts";
export type { PriorityCell } from "./priority-cell.ts";
export * from "./promethee.ts";
export * from "./random-index.ts";
export * from "./rank.ts";
export * from "./rated-value.ts";
export * from "./rating.ts";
export * from "./run.ts";
export * from "./run-comparison.ts";
export * from "./run-inputs.ts";
export * from "./sampling/measurement.ts";
export * from "./sampling/measurement-table.ts";
export * from "./sampling/weight-space.ts";
export * from "./score.ts";
export * from "./smaa.ts";
export * from "./smaa-parts.ts";
export * from "./stability.ts";
export * from "./standing.ts";
export type { CriterionPart, SubScore } from "./sub-score.ts";
export * from "./topsis.ts";
export * from "./triage.ts";
export * from "./triage-criteria.ts";
export * from "./triage-measure.ts";
export * from "./two-factor.ts";
export * from "./value-table.ts";
export * from "./weight-flip.ts";
export * from "./weight-hierarchy.ts";
export * from "./weight-intervals.ts";
export * from "./weight-set.ts";
export * from "./weight-shift.ts";
export * from "./weighted-sum.ts";
export * from "./weights.ts";
export * from "./what-if.ts";
