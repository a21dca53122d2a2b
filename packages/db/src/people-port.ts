import type {
  Agency,
  AgencyId,
  AgencyState,
  AgencyUse,
  CalendarDate,
  CountryCode,
  Employment,
  IdentityId,
  Instant,
  InvitationId,
  LastAdministrator,
  PersonId,
  PersonState,
  Result,
  Role,
  SeatContact,
  SeatId,
  SeatState,
} from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { Authorship, SequenceMoved } from "./priority-port.ts";
import type { Invitation } from "./sign-in-port.ts";

/** What the history of a person, a seat or an agency keeps: the whole of it, after each change. */
export type KeptState = PersonState | SeatState | AgencyState;

/** One change of a person, a seat or an agency. */
export interface KeptChange<State> extends Authorship {
  readonly sequence: number;
  readonly state: State;
  readonly reason: string;
}

/** Somebody else has this id already. */
export interface IdTaken {
  readonly code: "id-taken";
  readonly id: string;
}

export interface PeopleQuery {
  /** Part of a name or of an id. */
  readonly text: string | null;
  readonly agency: AgencyId | null;
  readonly role: Role | null;
  readonly isDisabled: boolean | null;
  /** The last id of the page before. */
  readonly after: PersonId | null;
  readonly limit: number;
}

/** A person for a list. */
export interface PersonLine {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly agency: AgencyId;
  readonly country: CountryCode | null;
  readonly employment: Employment | null;
  readonly isPersona: boolean;
  readonly isDisabled: boolean;
  /** Titles of the seats that they hold. */
  readonly seats: readonly string[];
  /** Identities that are bound to them. */
  readonly identities: number;
  readonly isInvited: boolean;
  /** When one of their sessions was last used; absent when they never signed in. */
  readonly lastUsedAt: Instant | null;
}

export interface BoundIdentity {
  readonly id: IdentityId;
  readonly issuer: string;
  readonly boundAt: Instant;
}

/** A seat with its present holder. */
export interface SeatLine extends SeatState {
  readonly id: SeatId;
  readonly holderName: string | null;
  readonly holderEmployment: Employment | null;
  /** Last change of an administrator, 0 when it stands as it was seeded. */
  readonly sequence: number;
}

/** Who held a seat from when to when, with what the seat is called for today. */
export interface SeatTenure {
  readonly seat: SeatId;
  readonly title: string;
  readonly contact: SeatContact | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

export interface StoredPerson {
  readonly id: PersonId;
  readonly agencyName: string;
  readonly isPersona: boolean;
  readonly state: PersonState;
  /** Last change of an administrator, 0 when they stand as they were seeded. */
  readonly sequence: number;
  /** Held now and before, the last first. */
  readonly seats: readonly SeatTenure[];
  readonly identities: readonly BoundIdentity[];
  readonly invitations: readonly Invitation[];
}

export interface PlacedSeat {
  readonly id: SeatId;
  readonly contact: SeatContact | null;
}

export interface StoredAgency extends Agency {
  readonly isRetired: boolean;
  /** Last change of an administrator, 0 when it stands as it was seeded. */
  readonly sequence: number;
}

/** An agency for a list, with what rests on it. */
export interface AgencyLine extends StoredAgency, AgencyUse {
  readonly seats: number;
  readonly vacant: number;
}

/** One page of persons, with the number of all that match. */
export interface PeoplePage {
  readonly rows: readonly PersonLine[];
  readonly total: number;
}

export interface PeopleFigures {
  readonly persons: number;
  readonly disabled: number;
  readonly seats: number;
  readonly vacant: number;
}

export interface PeopleRepository {
  /** How many there are of each. */
  figures(): Promise<PeopleFigures>;
  /** Persons in the order of their ids. */
  list(query: PeopleQuery, now: Instant): Promise<PeoplePage>;
  find(id: PersonId, now: Instant): Promise<StoredPerson | null>;
  history(id: PersonId): Promise<readonly KeptChange<PersonState>[]>;
  /** Administrators who may enter, without this one. */
  otherAdministrators(id: PersonId): Promise<number>;
  add(
    id: PersonId,
    state: PersonState,
    reason: string,
    signature: Signature,
  ): Promise<Result<number, IdTaken>>;
  /**
   * Changes the person, or nothing when somebody did since `expected` or when no administrator would be left who may
   * enter, also when two administrators change each other at once. One who is disabled loses sessions and tokens and
   * leaves their seats on the day of the signature, each with an audit row of its own.
   */
  change(
    id: PersonId,
    expected: number,
    state: PersonState,
    reason: string,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved | LastAdministrator>>;
  /** False when the identity is not bound to this person. */
  unbind(person: PersonId, identity: IdentityId, reason: string, signature: Signature): Promise<boolean>;
  /** False when the invitation is not open, or another's. */
  withdraw(person: PersonId, invitation: InvitationId, signature: Signature): Promise<boolean>;

  /** Seats of an agency, or all, in the order of agencies and ids. */
  seats(agency: AgencyId | null): Promise<readonly SeatLine[]>;
  findSeat(id: SeatId): Promise<SeatLine | null>;
  seatHistory(id: SeatId): Promise<readonly KeptChange<SeatState>[]>;
  addSeat(
    id: SeatId,
    state: SeatState,
    reason: string,
    signature: Signature,
  ): Promise<Result<number, IdTaken>>;
  /** Changes the seat, or nothing when somebody did since `expected`; a change of holder counts from `on`. */
  changeSeat(
    id: SeatId,
    expected: number,
    state: SeatState,
    on: CalendarDate,
    reason: string,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;

  /** Every agency with what rests on it, in the order of ids. */
  agencies(): Promise<readonly AgencyLine[]>;
  findAgency(id: AgencyId): Promise<AgencyLine | null>;
  agencyHistory(id: AgencyId): Promise<readonly KeptChange<AgencyState>[]>;
  addAgency(
    id: AgencyId,
    state: AgencyState,
    reason: string,
    signature: Signature,
  ): Promise<Result<number, IdTaken>>;
  changeAgency(
    id: AgencyId,
    expected: number,
    state: AgencyState,
    reason: string,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
}
