import { CLOSURES, EVIDENCE_KINDS, IMPLEMENTATIONS, POSITIONS, RESOLUTIONS, VERDICTS } from "@entente/domain";
import { z } from "zod";
import { agencyId, calendarDate, milestoneId, recommendationKey, seatId, version } from "./id.ts";
import { listOf } from "./list-of.ts";
import { line, paragraph, reason, title } from "./text.ts";

/** Evidence as a person gives it; its id is made when it is accepted. */
export const newEvidence = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal(EVIDENCE_KINDS[0]), title, locator: line(500), dated: calendarDate }),
  z.strictObject({
    kind: z.literal(EVIDENCE_KINDS[1]),
    title,
    sha256: z.string().regex(/^[0-9a-f]{64}$/u, "must be a SHA-256 fingerprint, 64 hexadecimal digits"),
    dated: calendarDate,
  }),
]);
export type NewEvidence = z.output<typeof newEvidence>;

/** The record and the version of it that the person saw. */
const seen = { recommendation: recommendationKey, version };
/** What every stated fact carries. `on` is the day it became so; today when left out. */
const statement = {
  on: calendarDate.nullable().default(null),
  reason,
  evidence: z.array(newEvidence).max(20).default([]),
};

export const reportInput = z.strictObject({
  ...seen,
  agency: agencyId,
  to: z.enum(IMPLEMENTATIONS),
  ...statement,
});
export const givePositionInput = z.strictObject({
  ...seen,
  agency: agencyId,
  to: z.enum(POSITIONS).exclude(["not-given"]),
  ...statement,
});
export const resolveInput = z.strictObject({
  ...seen,
  to: z.enum(RESOLUTIONS).default("resolved"),
  agreedAction: paragraph(2000).default(""),
  official: line(200).default(""),
  ...statement,
});
export const verifyInput = z.strictObject({ ...seen, to: z.enum(VERDICTS), ...statement });
export const disputeInput = z.strictObject({ ...seen, ...statement });
export const closeInput = z.strictObject({
  ...seen,
  to: z.enum(CLOSURES).exclude(["open"]),
  approvedBy: line(200).default(""),
  successor: recommendationKey.nullable().default(null),
  ...statement,
});
export const reopenInput = z.strictObject({ ...seen, ...statement });

export const fileEvidenceInput = z.strictObject({
  ...seen,
  evidence: newEvidence,
  note: paragraph(2000).default(""),
});

export const changeDueInput = z.strictObject({ ...seen, due: calendarDate, reason });
export const changeContactInput = z.strictObject({
  ...seen,
  agency: agencyId,
  mainContact: seatId.nullable(),
  alternateContact: seatId.nullable(),
});
export const dependencyInput = z.strictObject({ ...seen, prerequisite: recommendationKey, reason });

export const addMilestoneInput = z.strictObject({
  ...seen,
  title,
  startsOn: calendarDate.nullable().default(null),
  due: calendarDate,
  note: paragraph(1000).default(""),
});
export const moveMilestoneInput = z.strictObject({
  ...seen,
  milestone: milestoneId,
  due: calendarDate,
  reason,
});
export const completeMilestoneInput = z.strictObject({
  ...seen,
  milestone: milestoneId,
  doneOn: calendarDate,
});

/** Most records that one bulk change may touch. */
export const BULK_LIMIT = 200;
const bulk = z
  .array(z.strictObject(seen))
  .min(1, "choose at least one recommendation")
  .max(BULK_LIMIT)
  .refine((chosen) => new Set(chosen.map(({ recommendation }) => recommendation)).size === chosen.length, {
    message: "name each recommendation once",
  });

/** One due date for several recommendations, all or none. */
export const changeDueOfManyInput = z.strictObject({ chosen: bulk, due: calendarDate, reason });
/** One contact for an agency's share of several recommendations, all or none. */
export const changeContactOfManyInput = z.strictObject({
  chosen: bulk,
  agency: agencyId,
  mainContact: seatId.nullable(),
});

/** What an accepted act answers: the record's key and its new version. */
export const accepted = z.object({ recommendation: recommendationKey, version });
export const acceptedMany = z.object({ accepted: listOf(accepted) });
export type Accepted = z.output<typeof accepted>;
