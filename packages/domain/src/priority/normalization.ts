import { err, ok, type Result } from "../result.ts";
import type { PerformanceTable } from "./performance.ts";
import type { ValueTable } from "./value-table.ts";

/** How a column is brought onto a common scale by the figures in it. */
export const NORMALIZATIONS = ["min-max", "sum", "linear-ratio", "vector"] as const;
export type Normalization = (typeof NORMALIZATIONS)[number];

/** How less is made better: 1 over the figure before scaling, or 1 less the scaled figure. */
export const COST_RULES = ["reciprocal", "one-minus"] as const;
export type CostRule = (typeof COST_RULES)[number];

/** What the literature does with costs under each normalization. */
export const USUAL_COST_RULE: Readonly<Record<Normalization, CostRule>> = {
  "min-max": "one-minus",
  sum: "reciprocal",
  "linear-ratio": "reciprocal",
  vector: "one-minus",
};

/** A table whose values depend on who is in it; more is better throughout. */
export interface NormalizedTable<A extends string, K extends string> {
  readonly table: ValueTable<A, K>;
  /** Criteria that do not tell the alternatives apart: all known figures are the same, or none is known. */
  readonly nonDiscriminating: readonly K[];
}

/** A figure for which the normalization is not defined. */
export interface NormalizationUndefined<A extends string, K extends string> {
  readonly code: "normalization-undefined";
  readonly alternative: A;
  readonly criterion: K;
  readonly value: number;
  readonly normalization: Normalization;
  readonly costRule: CostRule;
  readonly reason: "negative" | "reciprocal-not-positive" | "too-large-or-small";
}

/**
 * Performances brought onto a common scale by the figures themselves, for published cases and for checks.
 *
 * `min-max` (x − min)/(max − min), and 0 throughout where all are the same; `sum` x/Σx; `linear-ratio` x/max, or min/x
 * where less is better; `vector` x/√Σx². Columns of nothing but zeros stay 0. Missing figures stay missing. An
 * alternative that comes or goes changes the others' values, and may change their order: priorities are scored on
 * declared scales instead. See docs/methods/comparing-methods.md.
 *
 * Fails with `normalization-undefined` when a figure is negative under `sum` or `linear-ratio`; when one is to be
 * divided into 1 and is not above 0, unless the whole column is 0; or when the column's figures are too large or small
 * to calculate with.
 */
export function normalizedTable<A extends string, K extends string>(
  performances: PerformanceTable<A, K>,
  normalization: Normalization,
  costRule: CostRule = USUAL_COST_RULE[normalization],
): Result<NormalizedTable<A, K>, NormalizationUndefined<A, K>> {
  const { alternatives, criteria, directions, known } = performances;
  const values = new Float64Array(performances.values.length);
  const nonDiscriminating: K[] = [];
  for (const [column, criterion] of criteria.entries()) {
    const entries = knownEntries(performances, column);
    const figures = entries.map((entry) => performances.values[entry] as number);
    if (isConstant(figures)) nonDiscriminating.push(criterion);

    const isCost = directions[column] === "lower-is-better";
    const normalized = normalizedFigures(figures, isCost, normalization, costRule);
    if ("reason" in normalized) {
      const { place, reason } = normalized;
      const alternative = alternatives[Math.floor((entries[place] as number) / criteria.length)] as A;
      const value = figures[place] as number;
      const facts = { alternative, criterion, value, normalization, costRule, reason };
      return err({ code: "normalization-undefined", ...facts });
    }
    for (const [place, entry] of entries.entries()) values[entry] = normalized.figures[place] as number;
  }
  return ok({ table: { alternatives, criteria, values, known }, nonDiscriminating });
}

function knownEntries(
  { alternatives, criteria, known }: PerformanceTable<string, string>,
  column: number,
): readonly number[] {
  const entries: number[] = [];
  for (let row = 0; row < alternatives.length; row++) {
    const entry = row * criteria.length + column;
    if (known?.[entry] !== 0) entries.push(entry);
  }
  return entries;
}

/** True when the figures differ by no more than rounding. */
function isConstant(figures: readonly number[]): boolean {
  const { lowest, highest } = extent(figures);
  return highest - lowest <= ROUNDING * Math.max(Math.abs(lowest), Math.abs(highest));
}

const ROUNDING = 1e-12;

type Normalized =
  | { readonly figures: readonly number[] }
  | { readonly place: number; readonly reason: NormalizationUndefined<string, string>["reason"] };

function normalizedFigures(
  figures: readonly number[],
  isCost: boolean,
  normalization: Normalization,
  costRule: CostRule,
): Normalized {
  const isAllSame = normalization === "min-max" && isConstant(figures);
  if (isAllSame || figures.every((figure) => figure === 0)) return { figures: figures.map(() => 0) };

  const isInverted = isCost && costRule === "reciprocal";
  if (isInverted) {
    const place = figures.findIndex((figure) => figure <= 0);
    if (place !== -1) return { place, reason: "reciprocal-not-positive" };
  }
  if (normalization === "sum" || normalization === "linear-ratio") {
    const place = figures.findIndex((figure) => figure < 0);
    if (place !== -1) return { place, reason: "negative" };
  }
  const raised = isInverted ? figures.map((figure) => 1 / figure) : figures;
  const { zero, unit } = scaleOf(raised, normalization);
  const scaled = raised.map((figure) => (figure - zero) / unit + 0);
  if (!Number.isFinite(unit) || !scaled.every(Number.isFinite)) {
    return { place: extent(figures.map(Math.abs)).highestAt, reason: "too-large-or-small" };
  }
  return { figures: isCost && !isInverted ? scaled.map((figure) => 1 - figure) : scaled };
}

/** What becomes 0 and what is the unit on the common scale. */
function scaleOf(figures: readonly number[], normalization: Normalization) {
  const { lowest, highest } = extent(figures);
  switch (normalization) {
    case "min-max":
      return { zero: lowest, unit: highest - lowest };
    case "sum":
      return { zero: 0, unit: figures.reduce((sum, figure) => sum + figure, 0) };
    case "linear-ratio":
      return { zero: 0, unit: highest };
    case "vector":
      return { zero: 0, unit: Math.sqrt(figures.reduce((sum, figure) => sum + figure * figure, 0)) };
  }
}

function extent(figures: readonly number[]) {
  let lowest = 0;
  let highest = 0;
  let highestAt = 0;
  for (const [place, figure] of figures.entries()) {
    if (place === 0 || figure < lowest) lowest = figure;
    if (place === 0 || figure > highest) {
      highest = figure;
      highestAt = place;
    }
  }
  return { lowest, highest, highestAt };
}
