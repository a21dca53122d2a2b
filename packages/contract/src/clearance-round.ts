import { COMMENT_STATES, type DifferenceLine } from "@entente/domain";
import { z } from "zod";
import {
  answeredFact,
  calledFact,
  clearanceAnswer,
  clearanceSubject,
  commentResolvedFact,
  elevatedFact,
  elevationLevel,
  frozenText,
  givenComment,
  officeAsking,
  officeStanding,
  roundEnding,
  roundStatus,
  settledFact,
  splitMemoFact,
  suspenseMovedFact,
  suspenseRule,
  withdrawnFact,
} from "./clearance-fact.ts";
import { calendarDate, clearanceRoundId, instant, officeId } from "./id.ts";
import { listOf } from "./list-of.ts";
import { author } from "./status.ts";

export const askedOffice = z.object({
  office: officeId,
  asking: officeAsking,
  standing: officeStanding,
  answer: answeredFact.nullable(),
  withdrawal: withdrawnFact.nullable(),
  settlement: settledFact.nullable(),
});
export const roundComment = z.object({
  ...givenComment.shape,
  office: officeId,
  at: instant,
  by: author,
  state: z.enum(COMMENT_STATES),
  resolution: commentResolvedFact.nullable(),
});

/** A round of clearance as its facts left it. */
export const clearanceRound = z.object({
  id: clearanceRoundId,
  subject: clearanceSubject,
  convener: officeId,
  text: frozenText,
  called: calledFact,
  offices: listOf(askedOffice),
  comments: listOf(roundComment),
  suspense: calendarDate,
  suspenseMoves: listOf(suspenseMovedFact),
  atSuspense: suspenseRule,
  follows: clearanceRoundId.nullable(),
  level: elevationLevel.nullable(),
  elevations: listOf(elevatedFact),
  memo: splitMemoFact.nullable(),
  status: roundStatus,
  ending: roundEnding.nullable(),
});

/** One thing that keeps the text from being cleared. */
export const clearanceHold = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("not-answered"), office: officeId, suspense: calendarDate }),
  z.object({ kind: z.literal("no-answer"), office: officeId, suspense: calendarDate }),
  z.object({ kind: z.literal("non-concurrence"), office: officeId, since: instant, reason: z.string() }),
  z.object({ kind: z.literal("critical-comment"), office: officeId, comment: z.int() }),
]);

/** What an office may do now, and what it owes. */
export const officeOptions = z.object({
  owedBy: calendarDate.nullable(),
  answers: listOf(clearanceAnswer),
  mayWithdraw: z.boolean(),
  resolvable: listOf(z.int()),
  reopenable: listOf(z.int()),
  mayConvene: z.boolean(),
});
/** What may be done with the round as a whole now, whoever has the right to. */
export const roundOptions = z.object({
  elevatesTo: elevationLevel.nullable(),
  settleable: listOf(officeId),
  mayMakeMemo: z.boolean(),
  mayRecordNoAnswers: z.boolean(),
});

const differencePiece = z.object({ kind: z.enum(["kept", "removed", "added"]), text: z.string() });
const differenceLine: z.ZodType<DifferenceLine> = z.union([
  differencePiece,
  z.object({ kind: z.literal("reworded"), pieces: listOf(differencePiece) }),
]);
/** What changed between two texts, line by line; both can be read from it. */
export const textDifference = z.object({
  lines: listOf(differenceLine),
  wordsRemoved: z.int(),
  wordsAdded: z.int(),
});
