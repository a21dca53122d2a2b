import {
  type Criterion,
  type CriterionDirection,
  type DirectedCriterion,
  defineScale,
  type OutOfRangeMode,
  type PerformanceTable,
  performanceTable,
  type ScaleProposal,
  type ValuePoint,
  type ValueTable,
  valueTable,
  valueTableOf01,
  type WeightPoints,
  type Weights,
  weightedSum,
  weightsOf,
} from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import {
  answered,
  choiceIn,
  has,
  InputUnreadable,
  namesIn,
  numberFrom,
  numbersIn,
  rowsFrom,
  rowsIn,
} from "../input.ts";
import { memberOf } from "../spelling.ts";

/** Alternatives, criteria and figures as cases write them. */
export interface Decision {
  readonly alternatives: readonly string[];
  readonly criteria: readonly string[];
  readonly directions: readonly CriterionDirection[];
  readonly rows: readonly (readonly (number | null)[])[];
}

const ROWS = ["matrix", "scores", "values", "performances", "ratings", "points", "table", "rows"] as const;
const DIRECTIONS = [
  "directions",
  "direction",
  "types",
  "criteriaTypes",
  "objectives",
  "senses",
  "optimize",
] as const;
const WEIGHTS = ["weights", "weight", "w"] as const;
const LOWEST = ["lo", "low", "lows", "lower", "min", "worst"] as const;
const HIGHEST = ["hi", "high", "highs", "upper", "max", "best"] as const;
const COST = /^(min.*|cost.*|lower.*|less.*|-1|down|smaller.*)$/i;
const BENEFIT = /^(max.*|benefit.*|higher.*|more.*|\+?1|up|gain|profit|larger.*)$/i;

export const OUT_OF_RANGE: Readonly<Record<OutOfRangeMode, RegExp>> = {
  refuse: /^(refuse|error|reject|raise|stop|strict)$/i,
  clip: /^(clip|clamp|truncate|limit)$/i,
  extrapolate: /^(extra|inter)polate$/i,
};

export function decisionIn(input: Json, ...rowNames: readonly string[]): Decision {
  const rows = rowsIn(input, ...(rowNames.length > 0 ? rowNames : ROWS));
  const columns = rows[0]?.length ?? columnsIn(input);
  return {
    alternatives: namesIn(input, rows.length, "a", "alternatives", "options"),
    criteria: namesIn(input, columns, "c", "criteria"),
    directions: directionsIn(input, columns),
    rows,
  };
}

/** Directions of so many criteria; more is better where nothing is said. */
export function directionsIn(input: Json, columns: number): readonly CriterionDirection[] {
  const given = ofCriteria(input, DIRECTIONS);
  if (given === null) return Array.from({ length: columns }, () => "higher-is-better");
  return given.map((direction) => {
    if (COST.test(String(direction))) return "lower-is-better";
    if (BENEFIT.test(String(direction))) return "higher-is-better";
    throw new InputUnreadable(`direction ${JSON.stringify(direction)} is neither max nor min`);
  });
}

/** Points by criterion, as they are given. */
export function pointsIn(input: Json, criteria: readonly string[]): WeightPoints<string> {
  const given = memberOf(input, ...WEIGHTS);
  if (isJson(given)) return given as WeightPoints<string>;
  const weights = ofCriteria(input, WEIGHTS) ?? numbersIn(input, ...WEIGHTS);
  return Object.fromEntries(
    weights.map((weight, place) => [criteria[place] ?? `surplus ${place}`, weight as number]),
  );
}

export function weightsIn(input: Json, criteria: readonly string[]): Weights<string> {
  return answered(weightsOf(criteria, pointsIn(input, criteria)));
}

export function performancesOf({
  alternatives,
  criteria,
  directions,
  rows,
}: Decision): PerformanceTable<string, string> {
  const directed = criteria.map(
    (id, column): DirectedCriterion<string> => ({ id, direction: directions[column] as CriterionDirection }),
  );
  return answered(performanceTable(alternatives, directed, rows));
}

