import { type LinearConstraint, solveLinearProgram } from "../../internal/linear-program.ts";
import type { WeightRegion } from "./weight-region.ts";

/** The weights under which the least of several weighted sums is largest. */
export interface WeightMargin {
  readonly weights: Float64Array;
  /** That least sum. */
  readonly margin: number;
  /** False when the search was cut off: weights with a larger margin may exist. */
  readonly isProven: boolean;
}

/**
 * Finds the weights of a region under which every one of some sums, Σ w·row, is as large as can be: the least of them
 * is maximized, exactly, by a linear program. It must be asked about one row at least.
 */
export function marginSearch(region: WeightRegion): (rows: readonly Float64Array[]) => WeightMargin {
  const bounds = boundsOf(region);
  const objective = objectiveOf(region);
  return (rows) => {
    const scale = 1 / Math.max(1, ...rows.map(largestFigure));
    const scaled = rows.map((row) => row.map((figure) => scale * figure));
    const lift = Math.max(0, ...scaled.map((row) => -Math.min(...row)));
    const sums = scaled.map((row): LinearConstraint => {
      const coefficients = [...region.free.map((place) => -(row[place] as number)), 1];
      return { coefficients, limit: weightedSum(region.low, row) + lift };
    });
    const program = { objective, atMost: [...bounds, ...sums], equal: [wholeOf(region)] };
    const { status, point } = solveLinearProgram(program);
    const weights = weightsAt(region, point);
    const margin = Math.min(...rows.map((row) => weightedSum(weights, row)));
    return { weights, margin, isProven: status === "optimal" };
  };
}

function largestFigure(row: Float64Array): number {
  return row.reduce((largest, figure) => Math.max(largest, Math.abs(figure)), 0);
}

/** Weights as far inside the region as can be: the least distance to a bound, or between two in order, is maximized. */
export function innermostWeights(region: WeightRegion): Float64Array {
  const bounds = boundsOf(region).map(({ coefficients, limit }): LinearConstraint => {
    return { coefficients: coefficients.with(-1, 1), limit };
  });
  const floors = region.free.map((place): LinearConstraint => {
    return { coefficients: [...region.free.map((other) => (other === place ? -1 : 0)), 1], limit: 0 };
  });
  const program = {
    objective: objectiveOf(region),
    atMost: [...bounds, ...floors],
    equal: [wholeOf(region)],
  };
  return weightsAt(region, solveLinearProgram(program).point);
}

export function weightedSum(weights: Float64Array, row: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < weights.length; place++) {
    sum += (weights[place] as number) * (row[place] as number);
  }
  return sum;
}

/*
 * The variables of the programs are what each free weight has beyond its low end, and behind them the figure that is
 * maximized.
 */

function objectiveOf({ free }: WeightRegion): readonly number[] {
  return [...free.map(() => 0), 1];
}

function wholeOf(region: WeightRegion): LinearConstraint {
  return { coefficients: [...region.free.map(() => 1), 0], limit: slackOf(region) };
}

function slackOf({ low, free, total }: WeightRegion): number {
  return total - free.reduce((sum, place) => sum + (low[place] as number), 0);
}

/** High ends, where the whole does not imply them, and the order. */
function boundsOf(region: WeightRegion): readonly (LinearConstraint & { coefficients: number[] })[] {
  const { low, high, free, pairs } = region;
  const slack = slackOf(region);
  const highs = free
    .map((place) => ({ place, limit: (high[place] as number) - (low[place] as number) }))
    .filter(({ limit }) => limit < slack)
    .map(({ place, limit }) => ({
      coefficients: [...free.map((other) => (other === place ? 1 : 0)), 0],
      limit,
    }));
  const order = pairs.map(([heavier, lighter]) => ({
    coefficients: [...free.map((other) => (other === lighter ? 1 : other === heavier ? -1 : 0)), 0],
    limit: (low[heavier] as number) - (low[lighter] as number),
  }));
  return [...highs, ...order];
}

function weightsAt({ low, free }: WeightRegion, point: Float64Array): Float64Array {
  const weights = low.slice();
  for (const [index, place] of free.entries()) {
    weights[place] = (low[place] as number) + (point[index] as number);
  }
  return weights;
}
