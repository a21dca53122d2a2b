import type { CountryDataOutput } from "@entente/contract";
import type { FigureTheme } from "@entente/domain";
import { FIGURE_THEME_WORDS } from "../data-words.ts";

export interface ThemeCount {
  readonly theme: FigureTheme;
  /** Indicators of figures, and on how many of them something is known; the rest is missing. */
  readonly indicators: number;
  readonly known: number;
  /** Absent where no figure of the country alone is known. */
  readonly latestYear: number | null;
  /** On how many lists the country is stated, and on how many of them as a member. */
  readonly listed: number;
  readonly member: number;
}

/** How much is known of the country in each theme, by theme as people read it. */
export function themeCounts({
  indicators,
  figures,
  memberships,
  missing,
}: Pick<CountryDataOutput, "indicators" | "figures" | "memberships" | "missing">): readonly ThemeCount[] {
  const isMissing = new Set<string>(missing);
  const themes = [...new Set(indicators.map(({ theme }) => theme))];
  return themes
    .map((theme) => {
      const own = indicators.filter((indicator) => indicator.theme === theme);
      const ids = new Set<string>(own.map(({ id }) => id));
      const measured = own.filter(({ form }) => form !== "memberships");
      const years = figures.rows.filter(({ indicator }) => ids.has(indicator)).map(({ year }) => year);
      const stated = memberships.rows.filter(({ indicator }) => ids.has(indicator));
      return {
        theme,
        indicators: measured.length,
        known: measured.filter(({ id }) => !isMissing.has(id)).length,
        latestYear: years.length === 0 ? null : Math.max(...years),
        listed: stated.length,
        member: stated.filter(({ isMember }) => isMember).length,
      };
    })
    .toSorted((a, b) => (FIGURE_THEME_WORDS[a.theme] < FIGURE_THEME_WORDS[b.theme] ? -1 : 1));
}
