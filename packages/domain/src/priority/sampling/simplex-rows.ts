import type { RandomStream } from "../../internal/random.ts";
import { nextExponential } from "../../internal/random-variate.ts";

/** Writes weights uniform on the simplex to one row: exponential draws over their sum (Rubinstein 1982). */
export function drawSimplex(stream: RandomStream, rows: Float64Array, start: number, end: number): void {
  let sum = 0;
  for (let place = start; place < end; place++) {
    const drawn = nextExponential(stream);
    rows[place] = drawn;
    sum += drawn;
  }
  const scale = 1 / sum;
  for (let place = start; place < end; place++) rows[place] = (rows[place] as number) * scale;
}

/**
 * Rearranges a row so that every weight of a tier is at least as large as every weight of the tiers behind it.
 * Within a tier, and for places in none, the order stays. Of a uniform draw that makes a uniform draw among the weights
 * in this order: every order of a draw is equally likely whatever its sizes are.
 */
export function tierArrangement(
  tiers: readonly (readonly number[])[],
): (rows: Float64Array, start: number) => void {
  const places = Int32Array.from(tiers.flat());
  const sizes = new Float64Array(places.length);
  let end = 0;
  const ends = tiers.map((tier) => {
    end += tier.length;
    return end;
  });
  return (rows, start) => {
    for (let index = 0; index < places.length; index++) {
      sizes[index] = rows[start + (places[index] as number)] as number;
    }
    let from = 0;
    for (const to of ends) {
      sortHeaviestFirst(places, from, to, rows, start);
      from = to;
    }
    sizes.sort();
    for (let index = 0; index < places.length; index++) {
      rows[start + (places[index] as number)] = sizes[places.length - 1 - index] as number;
    }
  };
}

/** Insertion sort of the places of one tier by their weights in the row. */
function sortHeaviestFirst(
  places: Int32Array,
  from: number,
  to: number,
  rows: Float64Array,
  start: number,
): void {
  for (let index = from + 1; index < to; index++) {
    const place = places[index] as number;
    const weight = rows[start + place] as number;
    let gap = index;
    while (gap > from && (rows[start + (places[gap - 1] as number)] as number) < weight) {
      places[gap] = places[gap - 1] as number;
      gap--;
    }
    places[gap] = place;
  }
}
