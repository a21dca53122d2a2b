import {
  type CostRule,
  isCertainlyBetter,
  type Normalization,
  normalizedTable,
  scoreBoundRanks,
  type ValueTable,
  type WeightedSum,
  type WeightScaling,
  weightedSum,
} from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import {
  absent,
  type Figure,
  type Figures,
  inAnyOrder,
  isFinite,
  list,
  named,
  rows,
  under,
} from "../figure.ts";
import { answered, choiceIn, has, InputUnreadable } from "../input.ts";
import { memberOf } from "../spelling.ts";
import {
  type Decision,
  decisionIn,
  endsIn,
  performancesOf,
  pointsIn,
  statedValuesOf,
  valuesOf,
} from "./decision.ts";

const NORMALIZATION: Readonly<Record<Normalization | "fixed" | "none", RegExp>> = {
  fixed: /^(fixed|declared|global|scale|local-to-global)/i,
  "min-max": /^min-?_?max/i,
  sum: /^sum/i,
  "linear-ratio": /^(linear|max$|ratio)/i,
  vector: /^(vector|euclid)/i,
  none: /^(none|identity|already|raw)/i,
};
export const COST_RULE: Readonly<Record<CostRule, RegExp>> = {
  reciprocal: /recipro|inver|1\/x|min\/x/i,
  "one-minus": /one[- _]?minus|1 ?- ?|complement|subtract|swap|max ?- ?x/i,
};
const WEIGHT_SCALING: Readonly<Record<WeightScaling, RegExp>> = {
  "as-given": /^(no|not|none|false|raw|keep|without|given)\b|\bas.(is|given)\b|\bnot\b|^un(normali|scaled)/i,
  "sum-to-1": /sum|normali|^true$|unit|divide/i,
};

/** A decision scored by the weighted sum model, and the criteria that told nobody apart. */
interface Scored {
  readonly decision: Decision;
  readonly sum: WeightedSum<string, string>;
  readonly nonDiscriminating: readonly string[];
}

/** Scores, ranks and what explains them. */
export function weightedSumFigures(input: Json): Figures {
  const scored = scoredFrom(input);
  const { decision, sum, nonDiscriminating } = scored;
  const scores = scoresOf(sum);
  const contributions = rows(sum.contributions, decision.criteria.length);
  const places = (criteria: readonly string[]) =>
    inAnyOrder(criteria.map((name) => named(decision.criteria.indexOf(name), decision.criteria)));
  const inert = decision.criteria.filter((_name, column) => sum.weights[column] === 0);
  const first = sum.scores[0] as number;
  const order = [...sum.scores.keys()].toSorted(
    (a, b) => (sum.ranks[a] as number) - (sum.ranks[b] as number),
  );
  return {
    ...under(["scores", "score", "totals", "utilities"], scores),
    ...under(["ranks", "ranking"], list(sum.ranks)),
    contributions,
    contributionsSumToScore: contributions.every(
      (parts, row) =>
        Math.abs(parts.reduce((total, part) => total + part, 0) - (sum.scores[row] as number)) <= 1e-12,
    ),
    scoreDifferencesFromFirst: list(sum.scores.map((score) => score - first)),
    ...under(
      ["nonDiscriminatingCriteria", "nonDiscriminating", "constantCriteria"],
      places(nonDiscriminating),
    ),
    ...under(["inertCriteria", "zeroWeightCriteria", "inert"], places(inert)),
    ...under(["weights", "weightsUsed", "normalisedWeights"], list(sum.weights)),
    ...under(
      ["order", "orderBestFirst"],
      order.map((row) => named(row, decision.alternatives)),
    ),
    ...under(["best", "top", "leader", "first"], named(order[0] ?? 0, decision.alternatives)),
    allFinite: isFinite([scores, contributions]),
  };
}

