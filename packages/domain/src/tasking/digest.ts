import type { PersonId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { type CalendarDate, daysBetween } from "../time.ts";
import {
  DEFAULT_ESCALATION,
  type EscalationSettings,
  type EscalationStep,
  type Told,
  toldOn,
} from "./escalation.ts";
import type { News, NoticeStop, Owed } from "./notice.ts";
import { DEFAULT_REMINDERS, isReminderDue, type ReminderSettings } from "./reminder.ts";

/** Why an owed matter is in today's digest. */
export const OWED_PHASES = ["overdue", "due-today", "new", "due-soon"] as const;
export type OwedPhase = (typeof OWED_PHASES)[number];

/** Something owed, for one person: why it came to them, and what ends it. */
export interface OwedItem {
  readonly owed: Owed;
  readonly phase: OwedPhase;
  /** Days until the suspense; negative once it has passed. */
  readonly days: number;
  readonly why: Told;
  readonly stops: readonly NoticeStop[];
}

/** Something that happened, for one person. Its reason stands in the news itself. */
export interface NewsItem {
  readonly news: News;
  readonly stops: readonly NoticeStop[];
}

/** What one person is told on one day, all at once. */
export interface Digest {
  /** The same for the same person and day, so that it is sent once. */
  readonly key: string;
  readonly person: PersonId;
  readonly day: CalendarDate;
  /** Longest overdue first, then by the suspense, then by key. */
  readonly owed: readonly OwedItem[];
  /** Oldest first, then by key. */
  readonly news: readonly NewsItem[];
}

export interface DigestInputs {
  /** Everything that offices owe or owed; what they have answered is passed over. */
  readonly owed: readonly Owed[];
  /** What people were not told yet. */
  readonly news: readonly News[];
  /** The day of this person's last digest; absent when there was none. */
  readonly lastDigestOn: CalendarDate | null;
  /** Keys of owed matters of which this person was told at once since then: they are not new any more. */
  readonly toldAtOnce: readonly string[];
}

export interface DigestSettings {
  readonly escalation: EscalationSettings;
  readonly reminders: ReminderSettings;
}
export const DEFAULT_DIGEST_SETTINGS: DigestSettings = {
  escalation: DEFAULT_ESCALATION,
  reminders: DEFAULT_REMINDERS,
};

const STOPS_OF_STEP = {
  "main-contact": ["answer", "change-contact"],
  "alternate-contact": ["answer", "change-contact"],
  coordinator: ["answer"],
} as const satisfies Record<EscalationStep, readonly NoticeStop[]>;

/**
 * The person's digest of a day; absent when there is nothing to tell, or when they had one of that day or a later one, as
 * after a clock was set back.
 *
 * An owed matter comes once however many seats bring it, on its reminder days and those on which others are told too, and
 * never again once it is answered. News comes once. Days without a digest are made up for by the next.
 *
 * @example
 * ```ts
 * import { digestOf, parseCalendarDate, parseOfficeId, parsePersonId, type RefusalBase, type Result } from "@entente/domain";
 *
 * function sure<T>(result: Result<T, RefusalBase>): T {
 *   if (!result.ok) throw new Error(result.error.code);
 *   return result.value;
 * }
 * const day = (text: string) => sure(parseCalendarDate(text));
 * const ann = sure(parsePersonId("ann"));
 * const owed = {
 *   key: "tasking:1:NIST",
 *   kind: "tasking",
 *   about: "CHIP-1",
 *   office: sure(parseOfficeId("NIST")),
 *   raisedOn: day("2026-05-04"),
 *   suspense: day("2026-05-14"),
 *   isAnswered: false,
 *   contacts: [{ step: "main-contact", seat: null, person: ann }],
 * } as const;
 * const told = { news: [], lastDigestOn: day("2026-05-13"), toldAtOnce: [] };
 * const item = digestOf(ann, day("2026-05-14"), { owed: [owed], ...told })?.owed[0];
 * console.log(item?.phase, item?.why.step, item?.stops.join()); // → due-today main-contact answer,change-contact
 *
 * const answered = { ...owed, isAnswered: true };
 * console.log(digestOf(ann, day("2026-05-14"), { owed: [answered], ...told })); // → null
 * ```
 */
export function digestOf(
  person: PersonId,
  day: CalendarDate,
  inputs: DigestInputs,
  settings: DigestSettings = DEFAULT_DIGEST_SETTINGS,
): Digest | null {
  const { lastDigestOn } = inputs;
  if (lastDigestOn !== null && lastDigestOn >= day) return null;
  const owed = owedItems(person, day, inputs, settings);
  const news = inputs.news
    .filter(({ to }) => to === person)
    .toSorted((one, other) => compareText(one.at, other.at) || compareText(one.key, other.key))
    .map(newsItem);
  if (owed.length + news.length === 0) return null;
  return { key: digestKey(person, day), person, day, owed, news };
}

/** Names the one digest of a person and day. */
export function digestKey(person: PersonId, day: CalendarDate): string {
  return `digest:${day}:${person}`;
}

/** What is owed and has a reminder due, but nobody to tell: no contact holds a seat and no coordinator is there. By key. */
export function unreachedOn(
  owed: readonly Owed[],
  lastLookOn: CalendarDate | null,
  day: CalendarDate,
  settings: DigestSettings = DEFAULT_DIGEST_SETTINGS,
): readonly Owed[] {
  return owed
    .filter((matter) => isDue(matter, lastLookOn, day, settings))
    .filter(({ suspense, contacts }) => toldOn(suspense, day, contacts, settings.escalation).length === 0)
    .toSorted((one, other) => compareText(one.key, other.key));
}

function owedItems(
  person: PersonId,
  day: CalendarDate,
  { owed, lastDigestOn, toldAtOnce }: DigestInputs,
  settings: DigestSettings,
): readonly OwedItem[] {
  const items = owed
    .filter((matter) => isDue(matter, lastDigestOn, day, settings))
    .flatMap((matter) => {
      const told = toldOn(matter.suspense, day, matter.contacts, settings.escalation);
      return told
        .filter((one) => one.person === person)
        .map((why) => owedItem(matter, why, day, lastDigestOn));
    });
  const isKnown = ({ phase, owed: { key } }: OwedItem) => phase === "new" && toldAtOnce.includes(key);
  return items
    .filter((item) => !isKnown(item))
    .toSorted(
      (one, other) =>
        compareText(one.owed.suspense, other.owed.suspense) || compareText(one.owed.key, other.owed.key),
    );
}

function isDue(
  { isAnswered, raisedOn, suspense }: Owed,
  lastLookOn: CalendarDate | null,
  day: CalendarDate,
  { reminders, escalation }: DigestSettings,
): boolean {
  const daysAfter = [...reminders.daysAfter, escalation["alternate-contact"], escalation.coordinator];
  return !isAnswered && isReminderDue({ raisedOn, suspense }, lastLookOn, day, { ...reminders, daysAfter });
}

/** An owed matter as the person is told of it; it is new unless they had a digest after the day on which it was raised. */
export function owedItem(
  owed: Owed,
  why: Told,
  day: CalendarDate,
  lastDigestOn: CalendarDate | null,
): OwedItem {
  const days = daysBetween(day, owed.suspense);
  const isNew = lastDigestOn === null || owed.raisedOn >= lastDigestOn;
  return { owed, phase: phaseOf(days, isNew), days, why, stops: STOPS_OF_STEP[why.step] };
}

/** News as the person is told of it. */
export function newsItem(news: News): NewsItem {
  return { news, stops: ["comes-once"] };
}

function phaseOf(days: number, isNew: boolean): OwedPhase {
  if (days < 0) return "overdue";
  if (days === 0) return "due-today";
  return isNew ? "new" : "due-soon";
}
