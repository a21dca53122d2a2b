export * from "./agency-distance.ts";
export * from "./agency-pairs.ts";
export * from "./alignment-model.ts";
export * from "./alignment-question.ts";
export {
  ALPHA_ABSENCES,
  type AlphaAbsence,
  type AlphaAgreement,
  type CodeRowMisshapen,
} from "./alpha-agreement.ts";
export * from "./answer-distance.ts";
export * from "./blocs.ts";
export * from "./chance-scales.ts";
export * from "./change.ts";
export * from "./change-sequence.ts";
export * from "./closing-moves.ts";
export * from "./country-stance.ts";
export * from "./distance.ts";
export * from "./gower.ts";
export {
  type GowerColumn,
  type GowerRange,
  type GowerRangeInvalid,
  type GowerRangeMissing,
  type GowerRefusal,
  type GowerRowMisshapen,
  type GowerTable,
  type GowerValue,
  type GowerValueMismatched,
  type GowerValueOffRange,
  type GowerWeightInvalid,
  type GowerWeightsAllZero,
  type GowerWeightsMisshapen,
  RANGE_ORIGINS,
  type RangeOrigin,
  withObservedRanges,
} from "./gower-table.ts";
export * from "./heterogeneity.ts";
export * from "./issue.ts";
export * from "./issue-set.ts";
export * from "./issue-weighting.ts";
export * from "./kappa.ts";
export * from "./known-alignments.ts";
export * from "./krippendorff.ts";
export * from "./krippendorff-sets.ts";
export {
  type CodeLevel,
  LEVEL_SPACINGS,
  LEVEL_WEIGHTINGS,
  type LevelNotNumber,
  type LevelOrderUndeclared,
  type LevelRefusal,
  type LevelRepeated,
  type LevelSettings,
  type LevelSpacing,
  type LevelsTooFew,
  type LevelUnknown,
  type LevelWeighting,
} from "./level-table.ts";
export * from "./linked-effect.ts";
export * from "./map.ts";
export * from "./middle-answers.ts";
export * from "./moves.ts";
export * from "./narrow.ts";
export * from "./over-time.ts";
export * from "./pair-gaps.ts";
export type {
  CodeNotFinite,
  CodesMisshapen,
  CodeWeightInvalid,
  CodeWeightsAllZero,
  PairedCodes,
  PairedCodesRefusal,
} from "./paired-codes.ts";
export * from "./pairs.ts";
export * from "./recommendation-gain.ts";
export * from "./shared-scale.ts";
export * from "./similarity.ts";
export * from "./spread.ts";
export * from "./stance.ts";
export * from "./stance-entries.ts";
export * from "./stance-entry.ts";
export * from "./stance-table.ts";
export * from "./stance-value.ts";
export * from "./what-if.ts";
