import { formatCount } from "../../lib/numbers.ts";

/** The finding of the plot: how many claims there are and how many were found to hold. */
export function claimTitle({
  claims,
  verified,
}: {
  readonly claims: number;
  readonly verified: number;
}): string {
  if (claims === 0) return "Nothing is claimed as done, in whole or in part";
  if (verified === 0) {
    return claims === 1
      ? "One claim of completion, in whole or in part, and it is not verified"
      : `${formatCount(claims)} claims of completion, in whole or in part, and none is verified as addressed`;
  }
  return `${formatCount(verified)} of ${formatCount(claims)} claims of completion, in whole or in part, ${
    verified === 1 ? "is" : "are"
  } verified as addressed`;
}
