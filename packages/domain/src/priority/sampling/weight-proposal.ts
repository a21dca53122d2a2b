import { nextUniform, type RandomStream } from "../../internal/random.ts";
import { drawSimplex, tierArrangement } from "./simplex-rows.ts";
import type { WeightRegion } from "./weight-region.ts";
import type { WeightSpace } from "./weight-space.ts";

/** Draws a row uniformly from a set around the weight space, and says whether it lies inside. */
export type WeightProposal = (stream: RandomStream, rows: Float64Array, start: number) => boolean;

/** From the simplex above the low ends, which the free weights share out between them. */
export function simplexProposal({ low, high, free, total, pairs }: WeightRegion): WeightProposal {
  const slack = total - free.reduce((sum, place) => sum + (low[place] as number), 0);
  const shares = new Float64Array(free.length);
  return (stream, rows, start) => {
    drawSimplex(stream, shares, 0, shares.length);
    for (let index = 0; index < free.length; index++) {
      const place = free[index] as number;
      const weight = (low[place] as number) + slack * (shares[index] as number);
      if (weight > (high[place] as number)) return false;
      rows[start + place] = weight;
    }
    return isInOrder(pairs, rows, start);
  };
}

/** From all weights in the order of the space, by rearranging a draw from the simplex. */
export function orderProposal<K extends string>(
  { tiers, criteria }: WeightSpace<K>,
  { low, high }: WeightRegion,
): WeightProposal {
  const arrange = tierArrangement(tiers);
  return (stream, rows, start) => {
    drawSimplex(stream, rows, start, start + criteria.length);
    arrange(rows, start);
    for (let place = 0; place < low.length; place++) {
      const weight = rows[start + place] as number;
      if (weight < (low[place] as number) || weight > (high[place] as number)) return false;
    }
    return true;
  };
}

/**
 * From the box of the intervals: every free weight but the widest uniform between its ends, the widest what is left.
 * Uniform, since the weight that is left is a linear function of the others; normalizing them all would not be.
 */
export function boxProposal({ low, high, free, total, pairs }: WeightRegion): WeightProposal {
  const width = (place: number) => (high[place] as number) - (low[place] as number);
  const [widest, ...others] = free.toSorted((a, b) => width(b) - width(a)) as [number, ...number[]];
  return (stream, rows, start) => {
    let left = total;
    for (const place of others) {
      const weight = (low[place] as number) + nextUniform(stream) * width(place);
      rows[start + place] = weight;
      left -= weight;
    }
    rows[start + widest] = left;
    return (
      left >= (low[widest] as number) && left <= (high[widest] as number) && isInOrder(pairs, rows, start)
    );
  };
}

function isInOrder(pairs: WeightRegion["pairs"], rows: Float64Array, start: number): boolean {
  return pairs.every(
    ([heavier, lighter]) => (rows[start + heavier] as number) >= (rows[start + lighter] as number),
  );
}
