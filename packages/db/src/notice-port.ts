import type { CalendarDate, Digest, EmailAddress, Instant, News, PersonId, Result } from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { Authorship, SequenceMoved } from "./priority-port.ts";

export const NOTICE_KINDS = ["digest", "at-once"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a person was told. */
export interface StoredNotice {
  readonly kind: NoticeKind;
  readonly content: Digest;
  readonly madeAt: Instant;
  /** How it went by mail; absent when it was not to be mailed. */
  readonly mail: {
    readonly address: EmailAddress;
    readonly sentAt: Instant | null;
    readonly gaveUpAt: Instant | null;
    readonly failures: number;
  } | null;
}

/** What decides what a person's next digest says. */
export interface DigestState {
  readonly person: PersonId;
  readonly lastDigestOn: CalendarDate | null;
  /** Keys of owed matters of which they were told at once since then. */
  readonly toldAtOnce: readonly string[];
}

export interface NoticeChoice extends Authorship {
  readonly sequence: number;
  readonly mailsDigest: boolean;
  readonly mailsAtOnce: boolean;
}

/** A notice that is to be mailed now. */
export interface OutgoingMail {
  readonly address: EmailAddress;
  readonly kind: NoticeKind;
  readonly content: Digest;
  readonly personName: string;
  readonly failures: number;
}

export interface NoticeRepository {
  /** Notices of a person and day, oldest first. */
  ofDay(person: PersonId, day: CalendarDate): Promise<readonly StoredNotice[]>;
  /** The latest days on which the person was told something, latest first, at most `limit`. */
  days(
    person: PersonId,
    limit: number,
  ): Promise<readonly { readonly day: CalendarDate; readonly notices: number }[]>;
  /** The address that an identity provider verified of the person; absent when none did. */
  findAddress(person: PersonId): Promise<EmailAddress | null>;
  /** The choices of a person, newest first. */
  choices(person: PersonId): Promise<readonly NoticeChoice[]>;
  /** `expected` is the last sequence seen, 0 for none. */
  appendChoice(
    person: PersonId,
    expected: number,
    choice: Pick<NoticeChoice, "mailsDigest" | "mailsAtOnce">,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;

  /** What the person was not told yet, oldest first. */
  waitingFor(person: PersonId): Promise<readonly News[]>;
  /** What people who may enter were not told yet. */
  untoldNews(): Promise<readonly News[]>;
  /** The state of these people, without those who may not enter. */
  digestStates(persons: readonly PersonId[]): Promise<readonly DigestState[]>;
  /** Keeps a digest, says that its news was told, and leaves its mail; false when the day's was kept before. */
  keepDigest(digest: Digest, at: Instant): Promise<boolean>;

  /** The mail whose turn it is, kept from others until the given moment; absent when none is. */
  takeMail(now: Instant, keptUntil: Instant): Promise<OutgoingMail | null>;
  mailSent(notice: string, at: Instant): Promise<void>;
  /** It is tried again at the given moment, or given up where there is none. */
  mailFailed(notice: string, at: Instant, nextAt: Instant | null, fault: string): Promise<void>;
}

/** Daily work that one server does at a time. */
export interface JobRepository {
  /** True when this holder may do the day's work now: it was not done, and nobody else is at it. */
  take(name: string, day: CalendarDate, lease: JobLease): Promise<boolean>;
  /** Holds on for longer; false when the lease went to somebody else meanwhile. */
  renew(name: string, lease: JobLease): Promise<boolean>;
  /** The day's work is done. */
  finish(name: string, day: CalendarDate, holder: string): Promise<void>;
  /** The work failed; whoever looks next may do it. */
  release(name: string, holder: string): Promise<void>;
}

export interface JobLease {
  readonly holder: string;
  readonly now: Instant;
  readonly until: Instant;
}
