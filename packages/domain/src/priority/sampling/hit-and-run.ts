import { naturalLogarithm } from "../../internal/elementary.ts";
import { nextUniform, type RandomStream } from "../../internal/random.ts";
import { nextNormal } from "../../internal/random-variate.ts";
import { innermostWeights } from "./weight-margin.ts";
import type { WeightRegion } from "./weight-region.ts";

const WARM_UP_DRAWS = 10;
/** No line through the region is longer, but one along which nothing moves. */
const DISTANCE_MAXIMUM = 1e9;

/**
 * Steps for each draw that is kept: ⌈n³ ln(n + 1) / 4⌉ in n dimensions, after which draws are nearly independent
 * (van Valkenhoef, Tervonen and Postmus 2014).
 */
export function stepsPerDraw(dimensions: number): number {
  return Math.ceil((dimensions ** 3 * naturalLogarithm(dimensions + 1)) / 4);
}

/**
 * A walk through the region, uniform in the long run: from where it stands it draws a direction, and a place anywhere
 * on the line in that direction inside the region (Smith 1984). The function makes the steps of one draw and writes it.
 */
export function hitAndRun(
  stream: RandomStream,
  region: WeightRegion,
): (rows: Float64Array, start: number) => void {
  const steps = stepsPerDraw(region.free.length - 1);
  const weights = innermostWeights(region);
  const direction = new Float64Array(weights.length);
  const walk = () => {
    for (let step = 0; step < steps; step++) {
      drawDirection(stream, region.free, direction);
      moveAlong(stream, region, direction, weights);
    }
    restoreTotal(region, weights);
  };
  for (let draw = 0; draw < WARM_UP_DRAWS; draw++) walk();
  return (rows, start) => {
    walk();
    rows.set(weights, start);
  };
}

/** A direction in which the sum of the weights stays, every one equally likely. */
function drawDirection(stream: RandomStream, free: readonly number[], direction: Float64Array): void {
  let sum = 0;
  for (const place of free) {
    const drawn = nextNormal(stream);
    direction[place] = drawn;
    sum += drawn;
  }
  const mean = sum / free.length;
  for (const place of free) direction[place] = (direction[place] as number) - mean;
}

function moveAlong(
  stream: RandomStream,
  { free, low, high, pairs }: WeightRegion,
  direction: Float64Array,
  weights: Float64Array,
): void {
  let least = -DISTANCE_MAXIMUM;
  let most = DISTANCE_MAXIMUM;
  const limit = (room: number, speed: number) => {
    if (speed > 0) most = Math.min(most, room / speed);
    if (speed < 0) least = Math.max(least, room / speed);
  };
  for (const place of free) {
    const weight = weights[place] as number;
    const speed = direction[place] as number;
    limit((high[place] as number) - weight, speed);
    limit(weight - (low[place] as number), -speed);
  }
  for (const [heavier, lighter] of pairs) {
    const room = (weights[heavier] as number) - (weights[lighter] as number);
    limit(room, (direction[lighter] as number) - (direction[heavier] as number));
  }
  const distance = least + nextUniform(stream) * (most - least);
  for (const place of free) {
    const moved = (weights[place] as number) + distance * (direction[place] as number);
    weights[place] = Math.min(high[place] as number, Math.max(low[place] as number, moved));
  }
}

/** Takes back what rounding added to the sum over many steps. */
function restoreTotal({ free, total }: WeightRegion, weights: Float64Array): void {
  const first = free[0] as number;
  const sum = free.reduce((part, place) => part + (weights[place] as number), 0);
  weights[first] = (weights[first] as number) + total - sum;
}
