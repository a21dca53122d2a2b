import type { RandomSeed } from "../../internal/random.ts";
import { weightSampler } from "./weight-sampler.ts";
import type { WeightSpace } from "./weight-space.ts";

/**
 * The mean of all weights in a space: exact without intervals, where it is the rank-order centroid (Barron and Barrett
 * 1996), with those of a tier averaged; else the mean of so many draws.
 */
export function weightCentroid<K extends string>(
  space: WeightSpace<K>,
  draws: number,
  seed: RandomSeed,
): Float64Array {
  switch (space.kind) {
    case "fixed":
      return space.low.slice();
    case "uniform-simplex":
    case "ordinal":
      return orderedCentroid(space);
    case "interval":
    case "ordinal-interval":
      return sampledCentroid(space, draws, seed);
  }
}

function orderedCentroid<K extends string>({ criteria, tiers }: WeightSpace<K>): Float64Array {
  const centroid = new Float64Array(criteria.length).fill(1 / criteria.length);
  const bySize = new Float64Array(tiers.flat().length);
  let sum = 0;
  for (let place = bySize.length; place >= 1; place--) {
    sum += 1 / place;
    bySize[place - 1] = sum / criteria.length;
  }
  let start = 0;
  for (const tier of tiers) {
    const shared = bySize.subarray(start, start + tier.length);
    const mean = shared.reduce((total, weight) => total + weight, 0) / tier.length;
    for (const place of tier) centroid[place] = mean;
    start += tier.length;
  }
  return centroid;
}

function sampledCentroid<K extends string>(
  space: WeightSpace<K>,
  draws: number,
  seed: RandomSeed,
): Float64Array {
  const sampler = weightSampler(space, seed);
  const sums = new Float64Array(space.criteria.length);
  const row = new Float64Array(space.criteria.length);
  for (let draw = 0; draw < draws; draw++) {
    sampler.fill(row, 1);
    for (let place = 0; place < sums.length; place++) {
      sums[place] = (sums[place] as number) + (row[place] as number);
    }
  }
  return sums.map((sum) => sum / draws);
}
