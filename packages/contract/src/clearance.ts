import {
  ACTS,
  CLEARANCE_STATUSES,
  CLEARANCE_SUBJECT_KINDS,
  CLEARANCE_TEXT_LENGTH_MAXIMUM,
} from "@entente/domain";
import { z } from "zod";
import {
  clearanceAnswer,
  clearanceFact,
  clearanceSubject,
  commentSeverity,
  elevationLevel,
  frozenText,
  officeAsking,
  roundStatus,
  suspenseRule,
} from "./clearance-fact.ts";
import {
  clearanceHold,
  clearanceRound,
  officeOptions,
  roundOptions,
  textDifference,
} from "./clearance-round.ts";
import {
  agencyId,
  calendarDate,
  clearanceRoundId,
  instant,
  officeId,
  personId,
  recommendationKey,
  version,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { PAGE_LIMIT } from "./listing.ts";
import { shownMarking } from "./marking.ts";
import { heldSeat } from "./reference.ts";
import { refusal } from "./refusal.ts";
import { author } from "./status.ts";
import { line, needed, paragraph, title } from "./text.ts";

const count = z.int().min(0);
const words = paragraph(4000).default("");
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, "must be a SHA-256 fingerprint, 64 hexadecimal digits");
const subject = z.strictObject({ kind: z.enum(CLEARANCE_SUBJECT_KINDS), key: line(80) });
const content = needed(paragraph(CLEARANCE_TEXT_LENGTH_MAXIMUM), "write the text");

/** `to-answer`: an office of the person's agency owes an answer. `called`: the agency called it. */
export const CLEARANCE_VIEWS = ["to-answer", "called", "all"] as const;

/** Which rounds, from where on. */
export const clearanceListInput = z
  .strictObject({
    view: z.enum(CLEARANCE_VIEWS).default("all"),
    /** Only rounds on texts that belong to or speak of this recommendation. */
    about: recommendationKey.nullable().default(null),
    cursor: z.string().max(2000).nullable().default(null),
    limit: z.int().min(1).max(PAGE_LIMIT).default(50),
  })
  .prefault({});
export const roundLine = z.object({
  id: clearanceRoundId,
  subject: clearanceSubject,
  title: z.string(),
  about: recommendationKey.nullable(),
  convener: officeId,
  calledAt: instant,
  suspense: calendarDate,
  atSuspense: suspenseRule,
  status: roundStatus,
  level: elevationLevel.nullable(),
  required: listOf(officeId),
  /** Required offices that gave no answer and whose answer still counts. */
  owing: listOf(officeId),
  /** Offices that non-concur and were not settled over. */
  opposing: listOf(officeId),
  openCritical: count,
  version,
});
export type RoundLine = z.output<typeof roundLine>;

/** A text that was put down and not sent to anybody yet. */
export const clearanceDraft = z.object({
  subject: clearanceSubject,
  title: z.string(),
  about: recommendationKey.nullable(),
  at: instant,
  personName: z.string(),
});
export const clearanceListOutput = z.object({
  /** Of the recommendations that these texts are about; absent when they are about none. */
  marking: shownMarking.nullable(),
  rows: listOf(roundLine),
  total: count,
  nextCursor: z.string().nullable(),
  /** Over all rounds that run, whatever the list shows. */
  counts: z.object({ toAnswer: count, toAnswerLate: count, calledRunning: count, running: count }),
});
export type ClearanceListOutput = z.output<typeof clearanceListOutput>;
export const clearanceDraftsOutput = z.object({ drafts: listOf(clearanceDraft) });

const permittedActs = listOf(z.object({ act: z.enum(ACTS), refusal: refusal.nullable() }));

export const clearanceGetInput = z.strictObject({ round: clearanceRoundId });
export const clearanceGetOutput = z.object({
  /** Of the recommendation that the text is about; absent when it is about none. */
  marking: shownMarking.nullable(),
  round: clearanceRound,
  title: z.string(),
  about: recommendationKey.nullable(),
  /** The version of the text that the round binds. */
  textVersion: version,
  /** How many facts there are; acts say up to which the person saw them. */
  version,
  asOf: instant,
  facts: listOf(clearanceFact),
  /** Everybody who signed, by name, whether or not they are still here. */
  persons: listOf(z.object({ id: personId, name: z.string() })),
  /** All seats of the agencies in the round and of whoever signed, with who holds them now. */
  seats: listOf(heldSeat),
  /** What it waits for; nothing once it has ended or can be cleared. */
  holds: listOf(clearanceHold),
  options: roundOptions,
  /** The offices of the person's agency that have a part in the round. */
  offices: listOf(z.object({ office: officeId, options: officeOptions })),
  permitted: permittedActs,
  /** What the change was by which the round lapsed; absent when it did not. */
  lapse: textDifference.nullable(),
  /** What changed since the round before; absent when this is the first. */
  sinceBefore: textDifference.nullable(),
  followedBy: clearanceRoundId.nullable(),
});
export type ClearanceGetOutput = z.output<typeof clearanceGetOutput>;

