import type { PriorityBasis } from "@entente/contract";
import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import type { Weighting } from "./weighting-address.ts";

/** Whose weights they are and who stated them, in a sentence or two. */
export function weightingSentence(weighting: Weighting, weightSets: PriorityBasis["weightSets"]): string {
  switch (weighting.kind) {
    case "equal":
      return "Equal weights: within each sub-score every criterion counts alike. That is our setting.";
    case "points":
      return "Weights from points in the address of this page. They are not stored.";
    case "mean": {
      const illustrative = weightSets.filter(isIllustrative).length;
      const whose = `The mean of the weights of ${formatNumber(weightSets.length, "agency", "agencies")}.`;
      if (illustrative === 0) return whose;
      return illustrative === weightSets.length
        ? `${whose} All are illustrative: we proposed them, the agencies have not stated any.`
        : `${whose} ${illustrative} of them are illustrative: we proposed them, the agencies have not stated any.`;
    }
    case "agency": {
      const stored = weightSets.find(({ weightSet }) => weightSet.agency === weighting.agency);
      if (stored === undefined) return `Weights of ${weighting.agency}.`;
      const { agency, statedOn } = stored.weightSet;
      return isIllustrative(stored)
        ? `Illustrative weights for ${agency}: we proposed them, the agency has not stated any.`
        : `Weights of ${agency}, stated on ${formatDate(statedOn)} by ${stored.personName}.`;
    }
  }
}

/** Whether the weights are a proposal of ours rather than the agency's own statement. */
export function isIllustrative({ weightSet }: PriorityBasis["weightSets"][number]): boolean {
  return weightSet.basis === "proposal";
}
