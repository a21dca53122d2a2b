import {
  type AlphaAgreement,
  alignmentIndex,
  type ChanceCorrectedAgreement,
  cohenKappa,
  krippendorffAlpha,
  krippendorffAlphaOfSets,
  LEVEL_WEIGHTINGS,
  type LevelSettings,
  type LevelWeighting,
  type PairedCodes,
  scottPi,
  similarityScore,
} from "@entente/domain/alignment";
import type { Surroundings } from "../adapter.ts";
import { isJson, type Json } from "../case.ts";
import { type Figure, type Figures, orAbsent, under } from "../figure.ts";
import {
  answered,
  choiceIn,
  entriesIn,
  fullRowsIn,
  has,
  InputUnreadable,
  numbersFrom,
  optionalNumbersIn,
  wordingOf,
} from "../input.ts";
import { figuresOfEach } from "../problems.ts";
import { memberOf } from "../spelling.ts";

const FIRST = ["x", "first", "a", "one", "i"] as const;
const SECOND = ["y", "second", "b", "other", "j"] as const;
const VECTORS = ["positions", "vectors", "ratings", "pair"] as const;
const RATINGS = ["ratings", "codes", "matrix", "data", "reliabilityData", "raters", "table", "rows"] as const;
const WEIGHTED = ["weightedS", "Sweighted", "SW", "capabilityWeightedS", "SWithWeights"] as const;
const WEIGHTING: Readonly<Record<LevelWeighting, RegExp>> = {
  unweighted: /^(unweighted|none|nominal)/i,
  linear: /^(linear|equal|absolute)/i,
  quadratic: /^(quadratic|squared)/i,
};

/** S and its likes for two vectors; weights count for S where no other figure is asked for with them. */
export function similarityFigures(input: Json, { expected }: Surroundings): Figures {
  const { first, second, weights } = numberPairIn(input);
  const range = rangeIn(input);
  const scoreWith = (given: readonly number[] | null, difference: "absolute" | "squared" = "absolute") =>
    answered(similarityScore({ first, second, weights: given }, { range, difference }));
  const own = memberOf(expected, ...WEIGHTED) === undefined ? weights : null;
  const codes = { first, second, weights: own };
  const { similarity, distance, reason } = scoreWith(own);
  const settings = (weighting: LevelWeighting) =>
    ({ levels: levelsIn(input), weighting, spacing: "even" }) as const;
  const kappaBy = (weighting: LevelWeighting) => () =>
    agreementFigure(answered(cohenKappa(codes, settings(weighting))));
  return {
    ...under(["S", "similarity", "SUnweighted", "unweightedS", "score"], orAbsent(similarity, reason)),
    ...under(WEIGHTED, () => orAbsent(scoreWith(weights).similarity, scoreWith(weights).reason)),
    ...under(["SSquared", "squaredS"], () => orAbsent(scoreWith(own, "squared").similarity, reason)),
    ...under(["distance", "d"], orAbsent(distance, reason)),
    ...under(
      ["alignment", "rawSimilarity", "raw", "rawAgreement", "similarity01"],
      orAbsent(distance === null ? null : 1 - distance, reason),
    ),
    ...under(["weightedKappa", "kappaQuadratic", "quadraticKappa", "kappa"], kappaBy("quadratic")),
    ...under(["kappaLinear", "linearKappa"], kappaBy("linear")),
    ...under(["kappaUnweighted", "unweightedKappa"], kappaBy("unweighted")),
    ...under(["scottPi", "pi"], () => agreementFigure(answered(scottPi(codes, settings("unweighted"))))),
    ...under(["scottPiQuadratic", "weightedPi", "quadraticPi"], () =>
      agreementFigure(answered(scottPi(codes, settings("quadratic")))),
    ),
    ...under(["A", "alignmentIndex"], () =>
      agreementFigure(answered(alignmentIndex(codes, settings("linear")))),
    ),
  };
}

