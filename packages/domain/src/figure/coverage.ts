import type { CountryCode, IndicatorId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import type { FigureTheme, Indicator } from "./indicator.ts";

/** That something is known of a country on an indicator. */
export interface KnownCell {
  readonly indicator: IndicatorId;
  readonly country: CountryCode;
  /** Absent when what is known carries no year. */
  readonly latestYear: number | null;
  /** How many facts there are, from 1. */
  readonly facts: number;
}

/** One indicator across countries. */
export interface CoverageRow {
  readonly indicator: IndicatorId;
  /** In the order of the countries asked for; absent where nothing is known. */
  readonly cells: readonly (Omit<KnownCell, "indicator" | "country"> | null)[];
  readonly known: number;
  readonly missing: readonly CountryCode[];
}

/** How many of so many places are known. */
export interface KnownCount {
  readonly known: number;
  readonly of: number;
}

export interface DataCoverage extends KnownCount {
  /** In the order of the indicators asked for. */
  readonly rows: readonly CoverageRow[];
  /** In the order of the countries asked for. */
  readonly byCountry: readonly ({ readonly country: CountryCode } & KnownCount)[];
  /** Countries of which least is known, in text order; none when as much is known of all. */
  readonly leastKnown: readonly CountryCode[];
}

/**
 * What is known of which country on which indicator. Facts on others than those asked for are left aside; a cell that
 * nobody states is missing, whatever the reason.
 */
export function dataCoverage(
  indicators: readonly IndicatorId[],
  countries: readonly CountryCode[],
  known: readonly KnownCell[],
): DataCoverage {
  const byPlace = new Map(known.map((cell) => [placeOf(cell.indicator, cell.country), cell]));
  const rows = indicators.map((indicator): CoverageRow => {
    const cells = countries.map((country) => {
      const cell = byPlace.get(placeOf(indicator, country));
      return cell === undefined ? null : { latestYear: cell.latestYear, facts: cell.facts };
    });
    const missing = countries.filter((_, index) => cells[index] === null);
    return { indicator, cells, known: countries.length - missing.length, missing };
  });

  const byCountry = countries.map((country) => ({
    country,
    known: rows.filter(({ missing }) => !missing.includes(country)).length,
    of: indicators.length,
  }));
  const counts = byCountry.map((entry) => entry.known);
  const least = Math.min(...counts);
  return {
    rows,
    byCountry,
    known: counts.reduce((sum, count) => sum + count, 0),
    of: indicators.length * countries.length,
    leastKnown: counts.every((count) => count === least)
      ? []
      : byCountry
          .filter((entry) => entry.known === least)
          .map(({ country }) => country)
          .toSorted(compareText),
  };
}

/** The indicators of one theme across countries. */
export interface ThemeCoverage extends KnownCount {
  readonly theme: FigureTheme;
  readonly indicators: number;
  /** On how many of the indicators something is known, in the order of the countries asked for. */
  readonly cells: readonly number[];
}

/** What is known by theme, in text order; themes without an indicator are left out. */
export function coverageByTheme(
  indicators: readonly Pick<Indicator, "id" | "theme">[],
  { rows, byCountry }: Pick<DataCoverage, "rows" | "byCountry">,
): readonly ThemeCoverage[] {
  const themeOf = new Map(indicators.map(({ id, theme }) => [id, theme]));
  const themes = [...new Set(themeOf.values())].toSorted(compareText);
  return themes.map((theme) => {
    const own = rows.filter(({ indicator }) => themeOf.get(indicator) === theme);
    const cells = byCountry.map(
      ({ country }) => own.filter(({ missing }) => !missing.includes(country)).length,
    );
    return {
      theme,
      indicators: own.length,
      cells,
      known: cells.reduce((sum, count) => sum + count, 0),
      of: own.length * byCountry.length,
    };
  });
}

function placeOf(indicator: IndicatorId, country: CountryCode): string {
  return `${indicator} ${country}`;
}
