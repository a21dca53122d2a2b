import { nextUniform, type RandomStream } from "../internal/random.ts";
import { nextNormal, nextTriangular } from "../internal/random-variate.ts";
import type { Scale } from "./criterion.ts";
import type { RatedValue } from "./rated-value.ts";

/**
 * What a rating may turn out to be worth. Numbers are places on the scale: 0 at its worst end, 1 at its best, in
 * proportion between and beyond.
 */
export interface WorthSpread {
  readonly kind: (typeof SPREAD_KINDS)[number];
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

/** Spreads side by side, to draw from again and again. */
export interface SpreadTable {
  readonly kinds: Uint8Array;
  readonly froms: Float64Array;
  readonly modes: Float64Array;
  readonly tos: Float64Array;
  readonly curves: readonly (WorthCurve | null)[];
}

const SPREAD_KINDS = ["uniform", "triangular", "normal"] as const;
const UNIFORM = 0;
const TRIANGULAR = 1;

export function spreadTable(spreads: readonly WorthSpread[]): SpreadTable {
  return {
    kinds: Uint8Array.from(spreads, ({ kind }) => SPREAD_KINDS.indexOf(kind)),
    froms: Float64Array.from(spreads, ({ from }) => from),
    modes: Float64Array.from(spreads, ({ mode }) => mode),
    tos: Float64Array.from(spreads, ({ to }) => to),
    curves: spreads.map(({ curve }) => curve),
  };
}

/** A worth drawn from the spread in this row, 0 to 1; a draw beyond an end of the scale counts as the end. */
export function drawnWorth(
  { kinds, froms, modes, tos, curves }: SpreadTable,
  row: number,
  stream: RandomStream,
): number {
  const kind = kinds[row];
  const from = froms[row] as number;
  const to = tos[row] as number;
  let place: number;
  if (kind === UNIFORM) place = from + nextUniform(stream) * (to - from);
  else if (kind === TRIANGULAR) place = nextTriangular(stream, from, modes[row] as number, to);
  else place = from + to * nextNormal(stream);
  if (place <= 0) return 0;
  if (place >= 1) return 1;
  const curve = curves[row] as WorthCurve | null;
  return curve === null ? place : worthOnCurve(curve, place);
}

function worthOnCurve({ places, worths }: WorthCurve, place: number): number {
  let next = 1;
  while ((places[next] as number) < place) next++;
  const from = places[next - 1] as number;
  const low = worths[next - 1] as number;
  const share = (place - from) / ((places[next] as number) - from);
  return low + share * ((worths[next] as number) - low);
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
