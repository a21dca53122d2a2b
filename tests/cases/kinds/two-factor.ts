import {
  exactFactor,
  nonDominated,
  type TwoFactorScore,
  twoFactorScore,
  valueTableOf01,
} from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import { type Figures, inAnyOrder, list, named, orAbsent, under } from "../figure.ts";
import {
  answered,
  fullRowsIn,
  has,
  namesIn,
  numberIn,
  numbersIn,
  objectsIn,
  optionalNumberIn,
} from "../input.ts";
import { memberOf } from "../spelling.ts";
import { ranksOf } from "./decision.ts";

const FIRST = ["criticality", "first", "c", "x"] as const;
const SECOND = ["amenability", "second", "a", "y"] as const;
const PAIRS = [
  "pairs",
  "factors",
  "matrix",
  "scores",
  "values",
  "points",
  "cells",
  "alternatives",
  "options",
  "items",
] as const;

/** Products and geometric means of two factors, their ranks, and which pairs no other dominates. */
export function twoFactorFigures(input: Json): Figures {
  const pairs = pairsIn(input);
  const names = namesIn(input, pairs.length, "a", "alternatives", "names", "technologies", ...PAIRS);
  const emphasis = optionalNumberIn(input, "emphasis", "t", "exponent") ?? 0.5;
  const scoresAt = (t: number): readonly TwoFactorScore[] =>
    pairs.map(([first, second]) => answered(twoFactorScore(exactFactor(first), exactFactor(second), t)));
  const scores = scoresAt(emphasis);
  const products = scores.map(({ product }) => orAbsent(product, "unscored"));
  const means = scores.map(({ score }) => orAbsent(score, "unscored"));
  const table = answered(valueTableOf01(names, ["first", "second"], pairs, "extrapolate"));
  const places = nonDominated(table).certain.map((name) => named(names.indexOf(name), names));
  const productRanks = list(ranksOf(scores.map(({ product }) => product ?? 0)));
  const meanRanks = list(ranksOf(scores.map(({ score }) => score ?? 0)));
  return {
    ...under(["product", "products"], products),
    ...under(
      ["geometricMean", "geometricMeans", "root", "display", "scores", "weightedGeometricMean"],
      means,
    ),
    ...under(["ranks", "ranksByProduct", "productRanks"], emphasis === 0.5 ? productRanks : meanRanks),
    ...under(["ranksByGeometricMean", "geometricMeanRanks"], meanRanks),
    ...under(["sameOrder", "orderEqual", "sameRanks"], String(productRanks) === String(meanRanks)),
    ...under(["nonDominated", "paretoFront", "nonDominatedSet"], inAnyOrder(places)),
    allFinite: scores.every(({ score }) => score !== null && Number.isFinite(score)),
  };
}

function pairsIn(input: Json): readonly (readonly [number, number])[] {
  if (has(input, ...FIRST) && has(input, ...SECOND)) {
    const second = numbersIn(input, ...SECOND);
    return numbersIn(input, ...FIRST).map((first, place) => [first, second[place] as number] as const);
  }
  const listed = memberOf(input, ...PAIRS);
  if (Array.isArray(listed) && listed.some(isJson)) {
    return objectsIn(input, ...PAIRS).map(
      (pair) => [numberIn(pair, ...FIRST), numberIn(pair, ...SECOND)] as const,
    );
  }
  return fullRowsIn(input, ...PAIRS).map(([first, second]) => [first as number, second as number] as const);
}
