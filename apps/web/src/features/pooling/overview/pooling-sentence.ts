import { formatScore } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { listed, type SentencePart } from "../../../lib/sentence-part.ts";
import { dataGapHref } from "../pooling-address.ts";
import type { PoolingPage } from "./load-pooling.ts";
import type { PoolingNames } from "./pooling-names.ts";

/** How many holdings could be pooled across countries, the best pair, its largest gap, and what would close it. */
export function poolingSentence(
  { candidates, total, considered, pools }: PoolingPage["found"],
  names: PoolingNames,
): readonly SentencePart[] {
  const held: SentencePart = { text: formatNumber(considered, "data holding"), href: "#holdings" };
  const [best] = candidates;
  if (best === undefined) {
    return ["The register has ", held, ", and no two of different countries are about the same domain."];
  }
  const pair = `${names.country(best.first.holder.country)} and ${names.country(best.second.holder.country)}`;
  return [
    "Of ",
    held,
    ", ",
    { text: formatNumber(total, "pair"), href: "#candidates" },
    ` could be pooled across countries, in ${formatNumber(pools.length, "domain")}; first comes ${best.domain} of ${pair}, `,
    ...alignedWords(best),
    ...gapWords(best, names),
    ...closerWords(candidates),
  ];
}

type Candidate = PoolingPage["found"]["candidates"][number];

function alignedWords({ alignment, first, second }: Candidate): readonly SentencePart[] {
  if (alignment === null) return ["whose alignment on data is not known."];
  const href = dataGapHref(first.holder.country, second.holder.country);
  return ["aligned on data at ", { text: formatScore(alignment), href }, " of 1."];
}

function gapWords({ gaps }: Candidate, names: PoolingNames): readonly SentencePart[] {
  const [largest] = gaps;
  if (largest === undefined) return [];
  const keys = largest.closers.map(({ recommendation }) => ({
    text: recommendation,
    href: `/recommendations/${recommendation}`,
  }));
  return [
    ` Most keeps them apart on “${names.issue(largest.issue)}”; `,
    ...(keys.length === 0
      ? ["no recommendation is linked to a change that would close it."]
      : [...listed(keys), " would bring them nearer."]),
  ];
}

/** The recommendations that would narrow a gap of the most pairs; nothing where none would. */
function closerWords(candidates: readonly Candidate[]): readonly SentencePart[] {
  const pairsOf = new Map<string, number>();
  for (const { gaps } of candidates) {
    const keys = gaps.flatMap(({ closers }) => closers.map(({ recommendation }) => recommendation));
    for (const key of new Set(keys)) pairsOf.set(key, (pairsOf.get(key) ?? 0) + 1);
  }
  const most = Math.max(0, ...pairsOf.values());
  if (most === 0) return [];
  const keys = [...pairsOf].flatMap(([key, pairs]) => (pairs === most ? [key] : [])).toSorted();
  const links = keys.map((key) => ({ text: key, href: `/recommendations/${key}` }));
  return [
    " ",
    ...listed(links),
    ` would ${keys.length === 1 ? "" : "each "}narrow what keeps ${most} of ${formatNumber(candidates.length, "pair")} apart.`,
  ];
}
