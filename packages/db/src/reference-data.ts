import type {
  Agency,
  AgencyId,
  CalendarDate,
  Collaboration,
  CountryCode,
  Employment,
  Forum,
  PersonId,
  Role,
  SeatContact,
  SeatId,
  Technology,
} from "@entente/domain";
import type { SourceDocument, SourceFigure } from "./ports.ts";

/** A post without its holder: who held it when is in `SeatHolding`. */
export interface SeatEntry {
  readonly id: SeatId;
  readonly agency: AgencyId;
  readonly title: string;
  readonly contact: SeatContact | null;
}

export interface PersonEntry {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly agency: AgencyId;
  readonly country: CountryCode | null;
  readonly employment: Employment | null;
  /** Offered for sign-in on the embedded default; never a real person. */
  readonly isPersona: boolean;
}

/** A person in a seat from one day to another; the present holder has no last day, and a seat has at most one. */
export interface SeatHolding {
  readonly seat: SeatId;
  readonly person: PersonId;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** What recommendations refer to. Parents come before children among agencies, in any order otherwise. */
export interface ReferenceData {
  readonly agencies: readonly Agency[];
  readonly seats: readonly SeatEntry[];
  readonly persons: readonly PersonEntry[];
  readonly seatHoldings: readonly SeatHolding[];
  readonly technologies: readonly Technology[];
  readonly forums: readonly Forum[];
  readonly collaborations: readonly Collaboration[];
  readonly countries: readonly { readonly code: CountryCode; readonly name: string }[];
  readonly sources: readonly SourceDocument[];
  readonly figures: readonly SourceFigure[];
}
