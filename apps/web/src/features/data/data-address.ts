import {
  FIGURE_THEMES,
  type FigureTheme,
  type PackId,
  parsePackId,
  parseTechnologyId,
  type TechnologyId,
} from "@entente/domain";

export const DATA_PATH = "/data";
export const PACKS_PATH = "/data/packs";

export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the page of coverage shows; defaults are left out of the address. */
export interface CoverageAddress {
  readonly facts: "figures" | "memberships";
  readonly theme: FigureTheme | null;
  readonly technology: TechnologyId | null;
  readonly pack: PackId | null;
  /** Place of the first indicator of the page, from 0. */
  readonly from: number;
}

/** What indicators are narrowed down by. */
export type IndicatorFilters = Pick<CoverageAddress, "theme" | "technology" | "pack">;

export const ALL_INDICATORS: IndicatorFilters = { theme: null, technology: null, pack: null };

export const WHOLE_COVERAGE: CoverageAddress = {
  facts: "figures",
  ...ALL_INDICATORS,
  from: 0,
};

const FROM_MAXIMUM = 1000;

/** The view that an address asks for; whatever it does not know is left at its default. */
export function parseCoverageAddress(parameters: Parameters): CoverageAddress {
  const technology = parseTechnologyId(text(parameters["technology"]));
  const pack = parsePackId(text(parameters["pack"]));
  const from = Number(text(parameters["from"]));
  return {
    facts: parameters["facts"] === "memberships" ? "memberships" : "figures",
    theme: FIGURE_THEMES.find((theme) => theme === parameters["theme"]) ?? null,
    technology: technology.ok ? technology.value : null,
    pack: pack.ok ? pack.value : null,
    from: Number.isInteger(from) && from > 0 && from <= FROM_MAXIMUM ? from : 0,
  };
}

export function coverageHref({ facts, theme, technology, pack, from }: CoverageAddress): string {
  return addressOf(DATA_PATH, {
    facts: facts === "figures" ? null : facts,
    theme,
    technology,
    pack,
    from: from === 0 ? null : String(from),
  });
}

/** Whether anything is left out by the filters. */
export function isNarrowed({ theme, technology, pack }: IndicatorFilters): boolean {
  return theme !== null || technology !== null || pack !== null;
}

/** What is known of a country, on the indicators that the filters leave. */
export function countryHref(
  country: string,
  { theme, technology, pack }: IndicatorFilters = ALL_INDICATORS,
): string {
  return addressOf(`${DATA_PATH}/${country}`, { theme, technology, pack });
}

/** Where the page of a country lists what is missing of it, on the indicators that the filters leave. */
export function missingHref(country: string, filters: IndicatorFilters = ALL_INDICATORS): string {
  return `${countryHref(country, filters)}#missing`;
}

/** All figures on an indicator, or those of one country, or those between two. */
export function indicatorHref(
  indicator: string,
  country: string | null = null,
  other: string | null = null,
): string {
  return addressOf(`${DATA_PATH}/indicators/${indicator}`, { country, with: other });
}

/** Figures of each country, the latest or of one year, those outside the set that the brief is about left out or not. */
export function comparisonHref(indicator: string, year: number | null, showsAll: boolean): string {
  return addressOf(`${DATA_PATH}/indicators/${indicator}`, {
    year: year === null ? null : String(year),
    countries: showsAll ? "all" : null,
  });
}

function addressOf(path: string, parameters: Readonly<Record<string, string | null>>): string {
  const search = new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  ).toString();
  return search === "" ? path : `${path}?${search}`;
}

function text(value: Parameters[string]): string {
  return typeof value === "string" ? value : "";
}
