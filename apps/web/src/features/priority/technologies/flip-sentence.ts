import type { LeaderStability } from "@entente/domain";
import { listed, type SentencePart } from "../../../lib/sentence-part.ts";
import { INDEX_WORDS, type PriorityNames } from "../frame/names.ts";
import { moveWords, nearestFlip } from "./nearest-flip.ts";

/** What would change the first place, in a sentence: the smallest move of one weight, with the others in proportion. */
export function flipSentence(
  stability: readonly LeaderStability[],
  names: PriorityNames,
  firmHref: string,
): readonly SentencePart[] {
  if (stability.length === 0)
    return ["With fewer than two technologies ranked, no weight can change the first place."];
  const flip = nearestFlip(stability);
  if (flip === null) {
    return [
      "No change of a single weight would: the first place stays, ",
      { text: "whatever one criterion counts", href: firmHref },
      ".",
    ];
  }
  const { criterion, index, by } = flip;
  return [
    `If the weight of ${names.criterion(criterion)} within ${INDEX_WORDS[index].toLowerCase()} `,
    { text: moveWords(flip), href: firmHref },
    ", ",
    ...listed(by.map((id) => names.technology(id))),
    by.length === 1 ? " would be first." : " would share the first place.",
  ];
}
