import type { PortfolioOverview } from "@entente/contract";
import { countOf } from "./count-of.ts";

/** Open recommendations without any date; absent when not all dates are at hand to tell. */
export function undatedCount({
  dates,
  datesTotal,
  counts,
}: Pick<PortfolioOverview, "dates" | "datesTotal" | "counts">): number | null {
  if (dates.length < datesTotal) return null;
  const dated = new Set(dates.map(({ recommendation }) => recommendation)).size;
  return Math.max(0, countOf(counts, "closure", "open") - dated);
}
