import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import type { SentencePart } from "../../../lib/sentence-part.ts";
import { listed } from "../../../lib/sentence-part.ts";
import { formatDistance } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import { stanceHref } from "../frame/stance-address.ts";
import type { ClaimCheck, ClaimedAnswer } from "./brief-claims.ts";

/** Most answers that are named one by one. */
const NAMED_MAXIMUM = 8;

/** What the answers or distances say of a claim, each leading to where it stands. */
export function claimFindings(
  { answers, distances }: Pick<ClaimCheck, "answers" | "distances">,
  pairHref: string,
  names: AlignmentNames,
): readonly SentencePart[] {
  if (distances !== null) {
    return [
      "they are ",
      { text: formatDistance(distances.pair), href: pairHref },
      ` apart, where all pairs are ${formatDistance(distances.mean)} apart on average.`,
    ];
  }
  const groups = [
    ["fits", "as the brief says"],
    ["departs", "otherwise"],
    ["contested", "contested by sources"],
  ] as const;
  const parts = groups.flatMap(([fit, words]) => {
    const found = answers.filter((answer) => answer.fit === fit);
    return found.length === 0 ? [] : [groupParts(words, found, names)];
  });
  const missing = answers.filter(({ fit, value }) => fit === "not-known" && value === null);
  const sentence = parts.flatMap((part, place) => (place === 0 ? part : ["; ", ...part]));
  const gap =
    missing.length === 0
      ? []
      : [
          `${parts.length === 0 ? "" : "; "}not known of ${listOf([...new Set(missing.map(({ holder }) => names.countryInSentence(holder)))])}`,
        ];
  return [...sentence, ...gap, "."];
}

function groupParts(
  words: string,
  answers: readonly ClaimedAnswer[],
  names: AlignmentNames,
): readonly SentencePart[] {
  const shown = answers.slice(0, NAMED_MAXIMUM);
  const isOneIssue = new Set(answers.map(({ issue }) => issue)).size === 1;
  const further = answers.length - shown.length;
  return [
    `${words}: `,
    ...listed(
      shown.map((answer) => ({
        text: `${names.shortCountry(answer.holder)}${isOneIssue ? "" : `, ${names.issue(answer.issue)}`}${answer.value === null ? "" : ` (${names.answer(answer.issue, answer.value)})`}`,
        href: stanceHref(answer),
      })),
    ),
    further === 0 ? "" : ` and ${formatCount(further)} more`,
  ];
}

/** How far agreement proves anything, when stances behind it only repeat the brief; absent when none does. */
export function independenceWords({
  stances,
  fromBrief,
}: Pick<ClaimCheck, "stances" | "fromBrief">): string | null {
  if (fromBrief === 0) return null;
  return fromBrief === stances
    ? `No independent proof: ${stances === 1 ? "the one stance" : `all ${formatNumber(stances, "stance")}`} behind it ${stances === 1 ? "is" : "are"} our reading of the brief.`
    : `Of the ${formatNumber(stances, "stance")} behind it, ${formatCount(fromBrief)} ${fromBrief === 1 ? "is" : "are"} our reading of the brief itself.`;
}
