import { formatScore, formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { type CoalitionNames, countriesWords } from "../frame/coalition-names.ts";
import { countedWords } from "../frame/count-words.ts";
import type { FrontPoint } from "./fullest-point.ts";

/** How many other sets come to the same figures: "2 other sets"; absent when there is none. */
export function otherSetsWords({
  setCount,
  isSetCountComplete,
}: Pick<FrontPoint, "setCount" | "isSetCountComplete">): string | null {
  if (setCount <= 1) return isSetCountComplete ? null : "perhaps other sets";
  const others = formatNumber(setCount - 1, "other set");
  return isSetCountComplete ? others : `at least ${others}`;
}

/** The weakest pair of a point: "0.62", "not known", or why there is none. */
export function weakestPairWords({ size, weakestPair }: Pick<FrontPoint, "size" | "weakestPair">): string {
  if (size === 1) return "no pair";
  return weakestPair === null ? "not known" : formatScore(weakestPair);
}

/** A point with its figures in a sentence, for the mark that stands for it and for its row. */
export function pointWords(point: FrontPoint, requirements: number, names: CoalitionNames): string {
  const { first, size } = point;
  const others = otherSetsWords(point);
  const sentence = [
    `${countedWords(size, "country", "countries")}, ${coverageWords(first, requirements)}: ${countriesWords(first.members, names)}${others === null ? "" : `, or ${others}`}`,
    size === 1 ? "no pair to be apart" : `weakest pair ${weakestPairWords(point)}`,
    ...(point.isProven ? [] : ["not proven to be the best"]),
  ].join("; ");
  return capitalized(sentence);
}

/** What is covered: "56% of the weight, 4 of 10 requirements". */
export function coverageWords(
  { covered, coverageShare }: Pick<FrontPoint["first"], "covered" | "coverageShare">,
  requirements: number,
): string {
  const counted = `${covered.length} of ${formatNumber(requirements, "requirement")}`;
  return coverageShare === null ? counted : `${formatShare(coverageShare)} of the weight, ${counted}`;
}
