import type { StoredIndicatorOutput } from "@entente/contract";
import { FIGURE_THEME_WORDS } from "../data-words.ts";

export interface OnIndicator<Fact> {
  readonly indicator: StoredIndicatorOutput;
  readonly fact: Fact;
}

/** Facts with their indicators, by theme as people read it and then by title. */
export function groupedByTheme<Fact extends { readonly indicator: string }>(
  facts: readonly Fact[],
  indicators: readonly StoredIndicatorOutput[],
): readonly OnIndicator<Fact>[] {
  const byId = new Map<string, StoredIndicatorOutput>(indicators.map((one) => [one.id, one]));
  return facts
    .flatMap((fact) => {
      const indicator = byId.get(fact.indicator);
      return indicator === undefined ? [] : [{ indicator, fact }];
    })
    .toSorted(
      (a, b) =>
        compare(FIGURE_THEME_WORDS[a.indicator.theme], FIGURE_THEME_WORDS[b.indicator.theme]) ||
        compare(a.indicator.title, b.indicator.title),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