/** Kappa of two raters, by weighting. */
export function kappaFigures(input: Json): Figures {
  const codes = pairIn(input);
  const weighting =
    typeof memberOf(input, "weighting", "weights") === "string"
      ? choiceIn(input, WEIGHTING, "weighting", "weights")
      : null;
  const by = (one: LevelWeighting): Figure => {
    const settings: LevelSettings<string | number> = {
      levels: levelsIn(input),
      weighting: one,
      spacing: "even",
    };
    return () => agreementFigure(answered(cohenKappa(codes, settings)));
  };
  const [unweighted, linear, quadratic] = LEVEL_WEIGHTINGS.map(by);
  return {
    ...under(["unweighted", "none", "kappaUnweighted"], unweighted ?? 0),
    ...under(["linear", "equal", "kappaLinear"], linear ?? 0),
    ...under(["quadratic", "squared", "kappaQuadratic"], quadratic ?? 0),
    ...under(["kappa", "value", "weightedKappa"], by(weighting ?? "unweighted")),
    ...under(["scottPi", "pi"], () =>
      agreementFigure(
        answered(
          scottPi(codes, { levels: levelsIn(input), weighting: weighting ?? "unweighted", spacing: "even" }),
        ),
      ),
    ),
  };
}

/** Krippendorff's alpha of one table or several, by metric. */
export function alphaFigures(input: Json): Figures {
  const singular = RATINGS.find((name) => has(input, name)) ?? "ratings";
  return figuresOfEach(input, { plural: "tables", singular, main: "alpha" }, (problem) => {
    const codes = raterRows(problem).map((row) => row.map(codeFrom));
    const stated = memberOf(problem, "levels", "order", "valueDomain", "categories");
    const levels = Array.isArray(stated) && stated.every((one) => typeof one === "string") ? stated : null;
    const by =
      (metric: "nominal" | "ordinal" | "interval" | "ratio"): Figure =>
      () =>
        alphaFigure(
          answered(krippendorffAlpha(codes, { metric, levels: metric === "ordinal" ? levels : null })),
        );
    const metric =
      choiceIn(problem, METRIC, "metric", "level", "measurement", "levelOfMeasurement", "method") ??
      "nominal";
    return {
      nominal: by("nominal"),
      ordinal: by("ordinal"),
      interval: by("interval"),
      ratio: by("ratio"),
      ...under(["alpha", "alphas", "value", "values"], by(metric)),
    };
  });
}

const METRIC = {
  nominal: /^nominal/i,
  ordinal: /^ordinal/i,
  interval: /^interval/i,
  ratio: /^ratio/i,
} as const;

/** Alpha where every code is a set; of a set of tables, the alpha of each. */
export function setAlphaFigures(input: Json): Figures {
  const given = memberOf(input, ...RATINGS);
  if (given === undefined || !hasSets(given)) return alphaFigures(input);
  const codes = raterRows(input).map((row) => row.map(setFrom));
  const by =
    (metric: "jaccard" | "masi"): Figure =>
    () =>
      alphaFigure(answered(krippendorffAlphaOfSets(codes, metric)));
  const metric = choiceIn(input, { jaccard: /^jaccard/i, masi: /^masi/i }, "metric", "distance") ?? "masi";
  return {
    ...under(["jaccard", "jaccardAlpha"], by("jaccard")),
    ...under(["masi", "masiAlpha"], by("masi")),
    ...under(["alpha", "value"], by(metric)),
  };
}

/** Whether a table holds codes that are lists. In a list of whole tables all rows of a table are of one length above 1. */
function hasSets(given: unknown): boolean {
  const tables = isList(given).map(isList);
  const rows = tables.map((table) => table.filter(Array.isArray));
  if (rows.every((found) => found.length === 0)) return false;
  const isTable = (table: readonly unknown[]) =>
    table.every((row) => Array.isArray(row) && row.length > 1 && row.length === isList(table[0]).length);
  return !tables.every(isTable);
}

function agreementFigure({ agreement, reason }: ChanceCorrectedAgreement): Figure {
  return orAbsent(agreement, reason);
}

