import type { IndicatorFilters } from "../data-address.ts";
import { FIGURE_THEME_WORDS } from "../data-words.ts";

interface FilterNames {
  readonly technologyNames: ReadonlyMap<string, string>;
  readonly packTitles: ReadonlyMap<string, string>;
}

/** Which indicators the filters leave, after "indicators": "of the theme “Research”, on Quantum". */
export function filterWords(
  { theme, technology, pack }: IndicatorFilters,
  { technologyNames, packTitles }: FilterNames,
): string {
  return [
    ...(theme === null ? [] : [`of the theme “${FIGURE_THEME_WORDS[theme]}”`]),
    ...(technology === null ? [] : [`on ${technologyNames.get(technology) ?? technology}`]),
    ...(pack === null ? [] : [`of the pack “${packTitles.get(pack) ?? pack}”`]),
  ].join(", ");
}
