import type {
  AgencyId,
  CalendarDate,
  CalendarFeedId,
  CalendarSubject,
  ClearanceRoundId,
  Designation,
  FeedStanding,
  Instant,
  MilestoneId,
  OfficeId,
  PersonId,
  RecommendationKey,
  SeatId,
  TaskingId,
} from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { Person } from "./session-port.ts";

/** An address at which a calendar can be read, without the secret part of it. */
export type CalendarFeed = CalendarSubject & {
  readonly id: CalendarFeedId;
  readonly owner: PersonId;
  readonly createdAt: Instant;
  /** When it was last read; absent while it never was. */
  readonly lastUsedAt: Instant | null;
};

/** A new address. Of the token there is the hash alone; the token itself is kept nowhere. */
export type NewCalendarFeed = CalendarSubject & {
  readonly id: CalendarFeedId;
  readonly tokenHash: string;
  readonly owner: PersonId;
  /** The seat that the owner holds now; the address ends with it. */
  readonly seat: SeatId | null;
  readonly createdAt: Instant;
};

/** An address as it stands now. */
export type StandingFeed = CalendarFeed & {
  readonly standing: FeedStanding;
  /** Title of the seat that it was made from. */
  readonly seatTitle: string | null;
};

/** Dates of what an agency owes, or of what a person answers for in the seats that they hold. */
export type DatesOf = { readonly agency: AgencyId } | { readonly person: PersonId };

/** A due date of an open recommendation, or of a milestone of it that is not done. */
export interface DueDay {
  readonly recommendation: RecommendationKey;
  readonly title: string;
  readonly milestone: { readonly id: MilestoneId; readonly title: string } | null;
  readonly due: CalendarDate;
  /** Of the recommendation. */
  readonly version: number;
  readonly changedAt: Instant;
  readonly designation: Designation;
}

/** A suspense by which an office owes an answer. */
export interface SuspenseDay {
  readonly kind: "tasking" | "clearance";
  readonly id: TaskingId | ClearanceRoundId;
  readonly office: OfficeId;
  readonly title: string;
  readonly suspense: CalendarDate;
  readonly version: number;
  readonly changedAt: Instant;
  /** What it is about, with its designation; absent when it is about none. */
  readonly about: { readonly recommendation: RecommendationKey; readonly designation: Designation } | null;
}

export interface CalendarRepository {
  /** The person's own, ended ones too, the newest first; at most 200. */
  feedsOf(owner: PersonId): Promise<readonly StandingFeed[]>;
  /** The address of this token with its owner, whether or not it still holds; absent when there never was one. */
  find(tokenHash: string): Promise<{ readonly feed: StandingFeed; readonly owner: Person } | null>;
  open(feed: NewCalendarFeed, signature: Signature): Promise<void>;
  /** Notes that the calendar was read now. */
  touch(id: CalendarFeedId, now: Instant): Promise<void>;
  /** Says whether there was an open one of this owner. */
  revoke(id: CalendarFeedId, owner: PersonId, signature: Signature): Promise<boolean>;

  /** Due dates from a day on, the earliest first, at most `limit`, of what the asker may receive. */
  dueDays(of: DatesOf, from: CalendarDate, limit: number): Promise<readonly DueDay[]>;
  /** Suspenses of answers that are owed, the earliest first, at most `limit`; what is about a record out of sight is left out. */
  suspenses(of: DatesOf, from: CalendarDate, limit: number): Promise<readonly SuspenseDay[]>;
}
