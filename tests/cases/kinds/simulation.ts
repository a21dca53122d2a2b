import {
  acceptabilityOfDraws,
  type Measurement,
  type MeasurementKind,
  type MeasurementTable,
  measurementTable,
  type Smaa,
  smaa,
  type WeightInterval,
  type WeightSpace,
  type WeightSpaceKind,
  weightSpace,
} from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import { absent, type Figure, type Figures, isFinite, orAbsent, under } from "../figure.ts";
import {
  answered,
  choiceIn,
  entriesIn,
  fullRowsIn,
  has,
  InputUnreadable,
  namesIn,
  numberIn,
  numbersFrom,
  numbersIn,
} from "../input.ts";
import { memberOf } from "../spelling.ts";
import { directionsIn, endsIn, scaledCriteria } from "./decision.ts";

const MEASUREMENTS = ["measurements", "matrix", "scores", "values", "performances"] as const;
const DISTRIBUTION: Readonly<Record<MeasurementKind, RegExp>> = {
  exact: /^(exact|point|fixed|deterministic|constant)$/i,
  interval: /^(uniform|interval|range)$/i,
  triangular: /^triang/i,
  normal: /^(d?norm|normal|gaussian)$/i,
  lognormal: /^(d?lnorm|log-?_?normal)$/i,
  beta: /^(d?beta)$/i,
};
const SPACE: Readonly<Record<WeightSpaceKind, RegExp>> = {
  "ordinal-interval": /^ordinal.?interval/i,
  "uniform-simplex": /^(uniform|simplex|none|free|unknown|missing|any)/i,
  ordinal: /^(ordinal|order|rank)/i,
  interval: /^(interval|bounds|box|range)/i,
  fixed: /^(fixed|exact|precise|known|point)/i,
};
const DRAWN = ["ranks", "ranksPerDraw", "draws", "scoresPerDraw", "drawnScores"] as const;
const WINNING = ["pairwiseWinning", "pairwiseWinningIndices", "winning", "pairwise", "pwi", "p"] as const;
const LOWEST = ["lo", "low", "lower", "min", "a"] as const;
const HIGHEST = ["hi", "high", "upper", "max", "b"] as const;

/** Some times the draws that cases list tolerances for, so that what differs is not chance. */
const DRAWS = 400_000;
const SEED = "published cases";

/** Acceptability, central weights and confidence of every alternative, and who beats whom how often. */
export function simulationFigures(input: Json): Figures {
  if (has(input, ...DRAWN)) return drawnFigures(input);
  const table = measuredIn(input);
  const space = weightSpaceIn(input, table.criteria);
  const figures = simulated(answered(smaa(table, space, { draws: DRAWS, seed: SEED })));
  const alone = alternativesOnly(table);
  return {
    ...figures,
    ...under(["converged", "reference", "recomputed"], figures),
    ...under(["meanWeights", "weightMeans", "weightCentroid", "centroid"], () => {
      const mean = answered(smaa(alone, space, { draws: DRAWS, seed: SEED })).alternatives[0];
      return mean?.centralWeights.value ?? absent("no alternative");
    }),
  };
}

/** Figures of draws that the case lists, a row for each: ranks, 1 the first, or scores. */
function drawnFigures(input: Json): Figures {
  const isRanks = has(input, "ranks", "ranksPerDraw");
  const draws = fullRowsIn(input, ...DRAWN).map((row) => (isRanks ? row.map((rank) => -rank) : row));
  const names = namesIn(input, draws[0]?.length ?? 0, "a", "alternatives");
  const { alternatives, pairwiseWinning } = answered(acceptabilityOfDraws(names, draws));
  const acceptability = alternatives.map(({ rankAcceptability }) => rankAcceptability);
  return { ...acceptabilityFigures(acceptability), ...under(WINNING, winningFigure(pairwiseWinning.shares)) };
}

