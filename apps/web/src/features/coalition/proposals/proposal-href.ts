export const PROPOSALS_PATH = "/coalitions/proposals";

/** One frozen proposal, by the recommendation that it became. */
export function proposalHref(recommendation: string): string {
  return `${PROPOSALS_PATH}/${encodeURIComponent(recommendation)}`;
}
