import { SHADES } from "../../../ui/plots/heat-shade.ts";

/** The shade for a share: none for none, then a step for every fifth. */
export function shareShade(share: number): number {
  return share <= 0 ? 0 : Math.min(SHADES, Math.ceil(share * SHADES - 1e-9));
}

/** What each shade stands for, lightest first. */
export const SHARE_SHADES: readonly { readonly shade: number; readonly words: string }[] = Array.from(
  { length: SHADES },
  (_, place) => ({
    shade: place + 1,
    words: `to ${Math.round((100 * (place + 1)) / SHADES)}%`,
  }),
);