/** Measurements on their declared scales; on 0 to 1 where none are declared. */
export function measuredIn(input: Json): MeasurementTable<string, string> {
  const entries = entriesIn(input, ...MEASUREMENTS);
  const columns = entries[0]?.length ?? 0;
  const criteria = namesIn(input, columns, "c", "criteria");
  const ends = endsIn(input) ?? { lo: 0, hi: 1, outOfRange: "extrapolate" };
  const scaled = scaledCriteria({ criteria, directions: directionsIn(input, columns) }, valued(ends, input));
  return answered(
    measurementTable({
      alternatives: namesIn(input, entries.length, "a", "alternatives"),
      criteria: scaled,
      measurements: entries.map((row) => row.map(measurementFrom)),
      missing: "whole-scale",
    }),
  );
}

/** What the case knows of the weights; nothing where it does not say. */
export function weightSpaceIn(input: Json, criteria: readonly string[]): WeightSpace<string> {
  const given = memberOf(input, "weights", "weightSpace", "weightConstraints");
  const points = numbersFrom(given);
  const stated: Json = points !== null ? { type: "fixed", weights: points } : isJson(given) ? given : {};
  const kind = choiceIn(stated, SPACE, "type", "kind") ?? "uniform-simplex";
  const orderOf = () => tiersIn(stated, criteria);
  switch (kind) {
    case "uniform-simplex":
      return answered(weightSpace(criteria, { kind }));
    case "ordinal":
      if (has(stated, ...LOWEST, "intervals", "bounds")) {
        const intervals = intervalsIn(stated, criteria);
        return answered(weightSpace(criteria, { kind: "ordinal-interval", order: orderOf(), intervals }));
      }
      return answered(weightSpace(criteria, { kind, order: orderOf() }));
    case "interval":
      return answered(weightSpace(criteria, { kind, intervals: intervalsIn(stated, criteria) }));
    case "ordinal-interval":
      return answered(
        weightSpace(criteria, { kind, order: orderOf(), intervals: intervalsIn(stated, criteria) }),
      );
    case "fixed": {
      const weights = numbersIn(stated, "weights", "values", "w", "points");
      const named = Object.fromEntries(weights.map((weight, place) => [criteria[place] ?? "", weight]));
      return answered(weightSpace(criteria, { kind, points: named }));
    }
  }
}

function simulated(outcome: Smaa<string, string>): Figures {
  const { alternatives, pairwiseWinning } = outcome;
  const acceptability = alternatives.map(({ rankAcceptability }) => rankAcceptability);
  const central = alternatives.map(
    ({ centralWeights }): Figure =>
      centralWeights.value === null ? absent(centralWeights.reason) : centralWeights.value,
  );
  const confidence = alternatives.map(({ confidenceFactor }) =>
    confidenceFactor.value === null ? absent(confidenceFactor.reason) : confidenceFactor.value,
  );
  const winning = winningFigure(pairwiseWinning?.shares ?? []);
  return {
    ...acceptabilityFigures(acceptability),
    ...under(["centralWeights", "centralWeight"], central),
    ...under(["confidenceFactors", "confidenceFactor"], confidence),
    ...under(
      ["expectedRanks", "expectedRank", "meanRanks"],
      alternatives.map(({ expectedRank }) => expectedRank.value),
    ),
    ...under(WINNING, winning),
    allFinite: isFinite([acceptability, central, confidence, winning]),
  };
}

function acceptabilityFigures(acceptability: readonly (readonly number[])[]): Figures {
  return {
    ...under(["rankAcceptability", "rankAcceptabilities", "acceptability", "b"], acceptability),
    ...under(
      ["firstRankAcceptability", "firstRankAcceptabilities", "b1"],
      acceptability.map((ranks) => ranks[0] as number),
    ),
  };
}

function winningFigure(shares: readonly (readonly number[])[]): Figure {
  return shares.map((row, own) =>
    row.map((share, rival): Figure => (own === rival ? againstItself(share) : share)),
  );
}

/** Nobody beats itself; some write it as absent. */
function againstItself(share: number): Figure {
  return (expected) => orAbsent(expected === null ? null : share, "the same alternative");
}

