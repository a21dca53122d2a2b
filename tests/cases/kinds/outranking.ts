import {
  type Preference,
  prometheeFlows,
  type TopsisCostRule,
  type TopsisMetric,
  type TopsisNormalization,
  topsis,
} from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import { type Figures, isFinite, list, under } from "../figure.ts";
import { answered, choiceIn, InputUnreadable, numberIn, wordingOf } from "../input.ts";
import { figuresOfEach } from "../problems.ts";
import { memberOf } from "../spelling.ts";
import { type Decision, decisionIn, performancesOf, weightsIn } from "./decision.ts";

const MATRICES = { plural: "matrices", singular: "matrix" } as const;
const NORMALIZATION: Readonly<Record<TopsisNormalization, RegExp>> = {
  vector: /^(vector|euclid)/i,
  "min-max": /^min-?_?max/i,
  sum: /^sum/i,
  "linear-ratio": /^(linear|max$|ratio)/i,
};
const COST_RULE: Readonly<Record<TopsisCostRule, RegExp>> = {
  "ideal-swap": /swap|ideal|negat/i,
  "one-minus": /one[- _]?minus|1 ?- ?|complement|subtract/i,
  reciprocal: /recipro|inver|1\/x|min\/x/i,
};
const METRIC: Readonly<Record<TopsisMetric, RegExp>> = {
  euclidean: /^(euclid|l2)/i,
  manhattan: /^(manhattan|cityblock|l1)/i,
  chebyshev: /^(chebyshe?v|tchebyche?v|max|linf)/i,
};
const PREFERENCE: Readonly<Record<Preference["type"], RegExp>> = {
  usual: /^usual/i,
  "u-shape": /^(u-?_?shape|quasi)/i,
  "v-shape": /^v-?_?shape$/i,
  level: /^level/i,
  linear: /^(linear|v-?_?shape.?(2|ind|with))/i,
  gaussian: /^gauss/i,
};

export function topsisFigures(input: Json): Figures {
  return figuresOfEach(input, { ...MATRICES, main: "scores" }, closenessFrom);
}

export function prometheeFigures(input: Json): Figures {
  return figuresOfEach(input, { ...MATRICES, main: "netFlow" }, flowsFrom);
}

function closenessFrom(input: Json): Figures {
  const decision = decisionIn(input);
  const stated = memberOf(input, "normalisation");
  const settings = isJson(stated) ? { ...input, ...stated } : input;
  const normalization = choiceIn(
    settings,
    NORMALIZATION,
    ...(isJson(stated) ? ["method"] : ["normalisation"]),
  );
  const costRule = costRuleIn(settings, decision, normalization);
  const metric = choiceIn(settings, METRIC, "metric", "distance");
  const options = {
    ...(normalization === null ? {} : { normalization }),
    ...(costRule === null ? {} : { costRule }),
    ...(metric === null ? {} : { metric }),
  };
  const outcome = answered(topsis(performancesOf(decision), weightsIn(input, decision.criteria), options));
  const { closeness, ranks, toIdeal, toAntiIdeal, isIndifferent } = outcome;
  return {
    ...under(["scores", "closeness", "preferences"], list(closeness)),
    ...under(["ranks", "ranking"], list(ranks)),
    ...under(["distanceToIdeal", "toIdeal", "dPlus", "idealDistance"], list(toIdeal)),
    ...under(["distanceToAntiIdeal", "toAntiIdeal", "dMinus", "antiIdealDistance"], list(toAntiIdeal)),
    ...under(["indifferent", "isIndifferent", "flagged", "degenerate"], isIndifferent),
    allFinite: isFinite([list(closeness), list(toIdeal), list(toAntiIdeal)]),
  };
}

/** The rule for costs, where it can matter: not without any, nor where costs are turned over by their range. */
function costRuleIn(
  settings: Json,
  { directions }: Decision,
  normalization: TopsisNormalization | null,
): TopsisCostRule | null {
  if (!directions.includes("lower-is-better")) return null;
  const stated = wordingOf(memberOf(settings, "costRule"));
  if (normalization === "min-max" && !COST_RULE.reciprocal.test(stated)) return null;
  return choiceIn(settings, COST_RULE, "costRule");
}

function flowsFrom(input: Json): Figures {
  const decision = decisionIn(input);
  const preferences = Object.fromEntries(
    decision.criteria.map((criterion, column) => [criterion, preferenceAt(input, column)]),
  );
  const weights = weightsIn(input, decision.criteria);
  const flows = answered(prometheeFlows(performancesOf(decision), weights, preferences));
  const [netFlow, positiveFlow, negativeFlow] = [flows.netFlow, flows.positiveFlow, flows.negativeFlow].map(
    list,
  );
  return {
    ...under(["netFlow", "netFlows", "phi", "scores", "flow", "flows"], netFlow ?? []),
    ...under(["positiveFlow", "positiveFlows", "phiPlus", "leavingFlow"], positiveFlow ?? []),
    ...under(["negativeFlow", "negativeFlows", "phiMinus", "enteringFlow"], negativeFlow ?? []),
    ...under(["ranks", "ranking"], list(flows.ranks)),
    sumOfNetFlows: list(flows.netFlow).reduce((sum, flow) => sum + flow, 0),
    allFinite: isFinite([list(flows.netFlow), list(flows.positiveFlow), list(flows.negativeFlow)]),
  };
}

/** The preference function of a criterion, where one may hold for all. */
function preferenceAt(input: Json, column: number): Preference {
  const given = memberOf(input, "preference", "preferences", "preferenceFunctions");
  const own: unknown = Array.isArray(given) ? given[column] : given;
  const stated: Json = typeof own === "string" ? { ...input, type: own } : isJson(own) ? own : {};
  const type = choiceIn(stated, PREFERENCE, "type", "function", "name");
  const threshold = (...names: readonly string[]) => {
    const listed = memberOf(stated, ...names);
    return Array.isArray(listed) ? (listed[column] as number) : numberIn(stated, ...names);
  };
  switch (type) {
    case null:
      throw new InputUnreadable(`criterion ${column} needs a preference; it has ${JSON.stringify(own)}`);
    case "usual":
      return { type };
    case "u-shape":
      return { type, q: threshold("q", "indifference") };
    case "v-shape":
      return { type, p: threshold("p", "preference") };
    case "level":
    case "linear":
      return { type, q: threshold("q", "indifference"), p: threshold("p", "preference") };
    case "gaussian":
      return { type, s: threshold("s", "sigma") };
  }
}
