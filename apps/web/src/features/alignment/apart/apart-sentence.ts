import type { SentencePart } from "../../../lib/sentence-part.ts";
import { listed } from "../../../lib/sentence-part.ts";
import { GROUP_ABSENCE_WORDS } from "../frame/absence-words.ts";
import type { AlignmentGroup } from "../frame/alignment-view.ts";
import { formatDistance, formatPart } from "../frame/distance-words.ts";
import { groupWords } from "../frame/group-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { BlocsAnswer, GroupAnswer } from "../frame/outputs.ts";
import type { ApartAddress } from "./apart-address.ts";
import { sidesInSentence } from "./side-words.ts";

/** Most pairs or issues that are named when they tie. */
const NAMED_MAXIMUM = 2;

interface ApartFindings {
  readonly group: AlignmentGroup;
  readonly answer: Pick<GroupAnswer, "holders" | "group" | "spreads">;
  /** Absent when the sides cannot be compared. */
  readonly blocs: Pick<BlocsAnswer, "comparison"> | null;
  readonly address: Pick<ApartAddress, "one" | "other">;
  readonly pairHref: (pair: { readonly first: string; readonly second: string }) => string;
}

/** How far the group is apart on average, who is farthest, what divides most, and how the blocs stand to each other. */
export function apartSentence(findings: ApartFindings, names: AlignmentNames): readonly SentencePart[] {
  const { group, answer, blocs, address, pairHref } = findings;
  const whom = groupWords(group, answer.holders.length, names);
  const { mean, weakest, reason } = answer.group;
  if (mean === null || weakest === null) {
    return [`How far apart they stand is not known: ${GROUP_ABSENCE_WORDS[reason ?? "nothing-comparable"]}.`];
  }
  const sentence: SentencePart[] = [
    `${whom} are `,
    { text: formatDistance(mean), href: "#pairs" },
    " apart on average, where 0 is alike on everything compared and 1 as far as can be.",
  ];
  if (answer.holders.length > 2) {
    const farthest = weakest.pairs.slice(0, NAMED_MAXIMUM).map((pair) => pairPart(pair, pairHref, names));
    sentence.push(
      " Farthest apart are ",
      ...listed(farthest),
      furtherWords(weakest.pairs.length, "pair"),
      ` at ${formatDistance(weakest.distance)}.`,
    );
  }
  sentence.push(...dividingParts(answer, names));
  if (blocs?.comparison.separation !== undefined && blocs.comparison.separation !== null) {
    sentence.push(...separationParts(blocs.comparison.separation, address, names));
  }
  return sentence;
}

function pairPart(
  pair: { readonly first: string; readonly second: string },
  pairHref: ApartFindings["pairHref"],
  { countryInSentence }: AlignmentNames,
): SentencePart {
  return {
    text: `${countryInSentence(pair.first)} and ${countryInSentence(pair.second)}`,
    href: pairHref(pair),
  };
}

function dividingParts(
  { spreads }: ApartFindings["answer"],
  { issue }: AlignmentNames,
): readonly SentencePart[] {
  const most = Math.max(0, ...spreads.map(({ contribution }) => contribution));
  if (most === 0) return [" Nothing divides them."];
  const dividing = spreads.filter(({ contribution }) => most - contribution < 1e-9);
  return [
    " What divides most is ",
    ...listed(
      dividing
        .slice(0, NAMED_MAXIMUM)
        .map((spread) => ({ text: `“${issue(spread.issue)}”`, href: `#issue-${spread.issue}` })),
    ),
    furtherWords(dividing.length, "issue"),
    `, ${formatPart(most)} of it${dividing.length > 1 ? " each" : ""}.`,
  ];
}

function separationParts(
  separation: number,
  { one, other }: ApartFindings["address"],
  names: AlignmentNames,
): readonly SentencePart[] {
  const size = formatDistance(Math.abs(separation));
  const sides = ` ${sidesInSentence(one, other, names)} are `;
  if (Number(size) === 0) {
    return [sides, { text: "no farther", href: "#blocs" }, " from each other than among themselves."];
  }
  const text = `${size} ${separation > 0 ? "farther" : "less far"}`;
  return [sides, { text, href: "#blocs" }, " from each other than among themselves."];
}

function furtherWords(count: number, noun: string): string {
  const further = count - NAMED_MAXIMUM;
  return further <= 0 ? "" : ` and ${further} more ${further === 1 ? noun : `${noun}s`}`;
}
