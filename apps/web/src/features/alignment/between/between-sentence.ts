import { formatShare } from "../../../lib/figure-words.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { capitalized, listOf } from "../../../lib/sentence.ts";
import type { SentencePart } from "../../../lib/sentence-part.ts";
import { listed } from "../../../lib/sentence-part.ts";
import { PAIR_ABSENCE_WORDS } from "../frame/absence-words.ts";
import { formatDistance, formatPart } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { PairAnswer, PairsAnswer } from "../frame/outputs.ts";
import { pairStanding } from "./pair-standing.ts";

const NAMED_MAXIMUM = 3;

/** How far the two are apart, on how much that rests, where the pair stands among all, and what keeps them apart. */
export function betweenSentence(
  { pair }: Pick<PairAnswer, "pair">,
  pairs: Pick<PairsAnswer, "pairs">,
  names: AlignmentNames,
): readonly SentencePart[] {
  const whom = listOf([pair.first, pair.second].map(names.countryInSentence));
  if (pair.distance === null) {
    return [`How far ${whom} are apart is not known: ${PAIR_ABSENCE_WORDS[pair.reason]}.`];
  }
  const sentence: SentencePart[] = [
    `${capitalized(whom)} are `,
    { text: formatDistance(pair.distance), href: "#contributions" },
    " apart, where 0 is alike on everything compared and 1 as far as can be, on ",
    { text: formatShare(pair.coverage), href: "#not-compared" },
    pair.isThin ? " of the weight, which is thin." : " of the weight.",
  ];
  const standing = pairStanding(pairs.pairs, pair);
  if (standing !== null && standing.of > 1) {
    sentence.push(
      ` Of ${formatCount(standing.of)} pairs that can be compared, ${formatCount(standing.farther)} ${standing.farther === 1 ? "is" : "are"} farther apart.`,
    );
  }
  const [most] = pair.contributions;
  if (most === undefined || most.contribution === 0) return [...sentence, " They answer alike throughout."];
  const tied = pair.contributions.filter(({ contribution }) => most.contribution - contribution < 1e-9);
  const further = tied.length - NAMED_MAXIMUM;
  return [
    ...sentence,
    " Most of it is ",
    ...listed(
      tied
        .slice(0, NAMED_MAXIMUM)
        .map(({ issue }) => ({ text: `“${names.issue(issue)}”`, href: `#issue-${issue}` })),
    ),
    further > 0 ? ` and ${further} more` : "",
    `, ${formatPart(most.contribution)}${tied.length > 1 ? " each" : ""}.`,
  ];
}

/** The title of the page of a pair. */
export function pairTitle(first: string, second: string, names: AlignmentNames): string {
  return `What keeps ${listOf([names.countryInSentence(first), names.countryInSentence(second)])} apart`;
}
