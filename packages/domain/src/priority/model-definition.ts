import type { Result } from "../result.ts";
import type { Scale, ScaleProposal } from "./criterion.ts";
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

/** A model whose scales may leave out what `defineScale` fills in. */
export interface PriorityModelProposal extends Omit<PriorityModel, "criteria" | "triageCriteria"> {
  readonly criteria: readonly (CriterionProposal & Pick<PriorityCriterion, "branch" | "isPerBand">)[];
  readonly triageCriteria: readonly CriterionProposal[];
}

/** The proposed model, if rankings can be computed with it. Fails as `checkPriorityModel` does. */
export function definePriorityModel(
  proposal: PriorityModelProposal,
): Result<PriorityModel, PriorityModelRefusal> {
  return checkPriorityModel({
    ...proposal,
    criteria: proposal.criteria.map((criterion) => ({ ...criterion, scale: wholeScale(criterion.scale) })),
    triageCriteria: proposal.triageCriteria.map((criterion) => ({
      ...criterion,
      scale: wholeScale(criterion.scale),
    })),
  });
}

function wholeScale({ worst, best, outOfRange = "refuse", points = null }: ScaleProposal): Scale {
  return { worst, best, outOfRange, points };
}
