import type { IndicatorDataOutput } from "@entente/contract";

type Figures = IndicatorDataOutput["figures"]["rows"];

/** A country's figure, or that there is none. */
export interface CountryLine {
  readonly country: string;
  readonly figure: Figures[number] | null;
}

/**
 * Countries of the set with their figures, best first where one way is better and largest first otherwise, then those
 * without a figure; with all other countries among them when these are asked for.
 */
export function orderedFigures(
  {
    indicator,
    figures,
    focus,
    missing,
  }: Pick<IndicatorDataOutput, "indicator" | "figures" | "focus" | "missing">,
  showsAll: boolean,
): readonly CountryLine[] {
  const isOfSet = new Set<string>(focus);
  const known = figures.rows
    .filter(({ country }) => showsAll || isOfSet.has(country))
    .map((figure): CountryLine => ({ country: figure.country, figure }));
  const sign = indicator.direction === "lower-better" ? 1 : -1;
  return [
    ...known.toSorted(
      (a, b) => sign * ((a.figure?.value ?? 0) - (b.figure?.value ?? 0)) || compare(a.country, b.country),
    ),
    ...missing.map((country): CountryLine => ({ country, figure: null })),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
