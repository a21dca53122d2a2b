import type { StoredIndicator } from "@entente/db";
import type { FigureTheme, PackId, TechnologyId } from "@entente/domain";

/** What indicators may be narrowed down by. */
export interface IndicatorFilters {
  readonly theme: FigureTheme | null;
  readonly technology: TechnologyId | null;
  readonly pack: PackId | null;
}

export function chosenIndicators(
  indicators: readonly StoredIndicator[],
  { theme, technology, pack }: IndicatorFilters,
): readonly StoredIndicator[] {
  return indicators.filter(
    (indicator) =>
      (theme === null || indicator.theme === theme) &&
      (technology === null || indicator.technology === technology) &&
      (pack === null || indicator.pack === pack),
  );
}

/** The values that indicators have of a field, each with how many have it, most first and then in text order. */
export function choicesOf<Value extends string>(
  indicators: readonly StoredIndicator[],
  valueOf: (indicator: StoredIndicator) => Value | null,
): readonly { readonly value: Value; readonly indicators: number }[] {
  const counts = new Map<Value, number>();
  for (const indicator of indicators) {
    const value = valueOf(indicator);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, indicators: count }))
    .toSorted((a, b) => b.indicators - a.indicators || (a.value < b.value ? -1 : 1));
}