function alphaFigure({ alpha, reason }: AlphaAgreement): Figure {
  return orAbsent(alpha, reason);
}

type Code = string | number;

function pairIn(input: Json): PairedCodes<Code> {
  const [first, second] = [memberOf(input, ...FIRST), memberOf(input, ...SECOND)];
  const listed = memberOf(input, ...VECTORS);
  const pair: readonly unknown[] =
    first !== undefined && second !== undefined
      ? [first, second]
      : isJson(listed)
        ? Object.values(listed)
        : isList(listed);
  if (pair.length !== 2 || !pair.every(Array.isArray)) throw new InputUnreadable("input needs two vectors");
  const [one, other] = pair.map((vector) => (vector as readonly unknown[]).map(codeFrom));
  const weights = Array.isArray(memberOf(input, "weights")) ? optionalNumbersIn(input, "weights") : null;
  return { first: one ?? [], second: other ?? [], weights };
}

function numberPairIn(input: Json): PairedCodes<number> {
  const { first, second, weights } = pairIn(input);
  const numbers = (codes: readonly (Code | null)[]) =>
    codes.map((code) => {
      if (typeof code === "string") throw new InputUnreadable(`${code} is no number`);
      return code;
    });
  return { first: numbers(first), second: numbers(second), weights };
}

/** The declared scale: its ends, its levels, or how many levels it has from 0 on; else what the codes span. */
function rangeIn(input: Json): { readonly lowest: number; readonly highest: number } | "observed" {
  const levels = levelsIn(input);
  const numbers = levels === "observed" ? null : numbersFrom(levels);
  const ends = numbers ?? numbersFrom(memberOf(input, "range", "scale"));
  if (ends !== null && ends.length > 1) return { lowest: Math.min(...ends), highest: Math.max(...ends) };
  const [lowest, highest] = [
    memberOf(input, "min", "lo", "lowest"),
    memberOf(input, "max", "hi", "highest", "dmax", "maxDistance"),
  ];
  if (typeof highest === "number") return { lowest: typeof lowest === "number" ? lowest : 0, highest };
  return "observed";
}

function levelsIn(input: Json): readonly Code[] | "observed" {
  const given = memberOf(input, "levels", "categories", "levelsUsed");
  if (typeof given === "number") return Array.from({ length: given }, (_none, level) => level);
  return Array.isArray(given) ? given.map(codeFrom).filter((code) => code !== null) : "observed";
}

/** A row for each rater; turned where the layout says that rows are units, made up where only values are counted. */
function raterRows(input: Json): readonly (readonly unknown[])[] {
  if (has(input, "valueCounts")) return ratersFromCounts(input);
  const rows = entriesIn(input, ...RATINGS);
  const isTurned = /rows?\W+(are|is|=|:)?\W*(units?|items?|objects?|issues?)/i.test(
    wordingOf(memberOf(input, "layout")),
  );
  return isTurned ? (rows[0] ?? []).map((_entry, column) => rows.map((row) => row[column])) : rows;
}

/** Raters who together give each unit, a row, its values as often as counted. */
function ratersFromCounts(input: Json): readonly (readonly Code[])[] {
  const counts = fullRowsIn(input, "valueCounts");
  const domain = memberOf(input, "valueDomain", "levels", "values");
  const values = counts.map((row) =>
    row.flatMap((count, place) =>
      Array.from({ length: count }, () => codeFrom(isList(domain)[place] ?? place)),
    ),
  );
  const raters = Math.max(0, ...values.map(({ length }) => length));
  return Array.from({ length: raters }, (_none, rater) =>
    values.map((own) => own[rater] ?? null),
  ) as Code[][];
}

function codeFrom(code: unknown): Code | null {
  if (code === null || typeof code === "number" || typeof code === "string") return code;
  if (typeof code === "boolean") return String(code);
  throw new InputUnreadable(`${JSON.stringify(code)} is no code`);
}

function setFrom(code: unknown): readonly string[] | null {
  if (code === null) return null;
  return (Array.isArray(code) ? code : [code]).map(String);
}

function isList(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}
