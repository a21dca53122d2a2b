import { defineScale, measurementTable, smaa, weightSpace } from "@entente/domain/priority";
import type { Runner } from "../in-turns.ts";
import { randomNumbers } from "./random-numbers.ts";

const ALTERNATIVES = 20;
const CRITERIA = 10;

/** SMAA-2 over all weights: ours with all its figures, and the counting of ranks alone over weights drawn before. */
export function simulationRunners(draws: number, seed: number): readonly Runner[] {
  const next = randomNumbers(seed);
  const values = Float64Array.from({ length: ALTERNATIVES * CRITERIA }, next);
  const weights = drawnWeights(draws, next);
  const table = tableOf(values);
  const space = weightSpace(table.criteria, { kind: "uniform-simplex" });
  if (!space.ok) throw new Error(space.error.code);
  return [
    {
      name: "ours",
      run: () => {
        const result = smaa(table, space.value, { draws, seed });
        if (!result.ok) throw new Error(result.error.code);
        return result.value.alternatives[0]?.rankAcceptability[0] ?? Number.NaN;
      },
    },
    { name: "limit", run: () => limit(values, weights, draws) },
  ];
}

function tableOf(values: Float64Array) {
  const scale = defineScale({ worst: 0, best: 1 });
  if (!scale.ok) throw new Error(scale.error.code);
  const names = (count: number, letter: string) =>
    Array.from({ length: count }, (_, place) => `${letter}${place}`);
  const alternatives = names(ALTERNATIVES, "a");
  const table = measurementTable({
    alternatives,
    criteria: names(CRITERIA, "c").map((id) => ({ id, name: id, scale: scale.value })),
    measurements: alternatives.map((_id, row) =>
      Array.from({ length: CRITERIA }, (_, column) => ({
        kind: "exact",
        value: values[row * CRITERIA + column] ?? 0,
      })),
    ),
  });
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

function drawnWeights(draws: number, next: () => number): Float64Array {
  const weights = new Float64Array(draws * CRITERIA);
  for (let draw = 0; draw < draws; draw += 1) {
    const row = weights.subarray(draw * CRITERIA, (draw + 1) * CRITERIA);
    for (let place = 0; place < CRITERIA; place += 1) row[place] = -Math.log(1 - next());
    const sum = row.reduce((total, weight) => total + weight, 0);
    for (let place = 0; place < CRITERIA; place += 1) row[place] = (row[place] as number) / sum;
  }
  return weights;
}

/** Scores and ranks of every draw, nothing else: no drawing, no central weights, no confidence, no pairs. */
function limit(values: Float64Array, weights: Float64Array, draws: number): number {
  const scores = new Float64Array(ALTERNATIVES);
  const counts = new Uint32Array(ALTERNATIVES * ALTERNATIVES);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let row = 0; row < ALTERNATIVES; row += 1) {
      let score = 0;
      for (let column = 0; column < CRITERIA; column += 1) {
        score += (weights[draw * CRITERIA + column] as number) * (values[row * CRITERIA + column] as number);
      }
      scores[row] = score;
    }
    for (let row = 0; row < ALTERNATIVES; row += 1) {
      let better = 0;
      for (let other = 0; other < ALTERNATIVES; other += 1) {
        if ((scores[other] as number) > (scores[row] as number)) better += 1;
      }
      const cell = row * ALTERNATIVES + better;
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  return (counts[0] ?? 0) / draws;
}
