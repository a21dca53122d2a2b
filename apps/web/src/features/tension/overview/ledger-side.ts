import { CLOSURES, type Closure, LEDGER_SIDE_OF_THEME, type LedgerSide, THEMES } from "@entente/domain";
import { recommendationsHref } from "../../../lib/recommendations-href.ts";

export const SIDE_WORDS: Readonly<Record<LedgerSide, string>> = {
  promotion: "Promotion",
  protection: "Protection",
  both: "Both, as organization does",
};

export const IMPLEMENTED: readonly Closure[] = ["closed-implemented"];
export const NOT_YET: readonly Closure[] = CLOSURES.filter((closure) => closure !== "closed-implemented");

export function themesOf(side: LedgerSide) {
  return THEMES.filter((theme) => LEDGER_SIDE_OF_THEME[theme] === side);
}

/** The recommendations of a side, all of them or those that are closed, or open, so. */
export function sideHref(side: LedgerSide, closure: readonly Closure[] = []): string {
  return recommendationsHref({ theme: themesOf(side), closure });
}
