import { formatScore } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import type { SentencePart } from "../../../lib/sentence-part.ts";
import { type CoalitionNames, countryWords } from "../frame/coalition-names.ts";
import type { Explanation } from "./explained.ts";

type Pair = readonly [string, string];

/** How well the weakest pair is aligned and which it is, or what of it is not known. */
export function weakestPairSentence(
  { size, weakestPair, unknownPairs }: Explanation["figures"],
  names: Pick<CoalitionNames, "country">,
  hrefOf: (pair: Pair) => string | null,
): readonly SentencePart[] {
  if (size === 1) return ["A single country has no pair that could be apart."];
  const named = (pair: Pair): SentencePart => {
    const text = pair.map((code) => countryWords(code, names)).join(" and ");
    const href = hrefOf(pair);
    return href === null ? text : { text, href };
  };
  if (weakestPair.alignment !== null) {
    return [
      `The weakest pair is aligned ${formatScore(weakestPair.alignment)} of 1: `,
      ...weakestPair.pairs.flatMap((pair, place) => [...(place === 0 ? [] : ["; "]), named(pair)]),
      ".",
    ];
  }
  const pairs = (size * (size - 1)) / 2;
  const known =
    weakestPair.weakestKnown === null
      ? "no pair is known"
      : `the weakest of those known is aligned ${formatScore(weakestPair.weakestKnown)}`;
  return [
    `The weakest pair is not known: nothing comparable is on record for ${unknownPairs.length} of ${formatNumber(pairs, "pair")}, and ${known}. Unknown: `,
    ...unknownPairs.flatMap((pair, place) => [...(place === 0 ? [] : ["; "]), named(pair)]),
    ".",
  ];
}
