import { THEMES, type Theme } from "@entente/domain";
import { recommendationsHref } from "../../lib/recommendations-href.ts";

/** The side of the ledger that keeps technology safe; every other theme promotes cooperation. */
export const PROTECTING: Theme = "protection";

export interface ThemeCount {
  readonly theme: Theme;
  readonly count: number;
  readonly href: string | null;
}

export interface Ledger {
  /** All themes in their order, without a gap for those that hold nothing. */
  readonly themes: readonly ThemeCount[];
  readonly promoting: number;
  readonly protecting: number;
}

/** Promotion and protection as the two sides of one ledger. */
export function ledgerOf(counts: readonly { readonly value: string; readonly count: number }[]): Ledger {
  const themes = THEMES.map((theme): ThemeCount => {
    const count = counts.find(({ value }) => value === theme)?.count ?? 0;
    return { theme, count, href: count === 0 ? null : recommendationsHref({ theme }) };
  });
  const all = themes.reduce((sum, { count }) => sum + count, 0);
  const protecting = themes.find(({ theme }) => theme === PROTECTING)?.count ?? 0;
  return { themes, promoting: all - protecting, protecting };
}

/** The list of everything that promotes. */
export function promotingHref(): string {
  return recommendationsHref({ theme: THEMES.filter((theme) => theme !== PROTECTING) });
}
