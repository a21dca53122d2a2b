import type { OfficeId, PersonId } from "../id.ts";
import { type CalendarDate, daysBetween, type Instant } from "../time.ts";
import type { OfficeContact } from "./escalation.ts";

/** What an office may owe by a suspense. */
export const OWED_KINDS = ["tasking", "clearance"] as const;
export type OwedKind = (typeof OWED_KINDS)[number];

/** Something that an office owes, or owed until it answered. */
export interface Owed {
  /** Names the matter and the office, such as `tasking:…:NIST`; the same every day. */
  readonly key: string;
  readonly kind: OwedKind;
  /** The key or id of what it is about; absent when it is about nothing in the register. */
  readonly about: string | null;
  readonly office: OfficeId;
  readonly raisedOn: CalendarDate;
  readonly suspense: CalendarDate;
  readonly isAnswered: boolean;
  /** Who can be told for the office today. */
  readonly contacts: readonly OfficeContact[];
}

/** What happened that somebody is told of once. */
export const NEWS_KINDS = [
  "tasking-answered",
  "tasking-returned",
  "tasking-closed",
  "clearance-answered",
  "non-concurrence",
  "clearance-elevated",
  "clearance-settled",
  "clearance-cleared",
  "clearance-lapsed",
  "clearance-recalled",
  "comment-resolved",
  "suspense-moved",
  "marking-requested",
  "marking-decided",
  "mentioned",
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** Why somebody is told of it: what they are to the matter. */
export const NEWS_REASONS = [
  "tasker",
  "convener",
  "asked-office",
  "comment-author",
  "requester",
  "designating-agency",
  "mentioned",
] as const;
export type NewsReason = (typeof NEWS_REASONS)[number];

/** Something that happened, for one person who was not told yet. */
export interface News {
  readonly key: string;
  readonly kind: NewsKind;
  readonly about: string | null;
  readonly at: Instant;
  readonly to: PersonId;
  readonly because: NewsReason;
  /** The date by which it asks for something; absent when it asks for nothing. */
  readonly suspense: CalendarDate | null;
}

/** `at-once`: cannot wait for the next digest. */
export const URGENCIES = ["at-once", "digest"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What cannot wait by its nature: what stops or undoes a clearance on which somebody counts. Our setting (decisions/0023). */
export const URGENCY_OF_NEWS: Readonly<Record<NewsKind, Urgency>> = {
  "tasking-answered": "digest",
  "tasking-returned": "digest",
  "tasking-closed": "digest",
  "clearance-answered": "digest",
  "non-concurrence": "at-once",
  "clearance-elevated": "at-once",
  "clearance-settled": "digest",
  "clearance-cleared": "digest",
  "clearance-lapsed": "at-once",
  "clearance-recalled": "digest",
  "comment-resolved": "digest",
  "suspense-moved": "digest",
  "marking-requested": "digest",
  "marking-decided": "digest",
  mentioned: "digest",
};

/** Whatever asks for something within so many days cannot wait; 1 is tomorrow. Our setting (decisions/0023). */
export const SHORT_NOTICE_DAYS = 1;

/** How soon somebody has to be told of news. */
export function urgencyOfNews(
  { kind, suspense }: Pick<News, "kind" | "suspense">,
  today: CalendarDate,
): Urgency {
  return suspense !== null && isShortNotice(suspense, today) ? "at-once" : URGENCY_OF_NEWS[kind];
}

/** How soon somebody has to be told that something is asked of their office, on the day on which it is. */
export function urgencyOfOwed({ suspense }: Pick<Owed, "suspense">, today: CalendarDate): Urgency {
  return isShortNotice(suspense, today) ? "at-once" : "digest";
}

function isShortNotice(suspense: CalendarDate, today: CalendarDate): boolean {
  return daysBetween(today, suspense) <= SHORT_NOTICE_DAYS;
}

/** What ends it: the office answers, another contact is named, or nothing more comes anyway. */
export const NOTICE_STOPS = ["answer", "change-contact", "comes-once"] as const;
export type NoticeStop = (typeof NOTICE_STOPS)[number];
