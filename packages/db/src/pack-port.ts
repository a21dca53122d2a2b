import type {
  CountryCode,
  CountryFigure,
  CountryProfile,
  FactForm,
  FigureSource,
  FigureSourceId,
  Indicator,
  IndicatorId,
  KnownCell,
  PackHeading,
  PackId,
  PairFigure,
  Result,
  StatedMembership,
} from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { Authorship } from "./priority-port.ts";

/** A fact of a kind that has no table of its own, with the countries that it names. */
export interface PackEntryRow {
  readonly kind: string;
  /** From 1 within its kind. */
  readonly ordinal: number;
  readonly countries: readonly CountryCode[];
  readonly fact: object;
}

/** Everything that a pack states, checked. */
export interface PackContents extends PackHeading {
  readonly contentHash: string;
  readonly sources: readonly FigureSource[];
  readonly countries: readonly CountryProfile[];
  readonly indicators: readonly Indicator[];
  readonly figures: readonly CountryFigure[];
  readonly pairs: readonly PairFigure[];
  readonly memberships: readonly StatedMembership[];
  readonly entries: readonly PackEntryRow[];
}

/** A pack in the register. */
export interface StoredPack extends PackHeading, Authorship {
  /** From 1; a pack that was loaded anew with other content has the next one. */
  readonly version: number;
  readonly contentHash: string;
  readonly facts: number;
}

export interface PackLoaded {
  readonly outcome: "loaded" | "replaced" | "unchanged";
  readonly version: number;
  readonly facts: number;
}

/** A name that another pack in the register uses already. */
export interface TakenName {
  readonly kind: "indicator" | "source";
  readonly id: IndicatorId | FigureSourceId;
  readonly pack: PackId;
}

/** Indicators and sources belong to one pack each. */
export interface PackNamesTaken {
  readonly code: "pack-names-taken";
  readonly taken: readonly TakenName[];
}

export type StoredIndicator = Indicator & { readonly pack: PackId; readonly form: FactForm };
export type StoredSource = FigureSource & { readonly pack: PackId };

/** The latest figure of a series, with how long the series is. */
export type LatestOf<Figure> = Figure & { readonly firstYear: number; readonly years: number };

/** Some rows, with how many there are. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

export interface PackRepository {
  /**
   * Stores the whole pack with an audit row, in place of its earlier version, or nothing. Changes nothing when this
   * content is stored already. Countries that the register does not know are added by name.
   */
  load(pack: PackContents, signature: Signature): Promise<Result<PackLoaded, PackNamesTaken>>;
  /** Packs that are loaded, by id. */
  packs(): Promise<readonly StoredPack[]>;
  sources(): Promise<readonly StoredSource[]>;
  /** By theme, then id. */
  indicators(): Promise<readonly StoredIndicator[]>;
  findIndicator(id: IndicatorId): Promise<StoredIndicator | null>;
  /** Countries of the set that the brief is about: core, then the bloc, then the one for reference; by name within. */
  focusCountries(): Promise<readonly CountryProfile[]>;
  findCountry(code: CountryCode): Promise<CountryProfile | null>;
  /** On which indicators something is known of these countries: figures, memberships, and figures with any other country. */
  known(countries: readonly CountryCode[]): Promise<readonly KnownCell[]>;
  /** The latest figure of each indicator, by indicator. */
  latestOfCountry(country: CountryCode, limit: number): Promise<Listed<LatestOf<CountryFigure>>>;
  /** The latest figure of each country, or that of one year, by country. */
  latestOfIndicator(
    indicator: IndicatorId,
    year: number | null,
    limit: number,
  ): Promise<Listed<LatestOf<CountryFigure>>>;
  /** In which years how many countries have a figure, latest first. */
  yearsOf(indicator: IndicatorId): Promise<readonly { readonly year: number; readonly countries: number }[]>;
  /** All years of one country, latest first. */
  series(indicator: IndicatorId, country: CountryCode, limit: number): Promise<Listed<CountryFigure>>;
  /** The latest figure of each pair, by pair; only pairs with the country when one is given. */
  latestPairs(
    indicator: IndicatorId,
    country: CountryCode | null,
    limit: number,
  ): Promise<Listed<LatestOf<PairFigure>>>;
  /** All years between two countries in either direction, latest first. */
  pairSeries(
    indicator: IndicatorId,
    between: readonly [CountryCode, CountryCode],
    limit: number,
  ): Promise<Listed<PairFigure>>;
  /** By indicator, then country. */
  memberships(
    of: { readonly country: CountryCode } | { readonly indicator: IndicatorId },
    limit: number,
  ): Promise<Listed<StatedMembership>>;
  /** Facts of a smaller kind in the order of their files; only those that name the country when one is given. */
  entries(
    kind: string,
    country: CountryCode | null,
    limit: number,
  ): Promise<Listed<{ readonly pack: PackId; readonly fact: object }>>;
}
