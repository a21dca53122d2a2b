import { rankWords } from "../../../lib/figure-words.ts";

/** "1st", "2nd" and so on, as the head of a column. */
export function rankHead(rank: number): string {
  const words = rankWords(rank);
  if (/^\d/u.test(words)) return words;
  return `${rank}${rank === 1 ? "st" : rank === 2 ? "nd" : rank === 3 ? "rd" : "th"}`;
}
