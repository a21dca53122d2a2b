import { formatCount } from "../../../lib/numbers.ts";
import type { RivalryMove } from "../frame/outputs.ts";
import { RIVALRY_WORDS } from "../frame/tension-words.ts";

/** How a pair was rated when the proposal was made, and how it is rated today. */
export function moveWords(
  { kind, first, second, kept, today }: RivalryMove,
  nameOf: (country: string) => string,
): string {
  return `${RIVALRY_WORDS[kind]} of ${nameOf(first)} and ${nameOf(second)}: ${levelWords(kept)} then, ${levelWords(today)} today.`;
}

function levelWords(range: RivalryMove["today"]): string {
  if (range === null) return "not rated";
  const { low, high } = range;
  return low === high ? `level ${formatCount(low)}` : `level ${formatCount(low)} to ${formatCount(high)}`;
}