/** Values on the declared ends that `ends` holds as `lo` and `hi`, a number each or one for all. */
export function valuesOf(decision: Decision, ends: Json): ValueTable<string, string> {
  const { alternatives, rows } = decision;
  return answered(valueTable({ alternatives, criteria: scaledCriteria(decision, ends), ratings: rows }));
}

/** Values that the case states itself. */
export function statedValuesOf({
  alternatives,
  criteria,
  directions,
  rows,
}: Decision): ValueTable<string, string> {
  if (directions.includes("lower-is-better"))
    throw new InputUnreadable("a cost needs a scale or a normalisation");
  return answered(valueTableOf01(alternatives, criteria, rows, "extrapolate"));
}

export function scaledCriteria(
  { criteria, directions }: Pick<Decision, "criteria" | "directions">,
  ends: Json,
): readonly Criterion<string>[] {
  const lowest = endsFor(ends, LOWEST, criteria.length);
  const highest = endsFor(ends, HIGHEST, criteria.length);
  const outOfRange = choiceIn(ends, OUT_OF_RANGE, "outOfBounds", "outOfRange") ?? "refuse";
  const cutoffs = rowsFrom(memberOf(ends, "cutoffs", "breakpoints"));
  const values = rowsFrom(memberOf(ends, "values"));
  return criteria.map((id, column) => {
    const [low, high] = [lowest[column] as number, highest[column] as number];
    const isCost = directions[column] === "lower-is-better";
    const proposal: ScaleProposal = { worst: isCost ? high : low, best: isCost ? low : high, outOfRange };
    const points = (cutoffs?.[column] ?? []).map(
      (x, place): ValuePoint => ({ x: x as number, value: values?.[column]?.[place] as number }),
    );
    return { id, name: id, scale: answered(defineScale({ ...proposal, points })) };
  });
}

/** Where the declared ends stand: in `scale`, beside the matrix, or with the criteria; with what lies beyond them. */
export function endsIn(input: Json, named: Json | null = null): Json | null {
  const ends = endsWithin(input, named);
  const beyond = memberOf(input, "outOfBounds", "outOfRange");
  return ends === null || beyond === undefined ? ends : { outOfBounds: beyond, ...ends };
}

function endsWithin(input: Json, named: Json | null): Json | null {
  const stated = memberOf(input, "scale", "scales", "ranges");
  for (const ends of [named, stated, memberOf(input, "criteria")]) {
    if (isJson(ends) && has(ends, ...LOWEST)) return ends;
    if (!Array.isArray(ends)) continue;
    const pairs = ends.map((one: unknown) =>
      isJson(one) ? [memberOf(one, ...LOWEST), memberOf(one, ...HIGHEST)] : one,
    );
    const columns = rowsFrom(pairs);
    if (columns === null || !columns.every((pair) => pair.length === 2)) continue;
    return { ...input, lo: columns.map(([low]) => low), hi: columns.map(([, high]) => high) };
  }
  return has(input, "lo", "hi") ? input : null;
}

function endsFor(ends: Json, names: readonly string[], columns: number): readonly number[] {
  const one = numberFrom(memberOf(ends, ...names));
  return one === null ? numbersIn(ends, ...names) : Array.from({ length: columns }, () => one);
}

/** A member for each criterion: a list of its own, or a member of every criterion. */
function ofCriteria(input: Json, names: readonly string[]): readonly unknown[] | null {
  const given = memberOf(input, ...names);
  if (Array.isArray(given)) return given;
  const criteria = memberOf(input, "criteria");
  if (!Array.isArray(criteria) || !criteria.every((one) => isJson(one) && has(one, ...names))) return null;
  return criteria.map((one: Json) => memberOf(one, ...names));
}

function columnsIn(input: Json): number {
  const weights = memberOf(input, ...WEIGHTS);
  return Array.isArray(weights) ? weights.length : 0;
}

/** Competition ranks of scores, 1 for the highest. */
export function ranksOf(scores: readonly number[]): Uint32Array {
  const alternatives = scores.map((_score, place) => `a${place}`);
  const rows = scores.map((score) => [score]);
  const table = answered(valueTableOf01(alternatives, ["score"], rows, "extrapolate"));
  return answered(weightedSum(table, { score: 1 })).ranks;
}
