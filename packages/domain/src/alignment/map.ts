import { compareText } from "../internal/text.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import { oriented } from "./orientation.ts";
import { distanceIn, type GroupAbsence, type PairDistances } from "./pairs.ts";
import { type DrawnDistances, type SettledDrawing, settledFrom, startsOf } from "./stress-majorization.ts";

/** A holder's place on the map; only distances between places mean something. */
export interface MapPlace<H extends string> {
  readonly holder: H;
  readonly x: number;
  readonly y: number;
}

/** Distances drawn in the plane, as well as a plane allows. */
export type HolderMap<H extends string> = {
  /** By id; around 0, in the unit of the distances. */
  readonly places: readonly MapPlace<H>[];
  /** Holders whom no chain of known distances ties to those placed, by id. */
  readonly unplaced: readonly H[];
} & (
  | {
      /** Stress-1 (Kruskal 1964): 0 when every known distance is drawn true; from about 0.2 up the map misleads. */
      readonly stress: number;
      readonly reason: null;
    }
  | { readonly stress: null; readonly reason: GroupAbsence }
);

/**
 * A map on which holders stand near whom they are near to, with how badly it fits.
 *
 * Classical scaling improved by stress majorization, from three fixed starts of which the best fit is kept; a pair that
 * cannot be compared pulls at nobody. No chance is involved: the same distances give the same map, whatever order the
 * holders are in. The longer axis lies across; on each axis the first holder by id who is off its middle is on the
 * positive side. Takes time in proportion to the cube of the holders; see docs/methods/alignment.md.
 *
 * @example
 * ```ts
 * import { holderMap, issueSet, pairDistances, stanceTableOfValues } from "@entente/domain";
 *
 * const issues = issueSet([
 *   {
 *     id: "who-leads",
 *     name: "Who leads standards",
 *     family: "standards",
 *     weight: 1,
 *     kind: "ordinal",
 *     levels: ["industry", "mixed", "state"],
 *   },
 * ]);
 * const stances = [["industry"], ["mixed"], ["state"]];
 * const table = issues.ok ? stanceTableOfValues(["A", "B", "C"], issues.value, stances) : issues;
 * if (table.ok) {
 *   const map = holderMap(pairDistances(table.value));
 *   const [first, , last] = map.places;
 *   console.log(first?.x.toFixed(2), last?.x.toFixed(2), map.stress?.toFixed(3)); // → 0.50 -0.50 0.000
 * }
 * ```
 */
export function holderMap<H extends string>(pairs: PairDistances<H>): HolderMap<H> {
  const holders = pairs.holders.toSorted(compareText);
  if (holders.length < 2)
    return { places: [], unplaced: holders, stress: null, reason: "fewer-than-two-holders" };
  const placed = largestTied(pairs, holders);
  if (placed.length < 2) return { places: [], unplaced: holders, stress: null, reason: "nothing-comparable" };
  const drawn = drawnDistances(pairs, placed);
  const { misfit, extent, ...drawing } = bestDrawing(drawn);
  const { x, y } = oriented(drawing);
  return {
    places: placed.map((holder, index) => ({ holder, x: x[index] as number, y: y[index] as number })),
    unplaced: holders.filter((holder) => !placed.includes(holder)),
    stress: extent === 0 ? 0 : Math.sqrt(misfit / extent),
    reason: null,
  };
}

/** The largest set of holders tied by known distances, that with the first id on a tie. */
function largestTied<H extends string>(pairs: PairDistances<H>, holders: readonly H[]): readonly H[] {
  let largest: readonly H[] = [];
  const seen = new Set<H>();
  for (const holder of holders) {
    if (seen.has(holder)) continue;
    const tied = new Set([holder]);
    for (const one of tied) {
      for (const other of holders) if (distanceIn(pairs, one, other) !== null) tied.add(other);
    }
    for (const one of tied) seen.add(one);
    if (tied.size > largest.length) largest = holders.filter((one) => tied.has(one));
  }
  return largest;
}

function drawnDistances<H extends string>(pairs: PairDistances<H>, holders: readonly H[]): DrawnDistances {
  const known = holders.flatMap((one) => holders.map((other) => distanceIn(pairs, one, other)));
  return {
    size: holders.length,
    distances: known.map((distance) => distance ?? 0),
    isKnown: known.map((distance) => distance !== null),
  };
}

/** The best fit, the first of those that fit as well. */
function bestDrawing(drawn: DrawnDistances): SettledDrawing {
  const [first, ...others] = startsOf(drawn).map((start) => settledFrom(drawn, start));
  return others.reduce(
    (best, drawing) => (best.misfit - drawing.misfit > TIE_TOLERANCE ? drawing : best),
    first as SettledDrawing,
  );
}
