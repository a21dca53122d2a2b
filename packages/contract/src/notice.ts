import {
  ESCALATION_STEPS,
  NEWS_KINDS,
  NEWS_REASONS,
  NOTICE_STOPS,
  OWED_KINDS,
  OWED_PHASES,
} from "@entente/domain";
import { z } from "zod";
import { calendarDate, instant, officeId, personId, seatId } from "./id.ts";
import { listOf } from "./list-of.ts";

const stops = listOf(z.enum(NOTICE_STOPS));

export const owedItem = z.object({
  owed: z.object({
    key: z.string(),
    kind: z.enum(OWED_KINDS),
    about: z.string().nullable(),
    office: officeId,
    raisedOn: calendarDate,
    suspense: calendarDate,
    isAnswered: z.boolean(),
    contacts: listOf(
      z.object({ step: z.enum(ESCALATION_STEPS), seat: seatId.nullable(), person: personId.nullable() }),
    ),
  }),
  phase: z.enum(OWED_PHASES),
  days: z.int(),
  why: z.object({
    person: personId,
    step: z.enum(ESCALATION_STEPS),
    seat: seatId.nullable(),
    daysMissed: z.int().min(0),
    isStandingIn: z.boolean(),
  }),
  stops,
});
export type OwedItemOutput = z.output<typeof owedItem>;

export const newsItem = z.object({
  news: z.object({
    key: z.string(),
    kind: z.enum(NEWS_KINDS),
    about: z.string().nullable(),
    at: instant,
    to: personId,
    because: z.enum(NEWS_REASONS),
    suspense: calendarDate.nullable(),
  }),
  stops,
});
export type NewsItemOutput = z.output<typeof newsItem>;

/** What one person is told on one day, or at once. */
export const digest = z.object({
  key: z.string(),
  person: personId,
  day: calendarDate,
  owed: listOf(owedItem),
  news: listOf(newsItem),
});

/** The day whose notices are asked for; today when left out. */
export const noticesOfDayInput = z.strictObject({ day: calendarDate.nullable().default(null) }).prefault({});
export const noticesOfDayOutput = z.object({
  day: calendarDate,
  notices: listOf(
    z.object({
      kind: z.enum(["digest", "at-once"]),
      content: digest,
      madeAt: instant,
      /** How it went by mail; absent when it was not to be mailed. */
      mail: z
        .object({
          address: z.string(),
          sentAt: instant.nullable(),
          gaveUpAt: instant.nullable(),
          failures: z.int().min(0),
        })
        .nullable(),
    }),
  ),
  /** What happened and is told with the next digest, oldest first. */
  waiting: listOf(newsItem),
  /** The latest days on which the person was told something, latest first. */
  days: listOf(z.object({ day: calendarDate, notices: z.int().min(1) })),
  /** Hour of the day, in UTC, from which the day's digest is made. */
  digestHour: z.int().min(0).max(23),
  sendsMail: z.boolean(),
});
export type NoticesOfDay = z.output<typeof noticesOfDayOutput>;

export const noticeChoicesOutput = z.object({
  /** Whether mail is set up here at all. */
  sendsMail: z.boolean(),
  /** The address that a provider verified; absent when none did. */
  address: z.string().nullable(),
  mailsDigest: z.boolean(),
  mailsAtOnce: z.boolean(),
  /** Last choice; 0 when none was made. */
  seen: z.int().min(0),
});
export type NoticeChoices = z.output<typeof noticeChoicesOutput>;

export const chooseNoticesInput = z.strictObject({
  seen: z.int().min(0).max(2_147_483_647),
  mailsDigest: z.boolean(),
  mailsAtOnce: z.boolean(),
});
