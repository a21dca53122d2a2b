import type { StanceValue } from "./issue.ts";

/** A value that is not of the kind, such as a number on an issue with options. */
export interface StanceKindMismatched {
  readonly code: "stance-kind-mismatched";
  readonly value: StanceValue;
  readonly expected: "option" | "level" | "number" | "yes or no";
}
export interface StanceOptionUnknown {
  readonly code: "stance-option-unknown";
  readonly value: string;
  readonly expected: readonly string[];
}
export interface StanceOffRange {
  readonly code: "stance-off-range";
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
}
export type StanceValueRefusal = StanceKindMismatched | StanceOptionUnknown | StanceOffRange;
