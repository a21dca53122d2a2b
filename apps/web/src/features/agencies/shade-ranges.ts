import { heatShade, SHADES } from "../../ui/plots/heat-shade.ts";

export interface ShadeRange {
  readonly shade: number;
  readonly from: number;
  readonly to: number;
}

/** The counts that each shade in use stands for, smallest first. */
export function shadeRanges(largest: number): readonly ShadeRange[] {
  const ranges: ShadeRange[] = [];
  let from = 1;
  for (let shade = 1; shade <= SHADES; shade++) {
    const to = lastOf(shade, largest);
    if (to >= from) ranges.push({ shade, from, to });
    from = Math.max(from, to + 1);
  }
  return ranges;
}

/** The largest count with this shade or a lighter one; found by halving, since shades never get lighter. */
function lastOf(shade: number, largest: number): number {
  let [low, high] = [0, largest];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (heatShade(middle, largest) <= shade) low = middle;
    else high = middle - 1;
  }
  return low;
}
