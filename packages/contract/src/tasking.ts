import { ESCALATION_STEPS, TASK_STANDINGS, TASK_STEPS } from "@entente/domain";
import { z } from "zod";
import {
  calendarDate,
  instant,
  officeId,
  personId,
  recommendationKey,
  seatId,
  taskingId,
  version,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { matchCount, PAGE_LIMIT } from "./listing.ts";
import { shownMarking } from "./marking.ts";
import { author } from "./status.ts";
import { paragraph, reason } from "./text.ts";

/** Most offices that one tasking may ask. */
export const OFFICES_MAXIMUM = 40;
/** Longest request and answer of a tasking, in characters. */
export const TASKING_TEXT_LENGTH = 8000;

export const taskStanding = z.enum(TASK_STANDINGS);
export const taskStep = z.enum(TASK_STEPS);

const words = paragraph(TASKING_TEXT_LENGTH).default("");

/** Asks something of offices by a date. */
export const setTaskingInput = z.strictObject({
  request: words,
  /** The recommendation that it is about; none when left out. */
  about: recommendationKey.nullable().default(null),
  /** The office that asks: the person's own. */
  tasker: officeId,
  offices: z.array(officeId).max(OFFICES_MAXIMUM, `ask at most ${OFFICES_MAXIMUM} offices`).default([]),
  suspense: calendarDate,
});
export type SetTaskingInput = z.input<typeof setTaskingInput>;

/** The tasking and the version of it that the person saw, and the office whose part it is about. */
const part = { tasking: taskingId, version, office: officeId };
export const acknowledgeTaskInput = z.strictObject(part);
export const answerTaskInput = z.strictObject({ ...part, answer: words });
export const returnAnswerInput = z.strictObject({ ...part, reason });
export const closeTaskInput = z.strictObject({ ...part, reason });
export const putOffTaskingInput = z.strictObject({
  tasking: taskingId,
  version,
  to: calendarDate,
  reason,
});

/** What an accepted act answers: the tasking and its new version. */
export const taskingAccepted = z.object({ tasking: taskingId, version });
export type TaskingAccepted = z.output<typeof taskingAccepted>;

/** `owed`: what the person's agency was asked; `set`: what it asks of others. */
export const taskingListInput = z
  .strictObject({
    side: z.enum(["owed", "set"]).default("owed"),
    /** Open is what is still owed, or what the tasker has not closed. */
    state: z.enum(["open", "done"]).default("open"),
    cursor: z.string().max(2000).nullable().default(null),
    limit: z.int().min(1).max(PAGE_LIMIT).default(50),
  })
  .prefault({});

export const taskingLine = z.object({
  id: taskingId,
  version,
  request: z.string(),
  about: z.string().nullable(),
  tasker: officeId,
  suspense: calendarDate,
  setAt: instant,
  isClosed: z.boolean(),
  offices: listOf(
    z.object({
      office: officeId,
      standing: taskStanding,
      /** Days until an answer is owed, negative once the suspense has passed; absent when none is. */
      days: z.int().nullable(),
    }),
  ),
});
export type TaskingLine = z.output<typeof taskingLine>;

export const taskingListOutput = z.object({
  /** Of the recommendations that these are about; absent when they are about none. */
  marking: shownMarking.nullable(),
  rows: listOf(taskingLine),
  total: matchCount,
  nextCursor: z.string().nullable(),
});
export type TaskingListOutput = z.output<typeof taskingListOutput>;

const factBase = { at: instant, by: author };
const seatedBase = {
  at: instant,
  by: z.object({ ...author.shape, seat: seatId }),
  office: officeId,
};
const setFact = z.object({
  ...factBase,
  kind: z.literal("set"),
  tasking: taskingId,
  request: z.string(),
  about: z.string().nullable(),
  tasker: officeId,
  offices: listOf(officeId),
  suspense: calendarDate,
});
const answeredFact = z.object({
  ...seatedBase,
  kind: z.literal("answered"),
  from: z.enum(["not-acknowledged", "acknowledged"]),
  to: z.literal("answered"),
  answer: z.string(),
  suspense: calendarDate,
});
const returnedFact = z.object({
  ...factBase,
  kind: z.literal("returned"),
  office: officeId,
  from: z.literal("answered"),
  to: z.literal("acknowledged"),
  reason: z.string(),
});
const closedFact = z.object({
  ...factBase,
  kind: z.literal("closed"),
  office: officeId,
  from: z.enum(["not-acknowledged", "acknowledged", "answered"]),
  to: z.literal("closed"),
  reason: z.string().nullable(),
});
const movedFact = z.object({
  ...factBase,
  kind: z.literal("suspense-moved"),
  from: calendarDate,
  to: calendarDate,
  reason: z.string(),
});

/** One appended statement about a tasking. */
export const taskingFact = z.discriminatedUnion("kind", [
  setFact,
  z.object({
    ...seatedBase,
    kind: z.literal("acknowledged"),
    from: z.literal("not-acknowledged"),
    to: z.literal("acknowledged"),
  }),
  answeredFact,
  returnedFact,
  closedFact,
  movedFact,
]);

/** A tasking as its facts left it. */
export const tasking = z.object({
  id: taskingId,
  set: setFact,
  offices: listOf(
    z.object({
      office: officeId,
      standing: taskStanding,
      answer: answeredFact.nullable(),
      returned: returnedFact.nullable(),
      closing: closedFact.nullable(),
    }),
  ),
  suspense: calendarDate,
  suspenseMoves: listOf(movedFact),
});

const contact = z.object({
  step: z.enum(ESCALATION_STEPS),
  seat: seatId.nullable(),
  seatTitle: z.string().nullable(),
  person: personId.nullable(),
  personName: z.string().nullable(),
});

export const taskingGetInput = z.strictObject({ tasking: taskingId });
export const taskingGetOutput = z.object({
  /** Of the recommendation that it is about; absent when it is about none. */
  marking: shownMarking.nullable(),
  tasking,
  version,
  /** The title of the recommendation that it is about. */
  aboutTitle: z.string().nullable(),
  /** What may follow for each office, as far as the person may do it. */
  parts: listOf(
    z.object({
      office: officeId,
      owedBy: calendarDate.nullable(),
      daysLate: z.int().nullable(),
      steps: listOf(taskStep),
      contacts: listOf(contact),
    }),
  ),
  /** Whether the person may put the suspense off. */
  mayPutOff: z.boolean(),
  /** Oldest first. */
  facts: listOf(
    z.object({
      sequence: z.int().min(1),
      fact: taskingFact,
      personName: z.string(),
      seatTitle: z.string().nullable(),
    }),
  ),
});
export type TaskingGetOutput = z.output<typeof taskingGetOutput>;

/** Last naming of contacts that the person saw; 0 when there was none. */
const seen = z.int().min(0).max(2_147_483_647);

export const officeContactsInput = z.strictObject({ office: officeId });
export const officeContactsOutput = z.object({
  contacts: listOf(contact),
  /** Namings, newest first. */
  history: listOf(
    z.object({
      sequence: z.int().min(1),
      mainContact: seatId.nullable(),
      alternateContact: seatId.nullable(),
      at: instant,
      by: author,
      personName: z.string(),
    }),
  ),
});
export type OfficeContactsOutput = z.output<typeof officeContactsOutput>;
export const nameContactsInput = z.strictObject({
  office: officeId,
  seen,
  mainContact: seatId.nullable(),
  alternateContact: seatId.nullable(),
});
