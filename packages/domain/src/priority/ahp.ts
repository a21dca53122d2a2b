import type { ComparisonMatrix } from "./comparison-matrix.ts";
import { type RandomIndexTable, randomIndex } from "./random-index.ts";

/** How weights are drawn from comparisons. They agree when the comparisons are consistent. */
export const PRIORITIZATION_RULES = ["eigenvector", "geometric-mean", "column-mean"] as const;
export type PrioritizationRule = (typeof PRIORITIZATION_RULES)[number];

/** How far comparisons are from agreeing with each other. */
export interface Consistency {
  /** Principal eigenvalue, or for the other rules the mean of (A w)/w: the size of the matrix when consistent. */
  readonly lambdaMax: number;
  /** (lambdaMax − n)/(n − 1), at least 0; 0 for one or two things. */
  readonly index: number;
  /** Index over the random index; up to 0.1 is customary. Absent when the table does not reach this size. */
  readonly ratio: number | null;
  readonly randomIndexTable: RandomIndexTable;
}

export interface Priorities {
  /** Add up to 1, in the order of the matrix. */
  readonly weights: Float64Array;
  readonly rule: PrioritizationRule;
  readonly consistency: Consistency;
}

export interface PrioritizationOptions {
  /** `eigenvector` unless said otherwise. */
  readonly rule?: PrioritizationRule;
  /** `saaty-1980` unless said otherwise. */
  readonly randomIndexTable?: RandomIndexTable;
}

/**
 * Weights from pairwise comparisons, with their consistency. Takes up to time n³ by some sixty.
 *
 * `eigenvector`: the principal eigenvector (Saaty 1977), by power iteration with repeated squaring; `geometric-mean`:
 * row geometric means (Crawford and Williams 1985); `column-mean`: means of the columns scaled to 1. See
 * docs/methods/additive-score.md.
 *
 * @example
 * ```ts
 * import { comparisonMatrix, prioritiesFrom } from "@entente/domain";
 *
 * const matrix = comparisonMatrix([[1, 3, 5], [1 / 3, 1, 2], [1 / 5, 1 / 2, 1]]);
 * if (matrix.ok) {
 *   const { weights, consistency } = prioritiesFrom(matrix.value);
 *   console.log([...weights].map((weight) => weight.toFixed(3)).join(" ")); // → 0.648 0.230 0.122
 *   console.log(consistency.lambdaMax.toFixed(4), consistency.ratio?.toFixed(4)); // → 3.0037 0.0032
 * }
 * ```
 */
export function prioritiesFrom(
  matrix: ComparisonMatrix,
  { rule = "eigenvector", randomIndexTable = "saaty-1980" }: PrioritizationOptions = {},
): Priorities {
  // Dividing by the row geometric means first keeps the steps near 1, however far apart the weights lie.
  const means = geometricMeans(matrix);
  const balanced = matrix.values.map((value, entry) => {
    const [row, column] = [Math.floor(entry / matrix.size), entry % matrix.size];
    return value * Math.exp((means[column] as number) - (means[row] as number));
  });
  const factors = factorsBy(rule, { size: matrix.size, values: balanced }, means);
  return {
    weights: shares(factors.map((factor, row) => Math.log(factor) + (means[row] as number))),
    rule,
    consistency: consistencyOf({ size: matrix.size, values: balanced }, factors, randomIndexTable),
  };
}

/** Logarithms of the geometric means of the rows. */
function geometricMeans({ size, values }: ComparisonMatrix): Float64Array {
  const means = new Float64Array(size);
  for (const [entry, value] of values.entries()) {
    const row = Math.floor(entry / size);
    means[row] = (means[row] as number) + Math.log(value) / size;
  }
  return means;
}

/** What the geometric means are to be multiplied with. */
function factorsBy(rule: PrioritizationRule, balanced: ComparisonMatrix, means: Float64Array): Float64Array {
  switch (rule) {
    case "eigenvector":
      return principalEigenvector(balanced);
    case "geometric-mean":
      return new Float64Array(balanced.size).fill(1);
    case "column-mean":
      return columnMeans(balanced, means);
  }
}

/** The limit of the powers of a positive matrix, each the square of the last, scaled to 1 at the largest. */
function principalEigenvector({ size, values }: ComparisonMatrix): Float64Array {
  let power = values;
  let vector: Float64Array = new Float64Array(size).fill(1);
  for (let squaring = 0; squaring < SQUARINGS_MAXIMUM; squaring++) {
    const next = scaledToOne(product(power, vector, size));
    const change = next.reduce(
      (most, entry, row) => Math.max(most, Math.abs(entry - (vector[row] as number))),
      0,
    );
    vector = next;
    if (change <= EIGENVECTOR_TOLERANCE) break;
    power = scaledToOne(squared(power, size));
  }
  return scaledToOne(product(values, vector, size));
}

const SQUARINGS_MAXIMUM = 64;
const EIGENVECTOR_TOLERANCE = 1e-14;

function squared(values: Float64Array, size: number): Float64Array {
  const result = new Float64Array(values.length);
  for (let row = 0; row < size; row++) {
    for (let through = 0; through < size; through++) {
      const factor = values[row * size + through] as number;
      for (let column = 0; column < size; column++) {
        const entry = row * size + column;
        result[entry] = (result[entry] as number) + factor * (values[through * size + column] as number);
      }
    }
  }
  return result;
}

function product(values: Float64Array, vector: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size);
  for (const [entry, value] of values.entries()) {
    const row = Math.floor(entry / size);
    result[row] = (result[row] as number) + value * (vector[entry % size] as number);
  }
  return result;
}

function scaledToOne(values: Float64Array): Float64Array {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  return values.map((value) => value / largest);
}

/** Means of the columns of the matrix itself, each scaled to add up to 1, over the geometric means. */
function columnMeans({ size, values }: ComparisonMatrix, means: Float64Array): Float64Array {
  const own = shares(means);
  const sums = new Float64Array(size);
  for (const [entry, value] of values.entries()) {
    const [row, column] = [Math.floor(entry / size), entry % size];
    sums[column] = (sums[column] as number) + value * (own[row] as number);
  }
  const factors = new Float64Array(size);
  for (const [entry, value] of values.entries()) {
    const [row, column] = [Math.floor(entry / size), entry % size];
    factors[row] = (factors[row] as number) + value / (sums[column] as number) / size;
  }
  return factors;
}

/** Numbers in these logarithmic proportions that add up to 1. */
function shares(logarithms: Float64Array): Float64Array {
  const largest = logarithms.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const proportions = logarithms.map((value) => Math.exp(value - largest));
  const sum = proportions.reduce((total, value) => total + value, 0);
  return proportions.map((value) => value / sum);
}

function consistencyOf(
  { size, values }: ComparisonMatrix,
  factors: Float64Array,
  randomIndexTable: RandomIndexTable,
): Consistency {
  const images = product(values, factors, size);
  const lambdaMax = images.reduce((sum, image, row) => sum + image / (factors[row] as number) / size, 0);
  const index = size < 3 ? 0 : Math.max(0, (lambdaMax - size) / (size - 1));
  const random = randomIndex(size, randomIndexTable);
  const ratio = size < 3 ? 0 : random === null ? null : index / random;
  return { lambdaMax, index, ratio, randomIndexTable };
}
