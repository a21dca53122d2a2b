import { sumOf } from "../internal/sum.ts";
import { err, ok, type Result } from "../result.ts";
import type { Issue, IssueFamily, NominalIssue, NumericIssue } from "./issue.ts";

/** Issues that have been checked. Kept in the order given. */
export interface IssueSet<I extends string> {
  readonly issues: readonly Issue<I>[];
  /** Weight of each issue as a share of all weight, in the order of `issues`; they add up to 1 unless there are none. */
  readonly shares: readonly number[];
}

export interface IssueRepeated<I extends string> {
  readonly code: "issue-repeated";
  readonly issue: I;
}
export interface IssueWeightNotFinite<I extends string> {
  readonly code: "issue-weight-not-finite";
  readonly issue: I;
  readonly weight: number;
}
export interface IssueWeightNegative<I extends string> {
  readonly code: "issue-weight-negative";
  readonly issue: I;
  readonly weight: number;
}
export interface IssueWeightsAllZero {
  readonly code: "issue-weights-all-zero";
  readonly issues: number;
}
export interface OptionsTooFew<I extends string> {
  readonly code: "options-too-few";
  readonly issue: I;
  readonly options: readonly string[];
  readonly minimum: number;
}
export interface OptionRepeated<I extends string> {
  readonly code: "option-repeated";
  readonly issue: I;
  readonly option: string;
}
export interface OptionDistancesMisshapen<I extends string> {
  readonly code: "option-distances-misshapen";
  readonly issue: I;
  readonly rows: readonly number[];
  readonly expected: number;
}
export interface OptionDistanceOutOfRange<I extends string> {
  readonly code: "option-distance-out-of-range";
  readonly issue: I;
  readonly between: readonly [string, string];
  readonly distance: number;
}
export interface OptionDistanceToItself<I extends string> {
  readonly code: "option-distance-to-itself";
  readonly issue: I;
  readonly option: string;
  readonly distance: number;
}
export interface OptionDistancesAsymmetric<I extends string> {
  readonly code: "option-distances-asymmetric";
  readonly issue: I;
  readonly between: readonly [string, string];
  readonly there: number;
  readonly back: number;
}
export interface IssueRangeNotFinite<I extends string> {
  readonly code: "issue-range-not-finite";
  readonly issue: I;
  readonly field: "lowest" | "highest" | "width";
  readonly value: number;
}
export interface IssueRangeWithoutWidth<I extends string> {
  readonly code: "issue-range-without-width";
  readonly issue: I;
  readonly lowest: number;
  readonly highest: number;
}
export interface IssueStepInvalid<I extends string> {
  readonly code: "issue-step-invalid";
  readonly issue: I;
  readonly step: number;
  readonly width: number;
}
export type IssueRefusal<I extends string> =
  | IssueRepeated<I>
  | IssueWeightNotFinite<I>
  | IssueWeightNegative<I>
  | IssueWeightsAllZero
  | OptionsTooFew<I>
  | OptionRepeated<I>
  | OptionDistancesMisshapen<I>
  | OptionDistanceOutOfRange<I>
  | OptionDistanceToItself<I>
  | OptionDistancesAsymmetric<I>
  | IssueRangeNotFinite<I>
  | IssueRangeWithoutWidth<I>
  | IssueStepInvalid<I>;

const OPTIONS_MINIMUM = 2;

/**
 * The issues, checked, with each one's share of the weight. An issue of weight 0 is kept and moves nothing.
 *
 * Fails with `issue-repeated` when an id comes twice;
 * with `issue-weight-not-finite`, `issue-weight-negative` or, when no issue has any, `issue-weights-all-zero`;
 * with `options-too-few` when there are fewer than two options or levels, and `option-repeated` when one comes twice;
 * with `option-distances-misshapen` unless there is a row and a column for each option,
 * `option-distance-out-of-range` unless each lies in 0 to 1, `option-distance-to-itself` when an option is away from
 * itself, and `option-distances-asymmetric` when there is not as far as back;
 * with `issue-range-not-finite` or `issue-range-without-width` when the lowest amount does not lie below the highest;
 * with `issue-step-invalid` when a step is not above 0, exceeds the range, or is too small to count how many it holds.
 */