/** Scores of what is known, with what the gaps leave open. */
export function missingFigures(input: Json): Figures {
  const { decision, sum } = scoredFrom(input);
  const { alternatives } = decision;
  const scores = scoresOf(sum);
  const better = (claim: Json) => {
    const [above, below] = [placeIn(claim, alternatives, "better"), placeIn(claim, alternatives, "worse")];
    return answered(isCertainlyBetter(sum, alternatives[above] as string, alternatives[below] as string));
  };
  const bounds = alternatives.map((_name, row) => [sum.lower[row] as number, sum.upper[row] as number]);
  return {
    ...under(["availableCaseScores", "scores"], scores),
    ...under(["weightCovered", "coverage", "weightsCovered"], list(sum.coverage)),
    bounds,
    ...under(["lower", "lowerBounds", "worstCase"], list(sum.lower)),
    ...under(["upper", "upperBounds", "bestCase"], list(sum.upper)),
    ...under(
      ["ranks", "ranking"],
      list(sum.ranks).map((rank) => (rank === 0 ? absent("unscored") : rank)),
    ),
    ...rankRangeFigures(sum),
    unscored: inAnyOrder(sum.unscored.map((name) => named(alternatives.indexOf(name), alternatives))),
    ...under(["certainDominance", "certain"], (expected) =>
      Array.isArray(expected)
        ? expected.filter(isJson).map(
            (claim): Figure => ({
              better: named(placeIn(claim, alternatives, "better"), alternatives),
              worse: named(placeIn(claim, alternatives, "worse"), alternatives),
              certain: better(claim),
            }),
          )
        : absent("asked for without pairs"),
    ),
    allFinite: isFinite([scores, bounds]),
  };
}

/** Ranks that the bounds leave open; certain where there is only one. */
function rankRangeFigures({ lower, upper }: WeightedSum<string, string>): Figures {
  const ranges = scoreBoundRanks(lower, upper);
  return {
    ...under(
      ["possibleRanks", "rankRanges"],
      ranges.map(({ best, worst }) => [best, worst]),
    ),
    ...under(
      ["bestRank", "bestRanks"],
      ranges.map(({ best }) => best),
    ),
    ...under(
      ["worstRank", "worstRanks"],
      ranges.map(({ worst }) => worst),
    ),
    ...under(["certainRanks", "certainRank"], (expected) =>
      ranges.map(({ best, worst }) => {
        if (Array.isArray(expected) && expected.every((one) => typeof one === "boolean"))
          return best === worst;
        return best === worst ? best : absent("bounds overlap");
      }),
    ),
  };
}

/** The decision of a case, scored as it says. */
export function scoredFrom(input: Json): Scored {
  const decision = decisionIn(input, "matrix", "values", "performances", "ratings", "scores");
  const points = pointsIn(input, decision.criteria);
  const scaling = choiceIn(input, WEIGHT_SCALING, "weightScaling", "normaliseWeights") ?? "sum-to-1";
  const { table, nonDiscriminating } = tableFrom(input, decision);
  return { decision, sum: answered(weightedSum(table, points, scaling)), nonDiscriminating };
}

function tableFrom(
  input: Json,
  decision: Decision,
): { readonly table: ValueTable<string, string>; readonly nonDiscriminating: readonly string[] } {
  const stated = memberOf(input, "normalisation");
  const settings = isJson(stated) ? stated : input;
  const ends = endsIn(input, isJson(stated) ? stated : null);
  const naming = isJson(stated) ? ["method", "type", "name"] : ["normalisation"];
  const method = choiceIn(settings, NORMALIZATION, ...naming) ?? (ends === null ? "none" : "fixed");
  if (method === "none") return { table: statedValuesOf(decision), nonDiscriminating: [] };
  if (method === "fixed") {
    if (ends === null) throw new InputUnreadable("fixed scales need lo and hi");
    return { table: valuesOf(decision, ends), nonDiscriminating: [] };
  }
  const costRule = choiceIn(has(settings, "costRule") ? settings : input, COST_RULE, "costRule") ?? undefined;
  return answered(normalizedTable(performancesOf(decision), method, costRule));
}

function scoresOf({ table, scores, unscored }: WeightedSum<string, string>): readonly Figure[] {
  return table.alternatives.map((name, row) =>
    unscored.includes(name) ? absent("unscored") : (scores[row] as number),
  );
}

function placeIn(claim: Json, names: readonly string[], member: string): number {
  const place = memberOf(claim, member);
  return typeof place === "number" ? place : names.indexOf(String(place));
}
