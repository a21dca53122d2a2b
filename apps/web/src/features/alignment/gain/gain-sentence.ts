import { formatNumber } from "../../../lib/numbers.ts";
import { type SentencePart } from "../../../lib/sentence-part.ts";
import { GAIN_ABSENCE_WORDS } from "../closing/gain-words.ts";
import { shiftRows } from "../closing/shift-rows.ts";
import { formatDistance, formatPart } from "../frame/distance-words.ts";
import type { GainAnswer } from "../frame/outputs.ts";

/** Less than this is no change: sums of weights differ in their last digits. */
const TIE = 1e-9;

/**
 * What carrying the recommendation out would take off the mean distance of its group, or why that is not known.
 * `closingHref` is where the same is supposed for any group.
 */
export function gainSentence(
  { key, gain, reason, linked, effect }: Pick<GainAnswer, "key" | "gain" | "reason" | "linked" | "effect">,
  closingHref: string,
): readonly SentencePart[] {
  const changes = linked?.effect.changes ?? [];
  if (changes.length === 0) {
    return [
      `What ${key} would bring countries closer is not known: ${GAIN_ABSENCE_WORDS["no-change-linked"]}. That is not zero.`,
    ];
  }
  if (effect === null) {
    return [
      `What ${key} would bring countries closer is not known: what is linked to it does not fit the issues in force.`,
    ];
  }
  if (gain === null || effect.meanBefore === null) {
    return [
      `What ${key} would bring countries closer is not known: ${GAIN_ABSENCE_WORDS[reason ?? "no-change-linked"]}.`,
    ];
  }
  const { closer, farther } = shiftRows(effect.pairs);
  const group = formatNumber(linked?.effect.group.length ?? 0, "country", "countries");
  const pairs = `${formatNumber(closer, "pair")} would come closer and ${farther === 0 ? "none" : formatNumber(farther, "pair")} would part`;
  if (Math.abs(gain) < TIE) {
    return [
      `Carried out, ${key} would leave the mean distance of its ${group} at ${formatDistance(effect.meanBefore)}: ${pairs}.`,
    ];
  }
  return [
    `Carried out, ${key} would ${gain > 0 ? "take" : "add"} `,
    { text: formatPart(Math.abs(gain)), href: closingHref },
    ` ${gain > 0 ? "off" : "to"} the mean distance of its ${group}, from ${formatDistance(effect.meanBefore)} to ${formatDistance(effect.meanAfter)}: ${pairs}.`,
  ];
}
