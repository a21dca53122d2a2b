import type { PriorityBasis } from "@entente/contract";
import { isIllustrative, weightingSentence } from "../frame/weighting-words.ts";
import type { Start } from "./weights-address.ts";

/** Whose weights they are, within a sentence. */
export function startWhose(start: Start, weightSets: PriorityBasis["weightSets"]): string {
  switch (start.kind) {
    case "equal":
      return "equal weights";
    case "mean":
      return "the mean of the agencies’ weights";
    case "agency": {
      const stored = weightSets.find(({ weightSet }) => weightSet.agency === start.agency);
      return stored !== undefined && isIllustrative(stored)
        ? `illustrative weights for ${start.agency}`
        : `${start.agency}’s weights`;
    }
  }
}

/** Whose weights they are and who stated them; points that stand for a mean are rounded. */
export function startSentence(start: Start, weightSets: PriorityBasis["weightSets"]): string {
  const sentence = weightingSentence(start, weightSets);
  return start.kind === "mean" ? `${sentence} The points below are rounded to whole ones.` : sentence;
}
