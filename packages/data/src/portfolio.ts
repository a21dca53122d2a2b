import type {
  Agency,
  AgencyId,
  Basis,
  CalendarDate,
  Collaboration,
  CountryCode,
  Employment,
  Forum,
  Instant,
  PersonId,
  RecommendationKey,
  RecommendationRecord,
  RecordChange,
  Role,
  SeatContact,
  SeatId,
  Technology,
} from "@entente/domain";

/** The text that a portfolio was taken from. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  /** Year, or year and month, as the publisher gives it. */
  readonly published: string;
  readonly kind: string;
}

/** A number that the source states, with the year it stands for. */
export interface SourceFigure {
  readonly source: string;
  readonly fact: string;
  readonly value: number;
  readonly year: number;
}

/** A post at an agency. Titles and holders are ours, none is a real post or person. */
export interface PortfolioSeat {
  readonly id: SeatId;
  readonly agency: AgencyId;
  readonly title: string;
  readonly contact: SeatContact | null;
  readonly basis: Basis;
  readonly note: string;
}

export interface PortfolioPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly agency: AgencyId;
  readonly country: CountryCode | null;
  readonly employment: Employment | null;
  /** Offered for sign-in on the embedded default; never a real person. */
  readonly isPersona: boolean;
}

/** A person in a seat; the present holder has no last day. A seat that no holding names is vacant. */
export interface SeatHolding {
  readonly seat: SeatId;
  readonly person: PersonId;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

export interface Country {
  readonly code: CountryCode;
  readonly name: string;
}

/** What recommendations refer to. Parents come before children among agencies. */
export interface PortfolioReference {
  readonly agencies: readonly Agency[];
  readonly seats: readonly PortfolioSeat[];
  readonly persons: readonly PortfolioPerson[];
  readonly seatHoldings: readonly SeatHolding[];
  readonly technologies: readonly Technology[];
  readonly forums: readonly Forum[];
  readonly collaborations: readonly Collaboration[];
  readonly countries: readonly Country[];
  readonly sources: readonly SourceDocument[];
  readonly figures: readonly SourceFigure[];
}

/** A recommendation as first registered, with every later change in the order in which it came about. */
export interface PortfolioEntry {
  readonly record: RecommendationRecord;
  readonly changes: readonly RecordChange[];
}

/** A set of recommendations from one source, with everything they refer to. */
export interface Portfolio {
  readonly source: SourceDocument;
  /** The moment at which the facts were put together. */
  readonly compiledAt: Instant;
  readonly reference: PortfolioReference;
  readonly entries: readonly PortfolioEntry[];
}

/** A short quotation that shows where in the source a recommendation stands. */
export interface QuotedPassage {
  readonly key: RecommendationKey;
  readonly source: string;
  readonly section: string;
  /** The nth paragraph of its section, from 1. */
  readonly paragraph: number;
  /** The source's own words, at most `QUOTE_WORDS_MAXIMUM`. */
  readonly quote: string;
}
