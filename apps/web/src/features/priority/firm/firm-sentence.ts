import type { FirmnessRun, PriorityResult, TechnologyFirmness } from "@entente/domain";
import { formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { listed, type SentencePart } from "../../../lib/sentence-part.ts";
import type { PriorityNames } from "../frame/names.ts";
import { shareErrorWords, wordsWithoutError } from "./simulated-figure.ts";

interface SentenceTargets {
  readonly names: PriorityNames;
  /** Where the ranks of one simulation are shown. */
  readonly runHref: (kind: FirmnessRun["kind"]) => string;
}

/** How often the first place holds, and who takes it otherwise, in two sentences; none where nothing was simulated. */
export function firmSentence(
  { standing, firmness }: Pick<PriorityResult, "standing" | "firmness">,
  { names, runHref }: SentenceTargets,
): readonly SentencePart[] {
  const runOf = (kind: FirmnessRun["kind"]) => firmness.runs.find((run) => run.kind === kind);
  const [weights, both] = [runOf("weights"), runOf("both")];
  const leaders = standing.technologies.filter(({ rank }) => rank === 1).map(({ technology }) => technology);
  if (weights === undefined || both === undefined || leaders.length === 0) return [];
  const { draws } = firmness.settings;
  const figure = (
    run: FirmnessRun,
    technology: TechnologyFirmness["technology"],
  ): readonly SentencePart[] => {
    const share = firstShare(run, technology);
    const error = shareErrorWords(share, draws);
    const text = { text: formatShare(share), href: runHref(run.kind) };
    return error === null
      ? [text, ` (${wordsWithoutError(share)} in ${formatNumber(draws, "draw")})`]
      : [text, ` (±${error})`];
  };
  const holds = leaders.flatMap((leader, place): readonly SentencePart[] => {
    const name = names.technology(leader);
    return [
      place === 0 ? `The first place of ${name} holds under ` : `; that of ${name} under `,
      ...figure(weights, leader),
      " of all weights, and in ",
      ...figure(both, leader),
      place === 0 ? " of all draws once the ratings are open too" : " of all draws",
    ];
  });
  const others = weights.technologies.filter(({ technology }) => !leaders.includes(technology));
  return [...holds, ". ", ...othersWords(others, names, { draws, href: runHref("weights") })];
}

/** Who takes the first place under how many of all weights, and who never does. */
function othersWords(
  others: readonly TechnologyFirmness[],
  names: PriorityNames,
  { draws, href }: { readonly draws: number; readonly href: string },
): readonly SentencePart[] {
  const byShare = others.toSorted((a, b) => (b.acceptability[0] ?? 0) - (a.acceptability[0] ?? 0));
  const taking = byShare.filter(({ acceptability }) => (acceptability[0] ?? 0) > 0);
  const never = byShare.filter(({ acceptability }) => (acceptability[0] ?? 0) === 0);
  const neverNames = listed(never.map(({ technology }) => names.technology(technology)));
  if (taking.length === 0) {
    return never.length === 0
      ? []
      : [...neverNames, ` never came first in ${formatNumber(draws, "draw")} of weights.`];
  }
  const first = taking.map(({ technology, acceptability }, place): readonly SentencePart[] => [
    `${names.technology(technology)} ${place === 0 ? "takes it under " : "under "}`,
    { text: formatShare(acceptability[0] ?? 0), href },
  ]);
  return [
    ...first.flatMap((parts, place): readonly SentencePart[] => [
      ...(place === 0 ? [] : [place === first.length - 1 && never.length === 0 ? " and " : ", "]),
      ...parts,
    ]),
    ...(never.length === 0 ? ["."] : [", ", ...neverNames, ` never in ${formatNumber(draws, "draw")}.`]),
  ];
}

function firstShare({ technologies }: FirmnessRun, asked: TechnologyFirmness["technology"]): number {
  return technologies.find(({ technology }) => technology === asked)?.acceptability[0] ?? 0;
}
