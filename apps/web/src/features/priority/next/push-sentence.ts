import { formatScore, formatShare } from "../../../lib/figure-words.ts";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { recommendationsHref } from "../../../lib/recommendations-href.ts";
import { listOf } from "../../../lib/sentence.ts";
import { listed, type SentencePart } from "../../../lib/sentence-part.ts";
import type { CapacityCut } from "./capacity-cut.ts";
import type { TriageRow } from "./triage.ts";

/** Most recommendations that the sentence names; the table has them all. */
const NAMED_MAXIMUM = 6;

/** Which recommendations to push first, each with its score, and out of how many. */
export function pushSentence({ within, next }: CapacityCut, total: number): readonly SentencePart[] {
  const all: SentencePart = {
    text: formatNumber(total, "open recommendation"),
    href: recommendationsHref({ closure: "open" }),
  };
  if (within.length === 0 && next.length === 0) {
    return [all, ` cannot be ranked: nothing that counts is known of ${total === 1 ? "it" : "them"}.`];
  }
  if (within.length === 0) {
    const wait = total === 1 ? " waits; " : " wait; ";
    return ["With room for none, ", all, wait, ...next.slice(0, 1).map(scored), " would be first."];
  }
  const shown = within.length > NAMED_MAXIMUM ? within.slice(0, NAMED_MAXIMUM - 1) : within;
  const more = within.length - shown.length;
  return [
    "Push ",
    ...listed([...shown.map(scored), ...(more > 0 ? [`${formatCount(more)} more`] : [])]),
    ` first: there is room for ${formatCount(within.length)} of `,
    all,
    ".",
  ];
}

/** How firm the line is while something is unknown; absent when nothing is on one of its sides. */
export function firmnessWords({ within, next, sure, open, tied }: CapacityCut): string | null {
  if (within.length === 0 || next.length === 0) return null;
  const known = `Of what counts, ${coverageWords(within)} is known of ${within.length === 1 ? "it" : "them"}`;
  const firm =
    open.length === 0 && sure.length === within.length
      ? "; whatever the rest turns out to be, the line stays where it is."
      : `; the rest could still bring in ${open.length === next.length && open.length > 1 ? "any" : formatCount(open.length)} of the ${formatNumber(next.length, "other")}, and ${sureWords(sure.length, within.length)}.`;
  const tie =
    tied.length === 0
      ? ""
      : ` The line cuts through a tie: ${listOf(tied.map(({ key }) => key))} share rank ${tied[0]?.rank} and stand in the order of their keys.`;
  return `${known}${firm}${tie}`;
}

function sureWords(sure: number, within: number): string {
  if (within === 1) return sure === 1 ? "it is sure to stay" : "it is not sure to stay";
  if (sure === 0) return "none above the line is sure to stay";
  return `${formatCount(sure)} above the line ${sure === 1 ? "is" : "are"} sure to stay`;
}

function coverageWords(rows: readonly TriageRow[]): string {
  const shares = rows.map(({ score }) => score.coverage);
  const [least, most] = [formatShare(Math.min(...shares)), formatShare(Math.max(...shares))];
  return least === most ? least : `${least} to ${most}`;
}

function scored({ key, score }: TriageRow): SentencePart {
  const figure = score.score === null ? "" : ` (${formatScore(score.score)})`;
  return { text: `${key}${figure}`, href: `/recommendations/${key}` };
}
