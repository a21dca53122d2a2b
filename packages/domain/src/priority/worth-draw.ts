import { nextUniform, type RandomStream } from "../internal/random.ts";
import { nextNormal, nextTriangular } from "../internal/random-variate.ts";
import type { Scale } from "./criterion.ts";
import type { RatedValue } from "./rated-value.ts";

/**
 * What a rating may turn out to be worth. Numbers are places on the scale: 0 at its worst end, 1 at its best, in
 * proportion between and beyond.
 */
export interface WorthSpread {
  readonly kind: "uniform" | "triangular" | "normal";
  /** Lower end, or mean. */
  readonly from: number;
  readonly mode: number;
  /** Upper end, or standard deviation. */
  readonly to: number;
  /** Absent when worth goes in proportion to the place. */
  readonly curve: WorthCurve | null;
}

/** Where on the scale the worth turns, ascending, with both ends. */
interface WorthCurve {
  readonly places: Float64Array;
  readonly worths: Float64Array;
}

/**
 * The spread of a rating on a checked scale; absent for an exact one. What nobody rated may lie anywhere on the scale,
 * equally likely.
 */
export function worthSpread(scale: Scale, rated: RatedValue | null): WorthSpread | null {
  const curve = curveOf(scale);
  if (rated === null) return { kind: "uniform", from: 0, mode: 0, to: 1, curve };
  const placeOf = (x: number) => placeOn(scale, x);
  switch (rated.kind) {
    case "exact":
      return null;
    case "interval":
      return { kind: "uniform", from: placeOf(rated.low), mode: 0, to: placeOf(rated.high), curve };
    case "triangular": {
      const [from, to] = [placeOf(rated.low), placeOf(rated.high)].toSorted((a, b) => a - b);
      return { kind: "triangular", from: from as number, mode: placeOf(rated.mode), to: to as number, curve };
    }
    case "normal": {
      const deviation = within(rated.standardDeviation / (scale.best - scale.worst));
      return { kind: "normal", from: placeOf(rated.mean), mode: 0, to: deviation, curve };
    }
  }
}

/** A worth drawn from a spread, 0 to 1; a draw beyond an end of the scale counts as the end. */
export function drawnWorth({ kind, from, mode, to, curve }: WorthSpread, stream: RandomStream): number {
  let place: number;
  if (kind === "uniform") place = from + nextUniform(stream) * (to - from);
  else if (kind === "triangular") place = nextTriangular(stream, from, mode, to);
  else place = from + to * nextNormal(stream);
  if (place <= 0) return 0;
  if (place >= 1) return 1;
  return curve === null ? place : worthOnCurve(curve, place);
}

function worthOnCurve({ places, worths }: WorthCurve, place: number): number {
  let next = 1;
  while ((places[next] as number) < place) next++;
  const [from, to] = [places[next - 1] as number, places[next] as number];
  const [low, high] = [worths[next - 1] as number, worths[next] as number];
  return low + ((place - from) / (to - from)) * (high - low);
}

function curveOf(scale: Scale): WorthCurve | null {
  if (scale.points === null) return null;
  const knots = scale.points
    .map(({ x, value }) => ({ place: placeOn(scale, x), value }))
    .toSorted((a, b) => a.place - b.place);
  return {
    places: Float64Array.from(knots, ({ place }) => place),
    worths: Float64Array.from(knots, ({ value }) => value),
  };
}

function placeOn({ worst, best }: Scale, x: number): number {
  return within((x - worst) / (best - worst));
}

/** Far beyond any scale, and small enough for products of two places to be numbers. */
const LARGEST_PLACE = 1e150;

function within(place: number): number {
  return Math.min(Math.max(place, -LARGEST_PLACE), LARGEST_PLACE);
}
