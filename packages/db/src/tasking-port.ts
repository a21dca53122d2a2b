import type {
  CalendarDate,
  Instant,
  OfficeContact,
  OfficeId,
  PersonId,
  Result,
  SeatId,
  Tasking,
  TaskingFact,
  TaskingId,
  TaskStanding,
} from "@entente/domain";
import type { MatchCount, Signature } from "./ports.ts";
import type { Authorship, SequenceMoved } from "./priority-port.ts";

/** A fact in the history of a tasking, with who stated it. */
export interface StoredTaskingFact {
  /** From 1. */
  readonly sequence: number;
  readonly fact: TaskingFact;
  readonly personName: string;
  readonly seatTitle: string | null;
}

export interface StoredTasking {
  readonly tasking: Tasking;
  /** Number of its facts. */
  readonly version: number;
  /** Oldest first. */
  readonly facts: readonly StoredTaskingFact[];
}

/** `owed`: what offices of the agency were asked. `set`: what its offices ask of others. */
export const TASKING_SIDES = ["owed", "set"] as const;
export type TaskingSide = (typeof TASKING_SIDES)[number];

export interface TaskingQuery {
  readonly side: TaskingSide;
  /** Open is what is still owed, or what the tasker has not closed. */
  readonly state: "open" | "done";
  readonly cursor: string | null;
  readonly limit: number;
}

export interface TaskingLine {
  readonly id: TaskingId;
  readonly version: number;
  readonly request: string;
  readonly about: string | null;
  readonly tasker: OfficeId;
  readonly suspense: CalendarDate;
  readonly setAt: Instant;
  readonly isClosed: boolean;
  /** In the order in which they were asked. */
  readonly offices: readonly { readonly office: OfficeId; readonly standing: TaskStanding }[];
}

export interface TaskingPage {
  /** Open ones with the nearest suspense first, others with the latest first. */
  readonly rows: readonly TaskingLine[];
  readonly total: MatchCount;
  readonly nextCursor: string | null;
}

/** One naming of the seats that are told of what an office owes. */
export interface StoredOfficeContacts extends Authorship {
  readonly sequence: number;
  readonly mainContact: SeatId | null;
  readonly alternateContact: SeatId | null;
}

/** Who can be told for offices today, and who holds seats. */
export interface StoredReach {
  readonly contactsOf: (office: OfficeId) => readonly OfficeContact[];
  readonly holderOf: (seat: SeatId) => PersonId | null;
}

export interface TaskingRepository {
  find(id: TaskingId): Promise<StoredTasking | null>;
  /** What the agency owes or set. Throws `CursorInvalid` when the cursor was not given out for this query. */
  list(agency: string, query: TaskingQuery): Promise<TaskingPage>;
  /** Taskings of which an answer is still owed, by id, at most `limit` after the given id. */
  owed(after: TaskingId | null, limit: number): Promise<readonly StoredTasking[]>;
  /** Contacts of these offices: those named for one, else for its whole agency, else the seats called contacts there. */
  reach(offices: readonly OfficeId[], seats: readonly SeatId[]): Promise<StoredReach>;
  names(
    persons: readonly PersonId[],
  ): Promise<readonly { readonly person: PersonId; readonly name: string }[]>;
  /** Every naming of an office's contacts, newest first. */
  contactHistory(office: OfficeId): Promise<readonly StoredOfficeContacts[]>;

  /** Appends the fact that sets a tasking. */
  appendSet(fact: Extract<TaskingFact, { readonly kind: "set" }>, signature: Signature): Promise<void>;
  /** Appends a fact, or nothing when somebody appended first. Returns the new version. */
  append(
    stored: StoredTasking,
    fact: TaskingFact,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
  /** `expected` is the last sequence seen, 0 for none. */
  appendContacts(
    office: OfficeId,
    expected: number,
    contacts: Pick<StoredOfficeContacts, "mainContact" | "alternateContact">,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
}
