import { indexWeights, type PriorityModel, type SwingPoints, type SwingRefusal } from "@entente/domain";
import { type Fault, problemsOfRows, repeatedFault, unknownFault } from "../fault.ts";
import type { RowProblem } from "../row-problem.ts";
import type { ReasonedWeightSet } from "./priorities.ts";
import type { PriorityRows } from "./priority-rows.ts";
import type { WeightRow, WeightSetRow } from "./rows.ts";

type WeightFiles = Pick<PriorityRows, "weightSets" | "weights">;

/** Weights that no ranking can be computed with: of unknown agencies or criteria, repeated, off the scale, not complete. */
export function weightProblems(
  { weightSets, weights }: WeightFiles,
  model: PriorityModel,
  agencies: ReadonlySet<string>,
): readonly RowProblem[] {
  const criteria = new Set<string>(model.criteria.map(({ id }) => id));
  const stated = new Set<string>(weightSets.map(({ agency }) => agency));
  const ofWeights = problemsOfRows("priority/weights.csv", weights, ({ agency, criterion }, index) => [
    ...unknownFault("agency", agency, stated, "use an agency listed in priority/weight-sets.csv"),
    ...unknownFault("criterion", criterion, criteria, "use a criterion of priority/model.json"),
    ...repeatedFault("criterion", weights, index, (row) => `${row.agency}, ${row.criterion}`),
  ]);
  const ofSets = problemsOfRows("priority/weight-sets.csv", weightSets, (set, index) => [
    ...unknownFault("agency", set.agency, agencies, "use an agency listed in agencies.csv"),
    ...repeatedFault("agency", weightSets, index, ({ agency }) => agency),
    ...(ofWeights.length === 0 ? refusedSet(set, weights, model) : []),
  ]);
  return [...ofSets, ...ofWeights];
}

function refusedSet(
  { agency }: WeightSetRow,
  weights: readonly WeightRow[],
  model: PriorityModel,
): readonly Fault[] {
  const checked = indexWeights(model, pointsOf(agency, weights));
  return checked.ok ? [] : [{ field: "agency", value: agency, remedy: remedyOf(checked.error) }];
}

function remedyOf(refusal: SwingRefusal): string {
  switch (refusal.code) {
    case "weight-missing":
      return `give it points for ${refusal.criterion} in priority/weights.csv, be it 0`;
    case "weights-all-zero":
      return `give it points above 0 for one of ${refusal.criteria.join(", ")} in priority/weights.csv`;
    case "criterion-repeated":
    case "swing-above-maximum":
    case "weight-negative":
    case "weight-not-finite":
    case "weight-unknown":
      return `give it points in priority/weights.csv that rankings accept: ${JSON.stringify(refusal)}`;
  }
}

/** The agency's weights, each with its reason. */
export function weightSetOf(set: WeightSetRow, weights: readonly WeightRow[]): ReasonedWeightSet {
  const { agency, basis, statedOn, reason } = set;
  const reasons = Object.fromEntries(
    weights.filter((row) => row.agency === agency).map((row) => [row.criterion, row.reason]),
  );
  return { agency, points: pointsOf(agency, weights), basis, statedOn, reason, reasons };
}

function pointsOf(agency: WeightSetRow["agency"], weights: readonly WeightRow[]): SwingPoints {
  return Object.fromEntries(
    weights.filter((row) => row.agency === agency).map(({ criterion, points }) => [criterion, points]),
  );
}
