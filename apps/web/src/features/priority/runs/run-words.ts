import type { EntenteOutputs } from "@entente/client";
import { formatScore } from "../../../lib/figure-words.ts";

type Run = EntenteOutputs["priority"]["run"];

/** Whose weights a frozen run was computed with. */
export function runWeightsWords({
  weighting,
  weightSets,
}: Pick<Run["inputs"], "weighting" | "weightSets">): string {
  switch (weighting.kind) {
    case "equal":
      return "Equal weights";
    case "mean":
      return `Mean of the weights of ${weightSets.map(({ agency }) => agency).join(", ")}`;
    case "agency":
      return `Weights of ${weighting.agency}`;
    case "points":
      return "Weights from points given with the question";
  }
}

/** Whether computing the run again gives what was frozen. */
export function replayWords(replay: Run["replay"]): { readonly isSame: boolean; readonly words: string } {
  switch (replay.kind) {
    case "same":
      return { isSame: true, words: "Computed again just now: the same, to the last digit." };
    case "different":
      return {
        isSame: false,
        words:
          "Computed again just now, the result differs from what was frozen. Tell your administrator: the stored run or the method has changed.",
      };
    case "other-method":
      return {
        isSame: false,
        words: `Frozen by another method than this server has (${replay.method}), so it cannot be computed again here. What was frozen is shown as it was.`,
      };
  }
}

/** A place in a ranking, such as "1 (0.84)"; "not ranked" without one. */
export function placeWords({
  rank,
  score,
}: {
  readonly rank: number | null;
  readonly score: number | null;
}): string {
  if (rank === null || score === null) return "not ranked";
  return `${rank} (${formatScore(score)})`;
}

/** The first digits of a hash, enough to tell two apart by eye. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}
