import { sumOf } from "../internal/sum.ts";
import { err, ok, type Result } from "../result.ts";
import { ISSUE_FAMILIES, type Issue, type IssueFamily } from "./issue.ts";
import type { IssueWeightNegative, IssueWeightNotFinite, IssueWeightsAllZero } from "./issue-set.ts";
import type { IssueUnknown } from "./stance-table.ts";

/** Weights that stand in for the issues' own in a what-if. */
export interface IssueWeighting<I extends string> {
  /** How much each family counts as a whole; absent when the weights of its issues decide. */
  readonly families: Readonly<Record<IssueFamily, number>> | null;
  /** Weights of single issues, beside the others' own. */
  readonly issues: Readonly<Partial<Record<I, number>>>;
}

export type IssueWeightingRefusal<I extends string> =
  | IssueUnknown<I>
  | IssueWeightNotFinite<I>
  | IssueWeightNegative<I>
  | IssueWeightsAllZero;

/**
 * The issues with other weights. Weights of single issues come first; a family's whole is then spread over its issues
 * in proportion to their weights. Only proportions count, of the families as of the issues.
 *
 * Fails with `issue-unknown`; with `issue-weight-not-finite` or `issue-weight-negative` when an issue's weight is none;
 * with `issue-weights-all-zero` when no family counts, or one that counts has issues but none with weight.
 */
export function reweightedIssues<I extends string, E extends Issue<I>>(
  issues: readonly (E & Issue<I>)[],
  { families, issues: weights }: IssueWeighting<I>,
): Result<readonly E[], IssueWeightingRefusal<I>> {
  const known = issues.map(({ id }) => id);
  for (const [issue, weight] of Object.entries(weights) as [I, number][]) {
    if (!known.includes(issue)) return err({ code: "issue-unknown", issue, known });
    if (!Number.isFinite(weight)) return err({ code: "issue-weight-not-finite", issue, weight });
    if (weight < 0) return err({ code: "issue-weight-negative", issue, weight });
  }
  const own = issues.map((issue) => ({ ...issue, weight: weights[issue.id] ?? issue.weight }));
  if (families === null) return ok(own);

  const totals = new Map(ISSUE_FAMILIES.map((family) => [family, weightOf(own, family)]));
  const unable = ISSUE_FAMILIES.find(
    (family) => families[family] > 0 && totals.get(family) === 0 && own.some((one) => one.family === family),
  );
  if (unable !== undefined) {
    return err({ code: "issue-weights-all-zero", issues: own.filter((one) => one.family === unable).length });
  }
  return ok(
    own.map((issue) => {
      const total = totals.get(issue.family) as number;
      return { ...issue, weight: total === 0 ? 0 : (families[issue.family] * issue.weight) / total };
    }),
  );
}

function weightOf<I extends string>(issues: readonly Issue<I>[], family: IssueFamily): number {
  return sumOf(
    issues.filter((issue) => issue.family === family),
    ({ weight }) => weight,
  );
}
