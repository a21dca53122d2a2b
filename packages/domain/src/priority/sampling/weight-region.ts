import { totalOf } from "../../internal/sum.ts";
import { neighbors } from "./weight-bounds.ts";
import type { WeightSpace } from "./weight-space.ts";

/** Below this width a weight has one value only, but for rounding. */
const WIDTH_MINIMUM = 1e-12;

/** The part of a weight space in which weights can move; every other weight stands at its low end. */
export interface WeightRegion {
  /** Least and most of each weight, the sum of 1 considered. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Places that can move: none, or at least two. */
  readonly free: readonly number[];
  /** What the free weights add up to. */
  readonly total: number;
  /** Pairs of free places, of which the first weighs at least as much as the second. */
  readonly pairs: readonly (readonly [heavier: number, lighter: number])[];
}

/** The region of a space. Free weights have room on all sides together: no equation but their sum binds them. */
export function weightRegion<K extends string>(space: WeightSpace<K>): WeightRegion {
  const least = totalOf(space.low);
  const most = totalOf(space.high);
  const low = space.low.map((end, place) => {
    const needed = 1 - (most - (space.high[place] as number));
    return needed > end + WIDTH_MINIMUM ? needed : end;
  });
  const high = space.high.map((end, place) => {
    const left = 1 - (least - (space.low[place] as number));
    return left < end - WIDTH_MINIMUM ? left : end;
  });
  const isFree = low.map((end, place) => ((high[place] as number) - end > WIDTH_MINIMUM ? 1 : 0));
  const free = [...isFree.keys()].filter((place) => isFree[place] === 1);
  const tiers = space.tiers
    .map((tier) => tier.filter((place) => isFree[place] === 1))
    .filter((tier) => tier.length > 0);
  return {
    low,
    high,
    free,
    total: 1 - totalOf(low.filter((_end, place) => isFree[place] === 0)),
    pairs: neighbors(tiers).flatMap(([heavier, lighter]) =>
      heavier.flatMap((above) => lighter.map((below) => [above, below] as const)),
    ),
  };
}
