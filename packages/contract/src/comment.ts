import { COMMENT_SUBJECT_KINDS, type CommentSubject, parseCommentSubject } from "@entente/domain";
import { z } from "zod";
import { agencyId, commentId, countryCode, instant, officeId, personId } from "./id.ts";
import { listOf } from "./list-of.ts";
import { shownMarking } from "./marking.ts";
import { refusal } from "./refusal.ts";
import { employment } from "./session.ts";
import { author } from "./status.ts";
import { needed, paragraph, reason } from "./text.ts";

/** Longest comment, in characters. */
export const COMMENT_LENGTH = 4000;
/** Most comments that a record's page shows, the last ones; the total is stated beside them. */
export const COMMENTS_LIMIT = 100;
/** Most offices and people that are chosen beside those named in the text. */
export const MENTIONS_MAXIMUM = 20;

/** The record that is spoken about: its kind, and how its address names it. */
export const commentSubject = z
  .strictObject({ kind: z.enum(COMMENT_SUBJECT_KINDS), key: z.string() })
  .transform((subject, context): CommentSubject => {
    const parsed = parseCommentSubject(subject);
    if (parsed.ok) return parsed.value;
    const message = `must be ${parsed.error.expected}`;
    context.issues.push({ code: "custom", path: ["key"], input: subject.key, message });
    return z.NEVER;
  });

export const mention = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("office"), office: officeId }),
  z.strictObject({ kind: z.literal("person"), person: personId }),
]);

const text = needed(paragraph(COMMENT_LENGTH), "write the comment");
const mentions = z
  .array(mention)
  .max(MENTIONS_MAXIMUM, `choose at most ${MENTIONS_MAXIMUM}`)
  .readonly()
  .default([]);

export const writeCommentInput = z.strictObject({
  subject: commentSubject,
  /** Offices that it names in capitals after `@`, such as `@NIST`, are mentioned too. */
  text,
  /** Other countries that may read it; internal when left out. */
  sharedWith: z.array(countryCode).max(300).readonly().default([]),
  mentions,
});
export type WriteCommentInput = z.input<typeof writeCommentInput>;

const seen = { comment: commentId, seen: z.int().min(1).max(2_147_483_647) };
export const commentGetInput = z.strictObject({ comment: commentId });
export const correctCommentInput = z.strictObject({ ...seen, text, mentions });
export const withdrawCommentInput = z.strictObject({
  ...seen,
  reason: needed(reason, "say why it is withdrawn"),
});
export const commentAccepted = z.object({ comment: commentId, sequence: z.int().min(1) });

const shownMention = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("office"), office: officeId }),
  z.object({ kind: z.literal("person"), person: personId, name: z.string() }),
]);
export type ShownMention = z.output<typeof shownMention>;

const signed = { at: instant, by: author, personName: z.string(), seatTitle: z.string().nullable() };

/** A comment as its reader may see it. */
export const shownComment = z.object({
  comment: commentId,
  /** Number of its entries. */
  sequence: z.int().min(1),
  ...signed,
  /** The country for which it was written; absent at home. */
  country: countryCode.nullable(),
  /** Internal when empty. */
  sharedWith: listOf(countryCode),
  /** Absent once it is withdrawn. */
  text: z.string().nullable(),
  mentions: listOf(shownMention),
  correctedAt: instant.nullable(),
  withdrawn: z.object({ ...signed, reason: z.string() }).nullable(),
  mayCorrect: z.boolean(),
  mayWithdraw: z.boolean(),
});
export type ShownComment = z.output<typeof shownComment>;

const about = {
  subject: z.object({ kind: z.enum(COMMENT_SUBJECT_KINDS), key: z.string() }),
  /** Of the record; absent where it carries none. */
  marking: shownMarking.nullable(),
  /** The country for which this person reads and writes; absent at home. */
  country: countryCode.nullable(),
  /** Names of the countries that stand here. */
  countries: listOf(z.object({ code: countryCode, name: z.string() })),
};

export const commentListOutput = z.object({
  ...about,
  /** The last ones, oldest first. */
  comments: listOf(shownComment),
  total: z.int().min(0),
  /** Of what this person may read here: one more for each comment, correction and withdrawal. */
  version: z.int().min(0),
  /** Why this person may not write here; absent when they may. */
  writeRefusal: refusal.nullable(),
  /** With which other countries this person can share a comment here. */
  shareable: listOf(countryCode),
});
export type CommentListOutput = z.output<typeof commentListOutput>;

export const commentCountsInput = z.strictObject({ kind: z.enum(COMMENT_SUBJECT_KINDS) });
export const commentCountsOutput = z.object({
  /** By key; a record about which this person may read nothing has none. */
  counts: listOf(z.object({ key: z.string(), total: z.int().min(1) })),
});

export const commentGetOutput = z.object({
  ...about,
  comment: shownComment,
  /** Earlier words, oldest first, also of what was withdrawn; empty for officials of other countries. */
  earlier: listOf(z.object({ ...signed, text: z.string() })),
});
export type CommentGetOutput = z.output<typeof commentGetOutput>;

/** Whom this person can mention here, if it is shared with their country. */
export const commentAddresseesOutput = z.object({
  ...about,
  shareable: listOf(countryCode),
  offices: listOf(z.object({ office: agencyId, name: z.string(), country: countryCode.nullable() })),
  people: listOf(
    z.object({
      person: personId,
      name: z.string(),
      agency: agencyId,
      country: countryCode.nullable(),
      employment,
    }),
  ),
});
export type CommentAddressees = z.output<typeof commentAddresseesOutput>;
