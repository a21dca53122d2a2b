/** A distance from 0 (alike on everything compared) to 1 (as far apart as can be), with two decimals. */
export function formatDistance(distance: number): string {
  return distance.toFixed(2);
}

/** A part of a distance, with three decimals, since parts are small. */
export function formatPart(part: number): string {
  return part.toFixed(3);
}

/** Steps of shade above "no distance". */
const SHADES = 5;
/** What rounding may add to a distance that lies on a step. */
const TIE = 1e-9;

/** The shade for a distance: 0 for none to 5 for the farthest possible, in even steps. */
export function distanceShade(distance: number): number {
  return Math.max(0, Math.min(SHADES, Math.ceil(SHADES * distance - TIE)));
}

/** What each shade stands for, the nearest first. */
export const SHADE_RANGES: readonly { readonly shade: number; readonly words: string }[] = [
  { shade: 0, words: "0" },
  { shade: 1, words: "to 0.2" },
  { shade: 2, words: "to 0.4" },
  { shade: 3, words: "to 0.6" },
  { shade: 4, words: "to 0.8" },
  { shade: 5, words: "to 1" },
];
