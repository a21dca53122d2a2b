import {
  scoreTable,
  type ValueTable,
  valueTableOf01,
  type Weights,
  weightsOf,
} from "@entente/domain/priority";
import type { Runner } from "../in-turns.ts";
import { randomNumbers } from "./random-numbers.ts";

interface Sizes {
  readonly alternatives: number;
  readonly criteria: number;
}

/** Scores with every contribution: ours, objects as they come to mind, and a loop over typed arrays. */
export function scoringRunners({ alternatives, criteria }: Sizes, seed: number): readonly Runner[] {
  const { table, weights } = prepared(alternatives, criteria, seed);
  return [
    { name: "ours", run: () => ours(table, weights) },
    { name: "objects", run: objectsRunner(table, weights) },
    { name: "limit", run: () => limit(table.values, weights.values) },
  ];
}

function prepared(alternatives: number, criteria: number, seed: number) {
  const next = randomNumbers(seed);
  const names = Array.from({ length: criteria }, (_, place) => `c${place}`);
  const rows = Array.from({ length: alternatives }, () => names.map(() => next()));
  const table = valueTableOf01(
    rows.map((_row, place) => `a${place}`),
    names,
    rows,
  );
  const weights = weightsOf(names, Object.fromEntries(names.map((name) => [name, next()])));
  if (!table.ok || !weights.ok) throw new Error("the generated table was refused");
  return { table: table.value, weights: weights.value };
}

function ours(table: ValueTable<string, string>, weights: Weights<string>): number {
  const scored = scoreTable(table, weights);
  if (!scored.ok) throw new Error(scored.error.code);
  return scored.value.scores[0] ?? Number.NaN;
}

/** What a page would write without a library: an object for each contribution. */
function objectsRunner(table: ValueTable<string, string>, weights: Weights<string>): () => number {
  const { criteria } = table;
  const records = table.alternatives.map((id, row) => ({
    id,
    values: Object.fromEntries(
      criteria.map((name, column) => [name, table.values[row * criteria.length + column] ?? 0]),
    ),
  }));
  const parts = criteria.map((criterion, place) => ({ criterion, weight: weights.values[place] ?? 0 }));
  return () => {
    const scored = records.map(({ id, values }) => {
      const contributions = parts.map(({ criterion, weight }) => ({
        criterion,
        contribution: weight * (values[criterion] ?? 0),
      }));
      return { id, contributions, score: contributions.reduce((sum, part) => sum + part.contribution, 0) };
    });
    return scored[0]?.score ?? Number.NaN;
  };
}

/** The multiplications and additions alone, with the contributions written down. */
function limit(values: Float64Array, weights: Float64Array): number {
  const columns = weights.length;
  const rows = values.length / columns;
  const contributions = new Float64Array(values.length);
  const scores = new Float64Array(rows);
  for (let row = 0, entry = 0; row < rows; row += 1) {
    let score = 0;
    for (let column = 0; column < columns; column += 1, entry += 1) {
      const part = (weights[column] as number) * (values[entry] as number);
      contributions[entry] = part;
      score += part;
    }
    scores[row] = score;
  }
  return scores[0] ?? Number.NaN;
}