function measurementFrom(entry: unknown): Measurement | null {
  if (entry === null) return null;
  if (typeof entry === "number") return { kind: "exact", value: entry };
  const pair = numbersFrom(entry);
  if (pair !== null) return { kind: "interval", low: pair[0] as number, high: pair[1] as number };
  if (!isJson(entry)) throw new InputUnreadable(`${JSON.stringify(entry)} is no measurement`);
  const kind = choiceIn(entry, DISTRIBUTION, "dist", "distribution", "type", "kind");
  switch (kind) {
    case null:
      throw new InputUnreadable(`${JSON.stringify(entry)} names no distribution`);
    case "exact":
      return { kind, value: numberIn(entry, "value", "x") };
    case "interval":
      return { kind, low: numberIn(entry, ...LOWEST), high: numberIn(entry, ...HIGHEST) };
    case "triangular": {
      const mode = numberIn(entry, "mode", "peak", "c");
      return { kind, mode, low: numberIn(entry, ...LOWEST), high: numberIn(entry, ...HIGHEST) };
    }
    case "normal": {
      const standardDeviation = numberIn(entry, "sd", "sigma", "stdev", "standardDeviation", "std");
      return { kind, mean: numberIn(entry, "mean", "mu"), standardDeviation };
    }
    case "lognormal": {
      const logStandardDeviation = numberIn(
        entry,
        "sigma",
        "sdlog",
        "sd",
        "stdev",
        "logStandardDeviation",
        "logSd",
      );
      return { kind, logMean: numberIn(entry, "mu", "meanlog", "mean", "logMean"), logStandardDeviation };
    }
    case "beta":
      return { kind, alpha: numberIn(entry, "alpha", "a"), beta: numberIn(entry, "beta", "b") };
  }
}

function tiersIn(stated: Json, criteria: readonly string[]): readonly (string | readonly string[])[] {
  const order = memberOf(stated, "order", "ranking", "heaviestFirst");
  if (!Array.isArray(order)) throw new InputUnreadable("ordinal weights need an order of the criteria");
  const nameOf = (entry: unknown): string =>
    typeof entry === "number" ? (criteria[entry] ?? `criterion ${entry}`) : String(entry);
  return order.map((entry: unknown) => (Array.isArray(entry) ? entry.map(nameOf) : nameOf(entry)));
}

function intervalsIn(stated: Json, criteria: readonly string[]): Readonly<Record<string, WeightInterval>> {
  const pairs = memberOf(stated, "intervals", "bounds");
  const at = (place: number): WeightInterval => {
    const pair: unknown = Array.isArray(pairs) ? pairs[place] : undefined;
    if (isJson(pair)) return { low: numberIn(pair, ...LOWEST), high: numberIn(pair, ...HIGHEST) };
    const [low, high] = numbersFrom(pair) ?? [
      numbersIn(stated, ...LOWEST)[place] ?? 0,
      numbersIn(stated, ...HIGHEST)[place] ?? 1,
    ];
    return { low: low as number, high: high as number };
  };
  return Object.fromEntries(criteria.map((criterion, place) => [criterion, at(place)]));
}

/** Turning points of values, which stand with the ends or beside the measurements. */
function valued(ends: Json, input: Json): Json {
  const beside = memberOf(input, "valueFunctions", "partialValueFunctions");
  if (!Array.isArray(beside) || !beside.every(isJson)) return ends;
  return {
    ...ends,
    cutoffs: beside.map((one) => memberOf(one, "cutoffs", "breakpoints") ?? []),
    values: beside.map((one) => memberOf(one, "values") ?? []),
  };
}

/** The table with its first alternative alone, which is first under all weights. */
function alternativesOnly(table: MeasurementTable<string, string>): MeasurementTable<string, string> {
  const columns = table.criteria.length;
  return {
    ...table,
    alternatives: table.alternatives.slice(0, 1),
    values: table.values.slice(0, columns),
    uncertain: [],
  };
}
