import type { Result } from "../result.ts";
import { defineScale, type ScaleProposal, type ScaleRefusal } from "./criterion.ts";
import {
  checkPriorityModel,
  type PriorityCriterion,
  type PriorityModel,
  type PriorityModelRefusal,
  type RatedCriterion,
} from "./model.ts";

export interface CriterionProposal extends Omit<RatedCriterion, "scale"> {
  readonly scale: ScaleProposal;
}

/** A model whose scales have not been checked. */
export interface PriorityModelProposal extends Omit<PriorityModel, "criteria" | "triageCriteria"> {
  readonly criteria: readonly (CriterionProposal & Pick<PriorityCriterion, "branch" | "isPerBand">)[];
  readonly triageCriteria: readonly CriterionProposal[];
}

/** A model that has been checked with all its scales. Fails as `defineScale` and `checkPriorityModel` do. */
export function definePriorityModel(
  proposal: PriorityModelProposal,
): Result<PriorityModel, ScaleRefusal | PriorityModelRefusal> {
  const criteria: PriorityCriterion[] = [];
  for (const criterion of proposal.criteria) {
    const scale = defineScale(criterion.scale);
    if (!scale.ok) return scale;
    criteria.push({ ...criterion, scale: scale.value });
  }
  const triageCriteria: RatedCriterion[] = [];
  for (const criterion of proposal.triageCriteria) {
    const scale = defineScale(criterion.scale);
    if (!scale.ok) return scale;
    triageCriteria.push({ ...criterion, scale: scale.value });
  }
  return checkPriorityModel({ ...proposal, criteria, triageCriteria });
}
