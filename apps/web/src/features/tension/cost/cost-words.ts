import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import type { RivalryCost } from "../frame/outputs.ts";
import { RIVALRY_WORDS } from "../frame/tension-words.ts";

/** What one kind of rivalry costs the members, with what nobody has stated left open. */
export function costWords({ kind, pairs, statedPairs, low, high }: RivalryCost): string {
  const of = formatNumber(pairs.length, "pair");
  if (statedPairs === 0) return `${RIVALRY_WORDS[kind]}: nobody has rated any of ${of}, so it is not known.`;
  const range = low === high ? formatCount(low) : `${formatCount(low)} to ${formatCount(high)}`;
  return `${RIVALRY_WORDS[kind]}: ${range} of at most ${formatCount(4 * pairs.length)}, with ${formatCount(statedPairs)} of ${of} rated.`;
}