/** Most rounds on one text that its page shows. */
export const TEXT_ROUNDS_LIMIT = 50;
export const clearanceTextInput = subject;
/** A text with where its clearance stands. `version` is 0 while it stands in the register only. */
export const clearanceTextOutput = z.object({
  /** Of the recommendation that it is about; absent when it is about none. */
  marking: shownMarking.nullable(),
  subject: clearanceSubject,
  title: z.string(),
  about: recommendationKey.nullable(),
  owner: agencyId,
  text: frozenText,
  version: count,
  changed: z
    .object({ at: instant, by: author, personName: z.string(), reason: z.string().nullable() })
    .nullable(),
  status: z.enum(CLEARANCE_STATUSES),
  latest: clearanceRoundId.nullable(),
  permitted: permittedActs,
});
export type ClearanceTextOutput = z.output<typeof clearanceTextOutput>;

export const draftTextInput = z
  .strictObject({
    kind: z.enum(["update", "report-text"]),
    title: needed(title, "give the text a title"),
    content,
    /** Needed for an update. */
    about: recommendationKey.nullable().default(null),
  })
  .refine(({ kind, about }) => kind !== "update" || about !== null, {
    path: ["about"],
    message: "name the recommendation that the update is about",
  });
/** Another wording; `seen` is the version of the text that the person saw. */
export const changeTextInput = z.strictObject({ subject, seen: version, content, reason: words });
export const textAccepted = z.object({
  subject: clearanceSubject,
  version,
  sha256: z.string(),
  /** What became of the round that binds the text; absent when none does. */
  round: z.object({ id: clearanceRoundId, status: roundStatus }).nullable(),
});

export const callClearanceInput = z.strictObject({
  subject,
  /** Fingerprint of the text that the person saw; no other is sent. */
  text: sha256,
  /** The office that asks; the person's agency as a whole when left out. */
  convener: officeId.nullable().default(null),
  offices: z
    .array(z.strictObject({ office: officeId, asking: officeAsking.default("required") }))
    .min(1, "name at least one office")
    .max(40, "name at most 40 offices"),
  suspense: calendarDate,
  atSuspense: suspenseRule.default("hold"),
});

const ofRound = { round: clearanceRoundId };
/** The round, and how many of its facts the person saw. */
const seenRound = { ...ofRound, seen: version };

export const askOfficeInput = z.strictObject({ ...ofRound, office: officeId, asking: officeAsking });
export const answerClearanceInput = z.strictObject({
  ...seenRound,
  office: officeId,
  to: clearanceAnswer,
  reason: words,
  comments: z
    .array(z.strictObject({ severity: commentSeverity, text: needed(paragraph(4000), "write the comment") }))
    .max(50, "write at most 50 comments at a time")
    .default([]),
});
export const withdrawInput = z.strictObject({ ...seenRound, office: officeId, statement: words });
export const resolveCommentInput = z.strictObject({
  ...seenRound,
  office: officeId,
  comment: z.int().min(1),
  resolution: words,
});
export const reopenCommentInput = z.strictObject({ ...seenRound, comment: z.int().min(1), reason: words });
export const moveSuspenseInput = z.strictObject({ ...seenRound, suspense: calendarDate, reason: words });
export const elevateInput = z.strictObject({ ...ofRound, to: elevationLevel, reason: words });
export const settleInput = z.strictObject({
  ...seenRound,
  office: officeId,
  decision: words,
  official: line(200).default(""),
});
export const recallInput = z.strictObject({ ...ofRound, reason: words });
export const roundInput = z.strictObject(ofRound);

/** What an accepted act answers. */
export const roundAccepted = z.object({ round: clearanceRoundId, version, status: roundStatus });
export type RoundAccepted = z.output<typeof roundAccepted>;
