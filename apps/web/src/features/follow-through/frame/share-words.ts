import { formatShare } from "../../../lib/figure-words.ts";
import { formatCount } from "../../../lib/numbers.ts";
import type { Share } from "./outputs.ts";

/** A rate with what it is a part of, such as "3 of 36 (8%)"; absent of nothing. */
export function shareWords(share: Share): string | null {
  if (share.value === null) return null;
  return `${formatCount(share.part)} of ${formatCount(share.whole)} (${formatShare(share.value)})`;
}

/** The limits between which the rate lies in 95 of 100 such samples, such as "3% to 22%". */
export function limitWords(share: Share): string | null {
  return share.value === null ? null : `${formatShare(share.low)} to ${formatShare(share.high)}`;
}
