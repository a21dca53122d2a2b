import {
  CLEARANCE_ANSWERS,
  CLEARANCE_SUBJECT_KINDS,
  COMMENT_SEVERITIES,
  ELEVATION_LEVELS,
  OFFICE_ASKINGS,
  OFFICE_STANDINGS,
  SUSPENSE_RULES,
} from "@entente/domain";
import { z } from "zod";
import { agencyId, calendarDate, clearanceRoundId, instant, officeId, personId, seatId } from "./id.ts";
import { listOf } from "./list-of.ts";
import { author } from "./status.ts";

export const clearanceAnswer = z.enum(CLEARANCE_ANSWERS);
export const officeStanding = z.enum(OFFICE_STANDINGS);
export const officeAsking = z.enum(OFFICE_ASKINGS);
export const commentSeverity = z.enum(COMMENT_SEVERITIES);
export const elevationLevel = z.enum(ELEVATION_LEVELS);
export const suspenseRule = z.enum(SUSPENSE_RULES);
export const roundStatus = z.enum([
  "in-coordination",
  "elevated",
  "split-memo",
  "cleared",
  "lapsed",
  "recalled",
]);

/** What is cleared, by its kind and its key or id. */
export const clearanceSubject = z.object({ kind: z.enum(CLEARANCE_SUBJECT_KINDS), key: z.string() });
export const frozenText = z.object({ sha256: z.string(), content: z.string() });

/** The author is absent when the register itself recorded it. */
const recorded = { at: instant, by: author.nullable() };
const seated = z.object({ person: personId, seat: seatId, agency: agencyId });

export const calledFact = z.object({
  ...recorded,
  kind: z.literal("called"),
  from: z.literal("draft"),
  round: clearanceRoundId,
  subject: clearanceSubject,
  text: frozenText,
  convener: officeId,
  offices: listOf(z.object({ office: officeId, asking: officeAsking })),
  suspense: calendarDate,
  atSuspense: suspenseRule,
  follows: clearanceRoundId.nullable(),
});
const officeAskedFact = z.object({
  ...recorded,
  kind: z.literal("office-asked"),
  office: officeId,
  from: z.enum([...OFFICE_ASKINGS, "not-asked"]),
  to: officeAsking,
});
export const givenComment = z.object({ number: z.int(), severity: commentSeverity, text: z.string() });
export const answeredFact = z.object({
  ...recorded,
  kind: z.literal("answered"),
  by: seated,
  office: officeId,
  from: officeStanding,
  to: clearanceAnswer,
  reason: z.string().nullable(),
  comments: listOf(givenComment),
  suspense: calendarDate,
});
const noAnswerFact = z.object({
  ...recorded,
  kind: z.literal("no-answer"),
  office: officeId,
  from: z.literal("not-answered"),
  to: z.literal("no-answer"),
  suspense: calendarDate,
});
export const withdrawnFact = z.object({
  ...recorded,
  kind: z.literal("non-concurrence-withdrawn"),
  by: seated,
  office: officeId,
  from: z.literal("non-concur"),
  to: z.literal("non-concurrence-withdrawn"),
  statement: z.string(),
});
export const commentResolvedFact = z.object({
  ...recorded,
  kind: z.literal("comment-resolved"),
  comment: z.int(),
  from: z.literal("open"),
  to: z.literal("resolved"),
  resolution: z.string(),
});
const commentReopenedFact = z.object({
  ...recorded,
  kind: z.literal("comment-reopened"),
  comment: z.int(),
  from: z.literal("resolved"),
  to: z.literal("open"),
  reason: z.string(),
});
export const suspenseMovedFact = z.object({
  ...recorded,
  kind: z.literal("suspense-moved"),
  from: calendarDate,
  to: calendarDate,
  reason: z.string(),
});
export const elevatedFact = z.object({
  ...recorded,
  kind: z.literal("elevated"),
  from: elevationLevel.nullable(),
  to: elevationLevel,
  reason: z.string(),
  over: listOf(officeId),
});
export const settledFact = z.object({
  ...recorded,
  kind: z.literal("settled"),
  office: officeId,
  from: officeStanding,
  level: elevationLevel,
  decision: z.string(),
  official: z.string(),
});
export const splitMemo = z.object({
  supports: listOf(officeId),
  opposes: listOf(z.object({ office: officeId, reason: z.string() })),
  withdrew: listOf(officeId),
  noEquity: listOf(officeId),
  notAnswered: listOf(officeId),
  criticalComments: listOf(z.int()),
});
export const splitMemoFact = z.object({
  ...recorded,
  kind: z.literal("split-memo"),
  from: roundStatus,
  memo: splitMemo,
});
const textReflowedFact = z.object({
  ...recorded,
  kind: z.literal("text-reflowed"),
  from: z.string(),
  text: frozenText,
});
const clearedFact = z.object({ ...recorded, kind: z.literal("cleared"), from: roundStatus });
const lapsedFact = z.object({ ...recorded, kind: z.literal("lapsed"), from: roundStatus, text: frozenText });
const recalledFact = z.object({
  ...recorded,
  kind: z.literal("recalled"),
  from: roundStatus,
  reason: z.string(),
});

/** One appended statement about a round. */
export const clearanceFact = z.discriminatedUnion("kind", [
  calledFact,
  officeAskedFact,
  answeredFact,
  noAnswerFact,
  withdrawnFact,
  commentResolvedFact,
  commentReopenedFact,
  suspenseMovedFact,
  elevatedFact,
  settledFact,
  splitMemoFact,
  textReflowedFact,
  clearedFact,
  lapsedFact,
  recalledFact,
]);
export const roundEnding = z.discriminatedUnion("kind", [clearedFact, lapsedFact, recalledFact]);
