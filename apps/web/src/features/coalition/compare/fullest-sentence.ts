import { formatShare } from "../../../lib/figure-words.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { type CoalitionNames, countriesWords } from "../frame/coalition-names.ts";
import type { Explained } from "../picked/explained.ts";

/** Which of the sets covers most, and which the fewest countries cover as much with, in a sentence. */
export function fullestSentence(sets: readonly Explained[], names: Pick<CoalitionNames, "country">): string {
  const figures = sets.map(({ explanation }) => explanation.figures);
  const most = Math.max(...figures.map(({ coverage }) => coverage));
  const fullest = figures.filter(({ coverage }) => coverage === most);
  const named = fullest.map(({ members }) => countriesWords(members, names));
  const share = fullest[0]?.coverageShare ?? null;
  const words = share === null ? "" : `, ${formatShare(share)} of the weight`;
  if (fullest.length === figures.length) return `All ${figures.length} cover the same${words}.`;
  return fullest.length === 1
    ? `${capitalized(named.join())} cover most${words}.`
    : `${fullest.length} of ${figures.length} cover most, each alike${words}: ${named.join("; ")}.`;
}
