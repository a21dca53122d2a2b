import type {
  Act,
  AgencyId,
  CountryCode,
  Employment,
  Instant,
  PersonId,
  ProviderId,
  Role,
  SeatId,
  SessionId,
  TokenId,
} from "@entente/domain";
import type { Signature } from "./ports.ts";

/** A person with what a session needs to know. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly agency: AgencyId;
  readonly agencyName: string;
  readonly seat: SeatId | null;
  readonly seatTitle: string | null;
  readonly country: CountryCode | null;
  /** How they are employed at home; absent for an official of another country. */
  readonly employment: Employment | null;
  /** Offered for sign-in on the embedded default; never a real person. */
  readonly isPersona: boolean;
}

/** A session that holds: its person may enter, and neither limit has passed. */
export interface Session {
  readonly id: SessionId;
  readonly person: Person;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant;
  /** When the person last showed who they are; absent when the provider does not say. */
  readonly authenticatedAt: Instant | null;
  /** Who vouched for the person; absent for a persona. */
  readonly provider: ProviderId | null;
  /** When it ends however often it is used. */
  readonly expiresAt: Instant;
  /** The token that stands for the person; absent when they are signed in themselves. */
  readonly token: { readonly id: TokenId; readonly scope: readonly Act[] } | null;
}

/** Where a session was started from, so that its person recognizes it. */
export interface SessionPlace {
  /** Absent for a persona. */
  readonly provider: ProviderId | null;
  /** The browser's or tool's own name for itself. */
  readonly userAgent: string | null;
  readonly address: string;
}

export interface NewSession extends SessionPlace {
  readonly id: SessionId;
  readonly person: PersonId;
  /** Of the token; the token itself is kept nowhere. */
  readonly tokenHash: string;
  readonly authenticatedAt: Instant | null;
  readonly expiresAt: Instant;
  /** Version of the system-use notice that was accepted. */
  readonly notice: string;
  /** What the provider said of how the person signed in, for the audit. */
  readonly evidence: Readonly<Record<string, string | null>>;
  /** Hash of the token of a session that this one takes the place of. */
  readonly replaces: string | null;
}

/** A session that holds, for a list. */
export interface SessionLine extends SessionPlace {
  readonly id: SessionId;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant;
}

export interface SessionRepository {
  personas(): Promise<readonly Person[]>;
  findPerson(id: PersonId): Promise<Person | null>;
  /** Starts a session and ends the one that it replaces, with an audit row for each. */
  start(session: NewSession, signature: Signature): Promise<void>;
  /** The session when it still holds; also says when its person was disabled meanwhile by giving none. */
  find(tokenHash: string, now: Instant): Promise<Session | null>;
  /** Notes that the session was used now. */
  touch(tokenHash: string, now: Instant): Promise<void>;
  /** Sessions of the person that hold, the last used first. */
  list(person: PersonId, now: Instant): Promise<readonly SessionLine[]>;
  /** Ends one session of the person; false when none with this id held. */
  end(person: PersonId, session: SessionId, signature: Signature): Promise<boolean>;
  /** Ends all sessions of the person, and says how many. */
  endAll(person: PersonId, signature: Signature): Promise<number>;
}
