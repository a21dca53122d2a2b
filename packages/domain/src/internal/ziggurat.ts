/**
 * Tables of the ziggurat method (Marsaglia and Tsang 2000): 256 layers of equal area under a falling density, so that
 * most draws need a multiplication and a comparison only.
 */
export interface Ziggurat {
  /** Right end of each layer, falling; the lowest is as wide as its area with the tail needs, the last is 0. */
  readonly widths: Float64Array;
  /** Density at the right end. */
  readonly heights: Float64Array;
}

const LAYERS = 256;

/** Tables for a density that is 1 at 0, its inverse, the place where the tail begins, and the area of a layer. */
export function ziggurat(
  density: (x: number) => number,
  inverse: (height: number) => number,
  tail: number,
  area: number,
): Ziggurat {
  const widths = new Float64Array(LAYERS + 1);
  widths[0] = area / density(tail);
  widths[1] = tail;
  for (let layer = 2; layer < LAYERS; layer++) {
    const outer = widths[layer - 1] as number;
    widths[layer] = inverse(density(outer) + area / outer);
  }
  return { widths, heights: widths.map(density) };
}
