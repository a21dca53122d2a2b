import { sumOf } from "../internal/sum.ts";
import type { Drawing } from "./stress-majorization.ts";

/** Distance from an axis up to which a point counts as on it, in the unit of the distances. */
const OFF_MIDDLE = 1e-6;

/** The drawing moved to its middle, turned with its longer axis across, and mirrored so that it is always the same. */
export function oriented({ x, y }: Drawing): Drawing {
  const middle = { x: sumOf(x, (place) => place) / x.length, y: sumOf(y, (place) => place) / y.length };
  const centered = { x: x.map((place) => place - middle.x), y: y.map((place) => place - middle.y) };
  const [cosine, sine] = longerAxis(centered);
  const turned = centered.x.map((across, index) => {
    const up = centered.y[index] as number;
    return { across: cosine * across + sine * up, up: cosine * up - sine * across };
  });
  return { x: mirrored(turned.map(({ across }) => across)), y: mirrored(turned.map(({ up }) => up)) };
}

/** Direction of the longer axis; where none is longer, of the first point off the middle. */
function longerAxis({ x, y }: Drawing): readonly [number, number] {
  const spread = (one: readonly number[], other: readonly number[]) =>
    sumOf(one.entries(), ([index, place]) => place * (other[index] as number));
  const [across, up, both] = [spread(x, x), spread(y, y), spread(x, y)];
  const difference = Math.sqrt((across - up) * (across - up) + 4 * both * both);
  const off = x.findIndex(
    (place, index) => Math.max(Math.abs(place), Math.abs(y[index] as number)) > OFF_MIDDLE,
  );
  if (off === -1) return [1, 0];
  if (difference <= OFF_MIDDLE * (across + up)) return direction(x[off] as number, y[off] as number);
  return across >= up
    ? direction(across - up + difference, 2 * both)
    : direction(2 * both, up - across + difference);
}

function direction(across: number, up: number): readonly [number, number] {
  const length = Math.sqrt(across * across + up * up);
  return [across / length, up / length];
}

function mirrored(places: readonly number[]): readonly number[] {
  const first = places.find((place) => Math.abs(place) > OFF_MIDDLE) ?? 0;
  return places.map((place) => (first < 0 ? -place : place) + 0);
}
