export * from "./curve-comparison.ts";
export type { ArrangementTest } from "./curve-permutation.ts";
export type { FollowUp, FollowUpInvalid } from "./follow-up.ts";
export type { ChiSquareTest, FollowUpGroup, ObservedAndExpected } from "./log-rank.ts";
export type { RiskRow } from "./risk-table.ts";
export {
  CURVE_ABSENCES,
  type CurveAbsence,
  INTERVAL_ABSENCES,
  type IntervalAbsence,
  medianTime,
  type PartOutOfRange,
  type SharePointAbsence,
  type SurvivalAt,
  type SurvivalCurve,
  type SurvivalPoint,
  survivalAt,
  survivalCurve,
  type TimeAbsence,
  type TimeUntil,
  timesUntil,
  timeUntil,
} from "./survival-curve.ts";
