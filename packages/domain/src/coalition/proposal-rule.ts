import { err, ok, type Result } from "../result.ts";
import type { BrokenRule, CoalitionFigures } from "./figures.ts";

/** The members do not keep the rules under which the coalition was sought. */
export interface ProposalBreaksRules<M extends string> {
  readonly code: "proposal-breaks-rules";
  readonly broken: readonly BrokenRule<M>[];
}

/** Nothing when these members keep the rules of their model; fails with `proposal-breaks-rules`. */
export function checkProposable<M extends string>({
  brokenRules: broken,
}: Pick<CoalitionFigures<M, string>, "brokenRules">): Result<void, ProposalBreaksRules<M>> {
  return broken.length === 0 ? ok(undefined) : err({ code: "proposal-breaks-rules", broken });
}
