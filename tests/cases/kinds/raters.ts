import {
  concordance,
  kendallTau,
  type RankScale,
  rankSimilarity,
  raterBallots,
} from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import { absent, type Figures, inAnyOrder, named, ofEach, orAbsent, under } from "../figure.ts";
import { answered, has, InputUnreadable, rowsFrom, rowsIn, wordingOf } from "../input.ts";
import { figuresOfEach } from "../problems.ts";
import { memberOf } from "../spelling.ts";

const RATINGS = ["ratings", "matrix", "ranks", "rankings", "scores", "rows"] as const;
const FIRST = ["x", "first", "reference", "a", "r"] as const;
const SECOND = ["y", "second", "ranking", "b", "q"] as const;

/** Kendall's W of one table or several, a row for each object and a column for each rater unless it says otherwise. */
export function concordanceFigures(input: Json): Figures {
  return figuresOfEach(input, { plural: "tables", singular: ratingsName(input), main: "W" }, concordanceFrom);
}

/** Tau-b of one pair of lists or several. */
export function tauFigures(input: Json): Figures {
  return ofPairs(input, (first, second) => {
    const { value, concordant, discordant, items, ...rest } = answered(kendallTau(first, second));
    const tau = orAbsent(value, "reason" in rest ? rest.reason : null);
    return {
      ...under(["tau", "tauB", "taus", "value", "values"], tau),
      concordant,
      discordant,
      ...under(["items", "n"], items),
    };
  });
}

/** Likeness of one pair of rankings or several; the first is the reference. */
export function rankSimilarityFigures(input: Json): Figures {
  return ofPairs(input, (first, second) => {
    const { spearman, weightedSpearman, ws } = answered(rankSimilarity(first, second));
    const tau = answered(kendallTau(first, second));
    const figure = (one: typeof spearman) => orAbsent(one.value, one.value === null ? one.reason : null);
    return {
      ...under(["spearman", "rho", "rs"], figure(spearman)),
      ...under(["weightedSpearman", "rw", "weightedRho"], figure(weightedSpearman)),
      ...under(["ws", "wsCoefficient", "wsSimilarity", "rankSimilarity"], figure(ws)),
      ...under(["tau", "tauB", "kendall", "kendallTau"], figure(tau)),
    };
  });
}

function concordanceFrom(input: Json): Figures {
  const objects = objectRows(input);
  const raterCount = objects[0]?.length ?? 0;
  const items = objects.map((_row, place) => `item ${place}`);
  const raters = Array.from({ length: raterCount }, (_none, place) => `rater ${place}`);
  const scale: RankScale = "higher-is-more";
  const rows = raters.map((_name, rater) => objects.map((row) => row[rater] ?? null));
  const agreement = concordance(answered(raterBallots({ raters, items, scale, rows })));
  const dropped = inAnyOrder(agreement.dropped.map((name) => named(items.indexOf(name), items)));
  const counts = {
    ...under(["raters", "m"], agreement.raters),
    ...under(["items", "objects", "n", "objectsUsed"], agreement.items.length),
    ...under(["dropped", "droppedItems", "droppedObjects"], (expected) =>
      typeof expected === "number" ? agreement.dropped.length : dropped,
    ),
  };
  if (agreement.value === null) {
    const names = ["W", "value", "Wuncorrected", "chiSquare", "df", "pChiSquare", "p", "meanSpearman"];
    return { ...counts, ...under(names, absent(agreement.reason)), allFinite: true };
  }
  const { value, uncorrected, chiSquare, meanSpearman } = agreement;
  return {
    ...counts,
    ...under(["W", "Wcorrected", "value"], value),
    ...under(["Wuncorrected", "uncorrected"], uncorrected),
    ...under(["chiSquare", "chi2", "statistic"], chiSquare.statistic),
    ...under(["df", "degreesOfFreedom"], chiSquare.degreesOfFreedom),
    ...under(["pChiSquare", "p", "pValue"], chiSquare.p),
    ...under(
      ["meanSpearman", "averageSpearman"],
      orAbsent(meanSpearman.value, meanSpearman.value === null ? meanSpearman.reason : null),
    ),
    allFinite: [value, uncorrected, chiSquare.statistic, chiSquare.p].every(Number.isFinite),
  };
}

function ratingsName(input: Json): string {
  return RATINGS.find((name) => has(input, name)) ?? "ratings";
}

/** A row for each object; turned where the layout says that rows are raters. */
function objectRows(input: Json): readonly (readonly (number | null)[])[] {
  const rows = rowsIn(input, ...RATINGS);
  const layout = wordingOf(memberOf(input, "layout"));
  const isTurned = /rows?\W+(are|is|=|:)?\W*(raters?|judges?|agenc)/i.test(layout);
  return isTurned ? (rows[0] ?? []).map((_entry, column) => rows.map((row) => row[column] ?? null)) : rows;
}

type Numbers = readonly (number | null)[];

function ofPairs(input: Json, figures: (first: Numbers, second: Numbers) => Figures): Figures {
  const listed = memberOf(input, "pairs", "cases", "examples") ?? pairsWithReference(input);
  if (listed === undefined) return figures(...pairFrom(input));
  if (!Array.isArray(listed)) throw new InputUnreadable("pairs are no list");
  return ofEach(
    listed.map((pair: unknown) => figures(...(isJson(pair) ? pairFrom(pair) : pairOf(rowsFrom(pair))))),
  );
}

/** One reference and several rankings that are compared with it; absent where there is nothing of the kind. */
function pairsWithReference(input: Json): unknown {
  const [reference, rankings] = [memberOf(input, ...FIRST), memberOf(input, "rankings", "others", "ys")];
  if (reference === undefined || !Array.isArray(rankings)) return undefined;
  return rankings.map((ranking: unknown) => [reference, ranking]);
}

function pairFrom(pair: Json): readonly [Numbers, Numbers] {
  return pairOf(rowsFrom([memberOf(pair, ...FIRST), memberOf(pair, ...SECOND)]));
}

function pairOf(lists: readonly Numbers[] | null): readonly [Numbers, Numbers] {
  const [first, second] = lists ?? [];
  if (first === undefined || second === undefined)
    throw new InputUnreadable("a pair needs two lists of numbers");
  return [first, second];
}
