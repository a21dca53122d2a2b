import {
  comparedScores,
  comparisonMatrix,
  type Priorities,
  type PrioritizationOptions,
  type PrioritizationRule,
  prioritiesFrom,
  type RandomIndexTable,
} from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import {
  type Answer,
  absent,
  type Figure,
  type Figures,
  isFinite,
  list,
  orAbsent,
  under,
} from "../figure.ts";
import { answered, choiceIn, fullRowsIn, has, InputUnreadable, wordingOf } from "../input.ts";
import { figuresOfEach } from "../problems.ts";
import { memberOf } from "../spelling.ts";

const MATRICES = { plural: "matrices", singular: "matrix", main: "CR" } as const;
const COMPARISONS = ["criteria", "matrix", "comparisons", "pairwise", "pairwiseMatrix"] as const;
const ALTERNATIVES = ["alternativesByCriterion", "alternatives", "alternativeMatrices"] as const;
const RULE: Readonly<Record<PrioritizationRule, RegExp>> = {
  eigenvector: /eigen|saaty|principal/i,
  "geometric-mean": /geometric|^gm/i,
  "column-mean": /column|arithmetic|normali|simple|additive/i,
};
const RULE_NAMES: Readonly<Record<PrioritizationRule, readonly string[]>> = {
  eigenvector: ["eigenvector", "principalEigenvector", "eigenvectorMethod", "eigen"],
  "geometric-mean": ["geometricMean", "rowGeometricMean", "geometric", "geometricMeanMethod"],
  "column-mean": [
    "columnMean",
    "columnMeans",
    "normalisedColumnMean",
    "meanOfNormalisedColumns",
    "normalisedColumns",
    "arithmeticMean",
    "columnNormalisation",
    "columnSum",
  ],
};
const RANDOM_INDEX: Readonly<Record<RandomIndexTable, RegExp>> = {
  "saaty-1980": /saaty|pydecision/i,
  "tummala-ling-1998": /tummala|pymcdm/i,
  "aguaron-moreno-2003": /aguar|moreno|r.?mcda$/i,
};

/** Scores by rule of prioritization: each rule by its name, and the eigenvector, or the rule stated, without one. */
export function hierarchyFigures(input: Json): Figures {
  const byRule = Object.entries(RULE_NAMES).map(([rule, names]) =>
    under(names, () => scoresBy(rule as PrioritizationRule, input)),
  );
  return { ...scoresBy(ruleIn(input), input), ...Object.assign({}, ...byRule) };
}

/** Weights and consistency of one matrix or several. */
export function consistencyFigures(input: Json): Figures {
  return figuresOfEach(input, MATRICES, (problem) => {
    const figuresBy = (rule: PrioritizationRule) => priorityFigures(prioritiesBy(rule, problem), problem);
    const byRule = Object.entries(RULE_NAMES).map(([rule, names]) =>
      under(names, () => figuresBy(rule as PrioritizationRule)),
    );
    return { ...figuresBy(ruleIn(problem)), ...Object.assign({}, ...byRule) };
  });
}

function scoresBy(rule: PrioritizationRule, input: Json): Figures {
  if (!has(input, ...ALTERNATIVES) || !isTables(memberOf(input, ...ALTERNATIVES))) {
    return priorityFigures(prioritiesBy(rule, input), input);
  }
  const matrices = memberOf(input, ...ALTERNATIVES) as readonly (readonly (readonly number[])[])[];
  const compared = answered(
    comparedScores(fullRowsIn(input, ...COMPARISONS), matrices, optionsFor(rule, input)),
  );
  return {
    ...priorityFigures(compared.criteria, input),
    ...under(["scores", "score", "priorities"], list(compared.scores)),
    ...under(["ranks", "ranking"], list(compared.ranks)),
    ...under(
      ["alternativeWeights", "localPriorities"],
      compared.alternatives.map(({ weights }) => list(weights)),
    ),
  };
}

function prioritiesBy(rule: PrioritizationRule, input: Json): Priorities {
  return prioritiesFrom(
    answered(comparisonMatrix(fullRowsIn(input, ...COMPARISONS))),
    optionsFor(rule, input),
  );
}

function priorityFigures({ weights, consistency }: Priorities, input: Json): Figures {
  const { lambdaMax, index, ratio } = consistency;
  const givenIndexes = memberOf(input, "randomIndex", "RI", "randomIndices");
  const size = weights.length;
  const ratioWith = (table: unknown): Figure => {
    if (size < 3) return 0;
    const random: unknown = Array.isArray(table) ? table[size - 1] : table;
    if (typeof random === "number") return index / random;
    const written = /0\.\d+|1\.\d+/.exec(wordingOf(table));
    return written === null ? ratioBy(wordingOf(table), input) : index / Number(written[0]);
  };
  const answer: Answer = (expected) => {
    if (isJson(expected)) {
      return Object.fromEntries(
        Object.keys(expected).map((name) => [name, ratioWith(indexIn(givenIndexes, name))]),
      );
    }
    return givenIndexes === undefined
      ? orAbsent(ratio, "no random index of this size")
      : ratioWith(givenIndexes);
  };
  return {
    ...under(["weights", "priorities"], list(weights)),
    ...under(["lambdaMax", "lambda", "principalEigenvalue"], lambdaMax),
    ...under(["CI", "consistencyIndex", "index"], index),
    ...under(["CR", "consistencyRatio", "ratio", "CRByTable", "CRs"], answer),
    ...under(["CRpymcdm"], () => ratioWith("pymcdm")),
    ...under(["CRpyDecision", "CRsaaty"], () => ratioWith("saaty")),
    ...under(["CRrMCDA", "CRMCDA"], () => ratioWith("R MCDA")),
    ...under(["consistent", "isConsistent", "acceptable"], ratio !== null && ratio <= 0.1),
    allFinite: isFinite([list(weights), lambdaMax, index, ratio ?? 0]),
  };
}

/** The random index that the case gives under this name, or the name for a table of the package. */
function indexIn(given: unknown, name: string): unknown {
  return isJson(given) ? (memberOf(given, name) ?? name) : name;
}

function ratioBy(table: string, input: Json): Figure {
  const randomIndexTable = choiceIn({ table }, RANDOM_INDEX, "table");
  if (randomIndexTable === null) throw new InputUnreadable(`${table} names no random index`);
  const matrix = answered(comparisonMatrix(fullRowsIn(input, ...COMPARISONS)));
  const { consistency } = prioritiesFrom(matrix, { rule: ruleIn(input), randomIndexTable });
  return consistency.ratio ?? absent("no random index of this size");
}

function optionsFor(rule: PrioritizationRule, input: Json): PrioritizationOptions {
  const table = memberOf(input, "randomIndexTable", "randomIndex");
  const randomIndexTable =
    typeof table === "string" ? choiceIn(input, RANDOM_INDEX, "randomIndexTable", "randomIndex") : null;
  return randomIndexTable === null ? { rule } : { rule, randomIndexTable };
}

function ruleIn(input: Json): PrioritizationRule {
  return choiceIn(input, RULE, "rule", "prioritisation", "prioritisationRule") ?? "eigenvector";
}

function isTables(given: unknown): boolean {
  const isTable = (one: unknown) => Array.isArray(one) && one.every(Array.isArray);
  return Array.isArray(given) && given.every(isTable);
}