export function issueSet<I extends string>(
  issues: readonly Issue<I>[],
): Result<IssueSet<I>, IssueRefusal<I>> {
  const seen = new Set<I>();
  for (const issue of issues) {
    if (seen.has(issue.id)) return err({ code: "issue-repeated", issue: issue.id });
    seen.add(issue.id);
    const refusal = weightRefusal(issue) ?? answerRefusal(issue);
    if (refusal !== null) return err(refusal);
  }
  return weighed(issues);
}

/**
 * The issues of one family; their weights share the whole.
 *
 * Fails with `issue-weights-all-zero` when the family has issues, but none with weight.
 */
export function issuesOfFamily<I extends string>(
  { issues }: IssueSet<I>,
  family: IssueFamily,
): Result<IssueSet<I>, IssueWeightsAllZero> {
  return weighed(issues.filter((issue) => issue.family === family));
}

/** Shares are taken of weights relative to the heaviest, so that neither huge nor tiny weights lose their proportions. */
function weighed<I extends string>(issues: readonly Issue<I>[]): Result<IssueSet<I>, IssueWeightsAllZero> {
  const heaviest = issues.reduce((most, { weight }) => Math.max(most, weight), 0);
  if (issues.length > 0 && heaviest === 0) {
    return err({ code: "issue-weights-all-zero", issues: issues.length });
  }
  const relative = issues.map(({ weight }) => weight / heaviest);
  const total = sumOf(relative, (weight) => weight);
  return ok({ issues, shares: relative.map((weight) => weight / total) });
}

function weightRefusal<I extends string>({ id, weight }: Issue<I>): IssueRefusal<I> | null {
  if (!Number.isFinite(weight)) return { code: "issue-weight-not-finite", issue: id, weight };
  return weight < 0 ? { code: "issue-weight-negative", issue: id, weight } : null;
}

function answerRefusal<I extends string>(issue: Issue<I>): IssueRefusal<I> | null {
  switch (issue.kind) {
    case "nominal":
      return optionsRefusal(issue.id, issue.options) ?? optionDistancesRefusal(issue);
    case "ordinal":
      return optionsRefusal(issue.id, issue.levels);
    case "numeric":
      return rangeRefusal(issue);
    case "binary":
      return null;
  }
}

function optionsRefusal<I extends string>(issue: I, options: readonly string[]): IssueRefusal<I> | null {
  if (options.length < OPTIONS_MINIMUM) {
    return { code: "options-too-few", issue, options, minimum: OPTIONS_MINIMUM };
  }
  const option = options.find((one, index) => options.indexOf(one) !== index);
  return option === undefined ? null : { code: "option-repeated", issue, option };
}

function optionDistancesRefusal<I extends string>({
  id,
  options,
  optionDistances,
}: NominalIssue<I>): IssueRefusal<I> | null {
  if (optionDistances === null) return null;
  const expected = options.length;
  const rows = optionDistances.map((row) => row.length);
  if (rows.length !== expected || rows.some((length) => length !== expected)) {
    return { code: "option-distances-misshapen", issue: id, rows, expected };
  }
  const at = (row: number, column: number) => optionDistances[row]?.[column] as number;
  for (const [row, from] of options.entries()) {
    for (const [column, to] of options.entries()) {
      const distance = at(row, column);
      if (!(distance >= 0 && distance <= 1)) {
        return { code: "option-distance-out-of-range", issue: id, between: [from, to], distance };
      }
      if (row === column && distance !== 0) {
        return { code: "option-distance-to-itself", issue: id, option: from, distance };
      }
      const back = at(column, row);
      if (column < row && distance !== back) {
        return {
          code: "option-distances-asymmetric",
          issue: id,
          between: [to, from],
          there: back,
          back: distance,
        };
      }
    }
  }
  return null;
}

function rangeRefusal<I extends string>({
  id,
  lowest,
  highest,
  step,
}: NumericIssue<I>): IssueRefusal<I> | null {
  const width = highest - lowest;
  const fields = [
    { field: "lowest", value: lowest },
    { field: "highest", value: highest },
    { field: "width", value: width },
  ] as const;
  const unusable = fields.find(({ value }) => !Number.isFinite(value));
  if (unusable !== undefined) return { code: "issue-range-not-finite", issue: id, ...unusable };
  if (width <= 0) return { code: "issue-range-without-width", issue: id, lowest, highest };
  if (step !== null && !(step > 0 && step <= width && Number.isFinite(width / step))) {
    return { code: "issue-step-invalid", issue: id, step, width };
  }
  return null;
}
