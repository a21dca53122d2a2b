import { ROLES } from "@entente/domain";
import { z } from "zod";
import { agencyId, calendarDate, instant, personId, recommendationKey } from "./id.ts";
import { listOf } from "./list-of.ts";
import { shownMarking } from "./marking.ts";
import { line } from "./text.ts";

export const AUDIT_OUTCOMES = ["accepted", "denied"] as const;
/** What can be taken out of the register as a file. */
export const EXPORTS = ["recommendations"] as const;

export const AUDIT_FAULTS = [
  "row-altered",
  "row-missing",
  "row-unexpected",
  "link-broken",
  "head-differs",
  "anchor-differs",
] as const;

/** Outcome of recomputing every chain of the audit. */
export const auditVerifyOutput = z.object({
  chains: z.int(),
  rows: z.int(),
  anchors: z.int(),
  breaks: z.int(),
  firstBreak: z
    .object({
      record: z.string(),
      key: z.string().nullable(),
      sequence: z.int(),
      fault: z.enum(AUDIT_FAULTS),
      detail: z.string(),
    })
    .nullable(),
});
export type AuditVerify = z.output<typeof auditVerifyOutput>;

/** Rows of one page of the audit. */
export const AUDIT_LIMIT = 100;
/** Most days that one look at the audit covers. */
export const AUDIT_DAYS_MAXIMUM = 366;

const auditPlace = z.strictObject({
  at: instant,
  chain: z.string().max(200),
  sequence: z.int().min(1).max(2_147_483_647),
});
export const auditListInput = z.strictObject({
  /** Both days included; the last 30 days when left out. */
  from: calendarDate.nullable().default(null),
  to: calendarDate.nullable().default(null),
  actor: personId.nullable().default(null),
  /** A procedure, or an area with an ending dot such as `person.`. */
  action: z
    .string()
    .regex(
      /^[A-Za-z][A-Za-z.-]{0,60}$/u,
      "must be a procedure such as session.signOut, or an area such as session.",
    )
    .nullable()
    .default(null),
  object: line(200).nullable().default(null),
  outcome: z.enum(AUDIT_OUTCOMES).nullable().default(null),
  /** Where the page before ended. */
  after: auditPlace.nullable().default(null),
});
export const auditLine = z.object({
  place: z.object({ at: instant, chain: z.string(), sequence: z.int() }),
  actor: personId,
  actorName: z.string().nullable(),
  agency: agencyId,
  role: z.enum([...ROLES, "none"]),
  action: z.string(),
  object: z.string(),
  /** Canonical JSON. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  source: z.string(),
  requestId: z.string(),
  outcome: z.enum(AUDIT_OUTCOMES),
  /** The recommendations that it tells of. */
  records: listOf(recommendationKey),
  /** The banner of those; absent when it tells of none. */
  banner: z.string().nullable(),
});
export type AuditLine = z.output<typeof auditLine>;
export const auditListOutput = z.object({
  from: calendarDate,
  to: calendarDate,
  rows: listOf(auditLine),
  /** Of all recommendations that these rows tell of; absent when they tell of none. */
  marking: shownMarking.nullable(),
  /** Where the next page begins; absent on the last. */
  next: z.object({ at: instant, chain: z.string(), sequence: z.int() }).nullable(),
});
export type AuditListOutput = z.output<typeof auditListOutput>;

/** What was taken out of the register, for the audit. */
export const noteExportInput = z.strictObject({
  what: z.enum(EXPORTS),
  /** The question that it answers, as its address has it. */
  query: z.string().max(2000),
  /** Absent when there were more than were counted. */
  rows: z.int().min(0).max(100_000_000).nullable(),
});
