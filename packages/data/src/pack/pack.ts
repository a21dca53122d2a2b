import type {
  CountryCode,
  CountryFigure,
  CountryProfile,
  FigureSource,
  Indicator,
  PackHeading,
  PairFigure,
  StatedMembership,
} from "@entente/domain";

/** A fact of a kind that has no table of its own, with the countries that it names. */
export interface PackEntry {
  readonly kind: string;
  /** From 1 within its kind. */
  readonly ordinal: number;
  readonly countries: readonly CountryCode[];
  readonly fact: object;
}

/** A pack that can be loaded: every row is checked. */
export interface Pack extends PackHeading {
  /** SHA-256 over the names and contents of its files. */
  readonly contentHash: string;
  readonly sources: readonly FigureSource[];
  readonly countries: readonly CountryProfile[];
  readonly indicators: readonly Indicator[];
  readonly figures: readonly CountryFigure[];
  readonly pairs: readonly PairFigure[];
  readonly memberships: readonly StatedMembership[];
  readonly entries: readonly PackEntry[];
}
