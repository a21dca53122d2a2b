import { formatShare } from "../../../../lib/figure-words.ts";
import { listOf } from "../../../../lib/sentence.ts";
import { INDEX_WORDS, type PriorityNames } from "../../frame/names.ts";
import type { Agreement } from "./agreement-words.ts";
import { formatTau } from "./tau-words.ts";

type Pair = Agreement["pairs"][number];

/** The two agencies that agree least and the weights behind it, in a sentence or two. */
export function sharpestSentence(
  agreement: Pick<Agreement, "pairs" | "sharpest">,
  names: Pick<PriorityNames, "criterion">,
): string {
  const pairs = agreement.sharpest.flatMap((sharp) => {
    const found = agreement.pairs.find(
      ({ first, second }) => first === sharp.first && second === sharp.second,
    );
    return found === undefined ? [] : [found];
  });
  const [pair] = pairs;
  if (pair === undefined || pair.value === null) return "No two agencies’ orders can be compared.";
  if (pair.value >= 1) {
    const widest = widestPair(agreement.pairs);
    if (widest === null) return "No two agencies differ, neither in order nor in weights.";
    return `No two agencies differ in order. In weights ${widest.first} and ${widest.second} are furthest apart: they differ most on ${weightWords(widest, names)}.`;
  }
  const figure = `τ-b ${formatTau(pair.value)}`;
  if (pairs.length > 1) {
    const named = pairs.slice(0, 3).map(({ first, second }) => `${first} and ${second}`);
    const rest = pairs.length > named.length ? [`${pairs.length - named.length} more`] : [];
    return `These pairs agree least (${figure}): ${[...named, ...rest].join("; ")}. ${pair.first} and ${pair.second} differ most on ${weightWords(pair, names)}.`;
  }
  return `${pair.first} and ${pair.second} agree least (${figure}): they differ most on ${weightWords(pair, names)}.`;
}

/** The criteria on whose weight two agencies differ most, with both weights. */
export function weightWords({ weights }: Pair, names: Pick<PriorityNames, "criterion">): string {
  if (weights.length === 0) return "nothing that they weigh";
  const words = weights.map(
    ({ criterion, index, first, second }) =>
      `the weight of ${names.criterion(criterion)} in ${INDEX_WORDS[index].toLowerCase()} (${formatShare(first)} against ${formatShare(second)})`,
  );
  return listOf(words);
}

/** The pair with the widest gap in any one weight, the first among equals; absent when all weigh alike. */
export function widestPair(pairs: readonly Pair[]): Pair | null {
  const gapOf = ({ weights }: Pair) =>
    Math.max(0, ...weights.map(({ first, second }) => Math.abs(first - second)));
  const widest = pairs.toSorted((a, b) => gapOf(b) - gapOf(a))[0];
  return widest === undefined || gapOf(widest) === 0 ? null : widest;
}
