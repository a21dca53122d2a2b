/** Steps of shade above "none". */
export const SHADES = 5;

/**
 * The shade for a count, 0 for none to `SHADES` for the largest. Steps follow the square root, so that small counts
 * can be told apart beside a large one.
 */
export function heatShade(count: number, largest: number): number {
  if (count <= 0 || largest <= 0) return 0;
  return Math.max(1, Math.min(SHADES, Math.ceil(SHADES * Math.sqrt(count / largest))));
}
