import { FIGURES_LIMIT } from "@entente/contract";
import type { LatestOf, Listed, PackRepository } from "@entente/db";
import type { CountryCode, CountryFigure, IndicatorId } from "@entente/domain";

/** All years of one country, each as the only one of its row. */
export async function seriesOf(
  packs: PackRepository,
  indicator: IndicatorId,
  country: CountryCode,
): Promise<Listed<LatestOf<CountryFigure>>> {
  return yearByYear(await packs.series(indicator, country, FIGURES_LIMIT));
}

export function yearByYear<Figure extends { readonly year: number }>({
  rows,
  total,
}: Listed<Figure>): Listed<LatestOf<Figure>> {
  return { rows: rows.map((row) => ({ ...row, firstYear: row.year, years: 1 })), total };
}
