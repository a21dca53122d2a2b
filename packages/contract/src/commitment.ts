import { BASES, OBLIGATION_ACCOUNTS, WORDS } from "@entente/domain";
import { z } from "zod";
import { newEvidence } from "./acts.ts";
import {
  commitment,
  commitmentEntry,
  dueDate,
  gridRow,
  obligationStanding,
  obligationState,
  owingParty,
} from "./commitment-record.ts";
import { followThrough, timesCompared, timesUntilKept } from "./follow-through.ts";
import {
  agencyId,
  calendarDate,
  commitmentKey,
  countryCode,
  forumId,
  instant,
  recommendationKey,
  technologyId,
  version,
  workingGroupId,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { matchCount, PAGE_LIMIT } from "./listing.ts";
import { shownMarking } from "./marking.ts";
import { author } from "./status.ts";
import { line, needed, paragraph, reason, title } from "./text.ts";

/** Most obligations that one commitment may have. */
export const OBLIGATIONS_MAXIMUM = 60;
/** Most draws of a comparison where there are too many arrangements to go through. */
export const COMPARISON_DRAWS_LIMIT = 2000;

const chosen = <Item extends z.ZodType>(item: Item) => z.array(item).max(60).readonly().default([]);
const table = {
  forums: chosen(forumId),
  countries: chosen(countryCode),
  technologies: chosen(technologyId),
  recommendation: recommendationKey.nullable().default(null),
};
const filters = {
  ...table,
  states: chosen(obligationState),
  /** Whose word the states are by. */
  word: z.enum(WORDS).default("claimed"),
  isDisputed: z.boolean().default(false),
};

/** Which commitments, newest first; country, state and dispute are looked for in the same obligation. */
export const commitmentListInput = z
  .strictObject({
    ...filters,
    cursor: z.string().max(2000).nullable().default(null),
    limit: z.int().min(1).max(PAGE_LIMIT).default(50),
  })
  .prefault({});
export const commitmentListOutput = z.object({
  on: calendarDate,
  /** Countries that owe anything on this page; the cells of its rows are theirs, in this order. */
  countries: listOf(countryCode),
  rows: listOf(z.object({ commitment, version: z.int(), standing: gridRow })),
  /** Of the recommendations that these name; absent when they name none. */
  marking: shownMarking.nullable(),
  total: matchCount,
  nextCursor: z.string().nullable(),
});
export type CommitmentList = z.output<typeof commitmentListOutput>;

export const commitmentFacetsInput = z.strictObject(filters).prefault({});
const counted = <Value extends z.ZodType>(value: Value) => listOf(z.object({ value, count: z.int() }));
/** How many commitments of those that match have each value. */
export const commitmentFacetsOutput = z.object({
  forums: counted(forumId),
  countries: counted(countryCode),
  states: counted(obligationState),
  disputed: z.int(),
});
export type CommitmentFacetCounts = z.output<typeof commitmentFacetsOutput>;

export const commitmentGetInput = z.strictObject({ key: commitmentKey });
export const commitmentGetOutput = z.object({
  on: calendarDate,
  commitment,
  version: z.int(),
  /** Of the recommendations that it names; absent when it names none. */
  marking: shownMarking.nullable(),
  standings: listOf(obligationStanding),
  /** Countries that owe something, and of which nobody can say whether they sat there on the day. */
  sittingNotKnown: listOf(countryCode),
  /** Newest first. */
  history: listOf(
    z.object({
      at: instant,
      by: author,
      personName: z.string(),
      sequence: z.int(),
      entry: commitmentEntry,
    }),
  ),
});
export type CommitmentDetail = z.output<typeof commitmentGetOutput>;

export const followThroughInput = z
  .strictObject({
    ...table,
    /** Whose word times and comparisons are by. */
    word: filters.word,
    draws: z.int().min(1).max(COMPARISON_DRAWS_LIMIT).default(1000),
    seed: z.int().min(0).max(4_294_967_295).default(1),
  })
  .prefault({});
export const followThroughOutput = z.object({
  on: calendarDate,
  whole: followThrough,
  byForum: listOf(followThrough.extend({ name: forumId })),
  byCountry: listOf(followThrough.extend({ name: countryCode })),
  byAgency: listOf(followThrough.extend({ name: agencyId })),
  /** The days that commitments took until every obligation under them was kept, by either word. */
  times: z.object({ claimed: timesUntilKept, verified: timesUntilKept }),
  /** Commitments by forum, and obligations by country; by the word that was asked for. */
  forums: timesCompared(forumId),
  countries: timesCompared(countryCode),
});
export type FollowThroughAnswer = z.output<typeof followThroughOutput>;

const due = dueDate.strict().nullable().default(null);
export const recordCommitmentInput = z.strictObject({
  key: commitmentKey,
  forum: forumId,
  workingGroup: workingGroupId.nullable().default(null),
  madeOn: calendarDate,
  text: needed(paragraph(4000), "write the line of the communiqué"),
  source: z.strictObject({
    title: needed(title, "name the document"),
    locator: needed(line(500), "say where in the document the line stands"),
    caveat: paragraph(1000).nullable().default(null),
  }),
  basis: z.enum(BASES).exclude(["proposal"]).default("reported"),
  technologies: z.array(technologyId).max(20).readonly().default([]),
  recommendations: z.array(recommendationKey).max(20).readonly().default([]),
  obligations: z
    .array(
      z.strictObject({ owedBy: owingParty.strict(), text: paragraph(2000).nullable().default(null), due }),
    )
    .min(1, "say who owes it")
    .max(OBLIGATIONS_MAXIMUM)
    .readonly(),
});

/** The commitment and the version of it that the person saw. */
const seen = { commitment: commitmentKey, version };
/** What every statement carries. `on` is the day on which it became so; today when left out. */
const statement = {
  owedBy: owingParty.strict(),
  on: calendarDate.nullable().default(null),
  reason,
  evidence: z.array(newEvidence).max(20).default([]),
  basis: z.enum(BASES).exclude(["proposal", "brief"]).default("reported"),
};
const account = { ...seen, ...statement, to: z.enum(OBLIGATION_ACCOUNTS) };

/** What the country that owes says of its own obligation. */
export const claimObligationInput = z.strictObject(account);
export const verifyObligationInput = z.strictObject(account);
/** What another country says of it; named because it is not the one that owes. */
export const disputeObligationInput = z.strictObject({ ...account, speaker: countryCode });
export const moveObligationDueInput = z.strictObject({ ...seen, ...statement, to: dueDate.strict() });
export const linkCommitmentInput = z.strictObject({
  ...seen,
  recommendation: recommendationKey,
  reason,
  basis: z.enum(BASES).default("reported"),
});

/** What an accepted act answers. */
export const commitmentAccepted = z.object({ commitment: commitmentKey, version });
export const recordCommitmentOutput = commitmentAccepted.extend({ sittingNotKnown: listOf(countryCode) });
