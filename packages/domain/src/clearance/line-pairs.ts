import { wordsOf } from "./words.ts";

/** Part of the words that two lines must have in common to be read as one reworded line. Our setting (decisions/0018). */
const LIKENESS_MINIMUM = 0.5;
/** Where more pairs would have to be compared, no lines are paired. */
const COMPARISONS_MAXIMUM = 10_000;

/** A removed line with the added line that it became; absent on one side when it became nothing or came from nothing. */
export type LinePair =
  | { readonly removed: string; readonly added: string }
  | { readonly removed: string; readonly added: null }
  | { readonly removed: null; readonly added: string };

/**
 * Which removed lines became which added ones: in order, and so that what the pairs have in common is the most. In
 * reading order, a removed line before an added one.
 */
export function pairedLines(removed: readonly string[], added: readonly string[]): readonly LinePair[] {
  const pairs: LinePair[] = [];
  let [one, other] = [0, 0];
  for (const [oneEnd, otherEnd] of likest(removed, added)) {
    pairs.push(...unpaired(removed.slice(one, oneEnd), added.slice(other, otherEnd)));
    pairs.push({ removed: removed[oneEnd] as string, added: added[otherEnd] as string });
    [one, other] = [oneEnd + 1, otherEnd + 1];
  }
  return [...pairs, ...unpaired(removed.slice(one), added.slice(other))];
}

function unpaired(removed: readonly string[], added: readonly string[]): readonly LinePair[] {
  return [
    ...removed.map((line) => ({ removed: line, added: null })),
    ...added.map((line) => ({ removed: null, added: line })),
  ];
}

/** The places of the pairs, by the table of the best sum of likeness over what is left of both. */
function likest(
  removed: readonly string[],
  added: readonly string[],
): readonly (readonly [number, number])[] {
  if (removed.length * added.length > COMPARISONS_MAXIMUM) return [];
  const width = added.length + 1;
  const best = new Float64Array((removed.length + 1) * width);
  const at = (one: number, other: number) => best[one * width + other] as number;
  const likeness = Float64Array.from(
    removed.flatMap((line) => added.map((other) => likenessOf(line, other))),
  );
  const paired = (one: number, other: number) => {
    const alike = likeness[one * added.length + other] as number;
    return alike < LIKENESS_MINIMUM ? 0 : alike + at(one + 1, other + 1);
  };
  for (let one = removed.length - 1; one >= 0; one--) {
    for (let other = added.length - 1; other >= 0; other--) {
      best[one * width + other] = Math.max(at(one + 1, other), at(one, other + 1), paired(one, other));
    }
  }

  const places: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (at(one, other) > 0) {
    if (at(one, other) === paired(one, other)) places.push([one++, other++]);
    else if (at(one, other) === at(one + 1, other)) one++;
    else other++;
  }
  return places;
}

/** Words in common, each as often as both have it, as part of all words (Dice 1945). Two lines without words are alike. */
function likenessOf(line: string, other: string): number {
  const [words, others] = [wordsOf(line), wordsOf(other)];
  if (words.length + others.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (words.length + others.length);
}
