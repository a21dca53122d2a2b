import { marginSearch, weightedSum } from "./weight-margin.ts";
import type { WeightRegion } from "./weight-region.ts";

/** Finds the most that a weighted sum, Σ w·row, can be under the weights of a region, exactly. */
export function largestSum(region: WeightRegion): (row: Float64Array) => number {
  if (region.pairs.length === 0) return (row) => weightedSum(filledFirst(region, row), row);
  const search = marginSearch(region);
  return (row) => search([row]).margin;
}

/** Without an order: every weight at its low end, and what is left given to the largest figures as far as they take it. */
function filledFirst({ low, high, free, total }: WeightRegion, row: Float64Array): Float64Array {
  const weights = low.slice();
  let left = total - free.reduce((sum, place) => sum + (low[place] as number), 0);
  for (const place of free.toSorted((a, b) => (row[b] as number) - (row[a] as number))) {
    const given = Math.min(left, (high[place] as number) - (low[place] as number));
    weights[place] = (low[place] as number) + given;
    left -= given;
  }
  return weights;
}
