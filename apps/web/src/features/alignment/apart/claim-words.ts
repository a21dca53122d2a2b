import { groups } from "d3-array";
import { formatDate } from "../../../lib/dates.ts";
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

/** The answers one after the other with who gives them: "In part: US", "Some data: EU, India and 3 more". */
function groupParts(
  words: string,
  answers: readonly ClaimedAnswer[],
  names: AlignmentNames,
): readonly SentencePart[] {
  const isOneIssue = new Set(answers.map(({ issue }) => issue)).size === 1;
  const alike = groups(answers, ({ issue, value }) => `${issue} ${String(value)}`).map(([, group]) => group);
  return [
    `${words}, `,
    ...alike.flatMap((group, place): readonly SentencePart[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { issue, value, since } = first;
      const answer = value === null ? "" : `“${names.answer(issue, value)}”`;
      const shown = group.slice(0, NAMED_MAXIMUM);
      const further = group.length - shown.length;
      return [
        place === 0 ? "" : ", ",
        isOneIssue ? "" : `${names.issue(issue)} `,
        answer === "" ? "" : `${answer}: `,
        ...listed(shown.map((one) => ({ text: names.shortCountry(one.holder), href: stanceHref(one) }))),
        further === 0 ? "" : ` and ${formatCount(further)} more`,
        group.length > 1 || since === null ? "" : ` since ${formatDate(since)}`,
      ];
    }),
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
