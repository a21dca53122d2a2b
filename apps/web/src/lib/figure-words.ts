import type { RatedValue } from "@entente/domain";

/** A score from 0 to 1 with two decimals, such as "0.78". */
export function formatScore(score: number): string {
  return score.toFixed(2);
}

/** A range of scores, such as "0.61 to 0.83"; one figure where both ends read alike. */
export function formatScoreRange({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [formatScore(low), formatScore(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** A share in whole percent, such as "43%"; what is neither none nor all never reads as "0%" or "100%". */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.005) return "<1%";
  if (share < 1 && share > 0.995) return ">99%";
  return `${Math.round(share * 100)}%`;
}

const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** A rank within a sentence, such as "first" or "12th". */
export function rankWords(rank: number): string {
  const word = ORDINALS[rank - 1];
  if (word !== undefined) return word;
  const [tens, ones] = [rank % 100, rank % 10];
  if (tens >= 11 && tens <= 13) return `${rank}th`;
  return `${rank}${ones === 1 ? "st" : ones === 2 ? "nd" : ones === 3 ? "rd" : "th"}`;
}

/** Ranks that are possible, such as "1 to 3"; one where no other is. */
export function formatRanks({ best, worst }: { readonly best: number; readonly worst: number }): string {
  return best === worst ? String(best) : `${best} to ${worst}`;
}

/** What a rater stated, with its unit: "level 3", "level 2 to 3", "79% of the world", "level 3 ± 0.5". */
export function formatRatedValue(value: RatedValue, unit: string): string {
  const numbers = ratedNumbers(value);
  if (/^level\b/u.test(unit)) return `level ${numbers}`;
  return unit.startsWith("%") ? `${numbers}${unit}` : `${numbers} ${unit}`;
}

function ratedNumbers(value: RatedValue): string {
  switch (value.kind) {
    case "exact":
      return formatPlain(value.value);
    case "interval":
      return `${formatPlain(value.low)} to ${formatPlain(value.high)}`;
    case "triangular":
      return `${formatPlain(value.low)} to ${formatPlain(value.high)}, most likely ${formatPlain(value.mode)}`;
    case "normal":
      return `${formatPlain(value.mean)} ± ${formatPlain(value.standardDeviation)}`;
  }
}

const PLAIN = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });

/** A number as a rater stated it, without digits that nobody gave. */
export function formatPlain(value: number): string {
  return PLAIN.format(value);
}
