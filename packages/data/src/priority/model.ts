import {
  checkPriorityModel,
  err,
  type PriorityModel,
  type PriorityModelRefusal,
  type RatedCriterion,
  type Result,
} from "@entente/domain";
import { type Library, placeName } from "../citation.ts";
import type { Fault } from "../fault.ts";
import type { PortfolioInvalid, RowProblem } from "../row-problem.ts";
import type { ModelRow, RatedCriterionRow } from "./rows.ts";

/** The model that the row describes. Fails with `portfolio-invalid` where a person could not rate or the domain not rank with it. */
export function priorityModelOf(row: ModelRow, library: Library): Result<PriorityModel, PortfolioInvalid> {
  const faults: Fault[] = [];
  const criterionAt = (criterion: RatedCriterionRow, field: string): RatedCriterion => {
    faults.push(...anchorFaults(criterion, field), ...passageFaults(criterion, field, library));
    const { id, name, question, unit, anchors, basis } = criterion;
    const passage = criterion.passage === null ? null : { source: library.brief, ...criterion.passage };
    const scale = { ...criterion.scale, outOfRange: "refuse", points: null } as const;
    return { id, name, question, unit, scale, anchors, basis, passage };
  };

  const model: PriorityModel = {
    title: row.title,
    version: row.version,
    settings: row.settings,
    criteria: row.criteria.map((criterion, index) => {
      const { branch, perBand } = criterion;
      return { ...criterionAt(criterion, `criteria.${index}`), branch, isPerBand: perBand };
    }),
    triageCriteria: row.triageCriteria.map((criterion, index) =>
      criterionAt(criterion, `triageCriteria.${index}`),
    ),
  };
  const checked = checkPriorityModel(model);
  if (!checked.ok) faults.push(refusedModel(checked.error));
  if (checked.ok && faults.length === 0) return checked;
  const problems = faults.map((fault): RowProblem => ({ file: "priority/model.json", row: 1, ...fault }));
  return err({ code: "portfolio-invalid", problems });
}

function anchorFaults({ anchors, scale }: RatedCriterionRow, field: string): readonly Fault[] {
  const [lowest, highest] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
  return anchors.flatMap(({ at }, index): readonly Fault[] => {
    const previous = anchors[index - 1];
    if (at >= lowest && at <= highest && (previous === undefined || previous.at < at)) return [];
    const remedy = `list each level from ${lowest} to ${highest} at most once, ascending`;
    return [{ field: `${field}.anchors.${index}.at`, value: String(at), remedy }];
  });
}

function passageFaults(
  { basis, passage }: RatedCriterionRow,
  field: string,
  { quoted }: Library,
): readonly Fault[] {
  if ((basis === "brief") !== (passage !== null)) {
    const remedy = "name a passage if the basis is brief, and only then";
    return [{ field: `${field}.passage`, value: basis, remedy }];
  }
  if (passage === null || quoted.has(placeName(passage))) return [];
  const remedy = "quote this place in priority/passages.json";
  return [{ field: `${field}.passage`, value: placeName(passage), remedy }];
}

function refusedModel(refusal: PriorityModelRefusal): Fault {
  switch (refusal.code) {
    case "criterion-repeated":
      return { field: "criteria", value: refusal.criterion, remedy: "list each criterion once" };
    case "index-without-criteria":
      return { field: "criteria", value: refusal.index, remedy: "give this sub-score a criterion" };
    case "obstacle-reversed":
      return {
        field: "criteria",
        value: refusal.criterion,
        remedy: "let the best end of an obstacle lie below its worst",
      };
    case "setting-out-of-range":
      return {
        field: `settings.${refusal.setting}`,
        value: String(refusal.value),
        remedy: `write ${refusal.expected}`,
      };
    case "scale-extrapolates":
      return {
        field: "criteria",
        value: refusal.criterion,
        remedy: "let its scale refuse or clip what lies beyond the ends",
      };
    case "scale-not-finite":
    case "scale-without-width":
    case "value-point-outside-scale":
    case "value-point-repeated":
    case "value-end-misplaced":
    case "values-not-monotone":
      return {
        field: "criteria",
        value: refusal.criterion,
        remedy: `mend its scale: ${JSON.stringify(refusal)}`,
      };
  }
}
