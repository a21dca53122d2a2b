/** The three fields in which the brief finds that countries stand apart. */
export const ISSUE_FAMILIES = ["data-governance", "standards", "regulation"] as const;
export type IssueFamily = (typeof ISSUE_FAMILIES)[number];

/** What an answer is: one of several options, a level of an order, an amount, or yes or no. */
export const ISSUE_KINDS = ["nominal", "ordinal", "numeric", "binary"] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

/** An answer on an issue: an option or level by its name, an amount, or yes or no. */
export type StanceValue = string | number | boolean;

interface IssueFacts<I extends string> {
  readonly id: I;
  readonly name: string;
  readonly family: IssueFamily;
  /** How much the issue matters beside the others, 0 or more; only proportions count. */
  readonly weight: number;
}

/** Options without an order. */
export interface NominalIssue<I extends string> extends IssueFacts<I> {
  readonly kind: "nominal";
  readonly options: readonly string[];
  /** How far apart the options are, 0 to 1, a row and a column for each; absent when any two are as far as can be. */
  readonly optionDistances: readonly (readonly number[])[] | null;
}

/** Levels from one end to the other, evenly spaced. */
export interface OrdinalIssue<I extends string> extends IssueFacts<I> {
  readonly kind: "ordinal";
  readonly levels: readonly string[];
}

/** An amount on a declared range, never on the range of what happens to be in the table. */
export interface NumericIssue<I extends string> extends IssueFacts<I> {
  readonly kind: "numeric";
  readonly lowest: number;
  readonly highest: number;
  readonly unit: string;
  /** What counts as one step of a change, in the unit; absent when steps have no meaning here. */
  readonly step: number | null;
}

export interface BinaryIssue<I extends string> extends IssueFacts<I> {
  readonly kind: "binary";
}

/** A question on which countries, or agencies, have stances. */
export type Issue<I extends string> = NominalIssue<I> | OrdinalIssue<I> | NumericIssue<I> | BinaryIssue<I>;
