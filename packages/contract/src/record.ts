import { ASSIGNMENT_ROLES, STAGES, THEMES } from "@entente/domain";
import { z } from "zod";
import {
  agencyId,
  calendarDate,
  collaborationId,
  countryCode,
  forumId,
  instant,
  milestoneId,
  recommendationId,
  recommendationKey,
  seatId,
  technologyId,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { author, basis, datePrecision, evidence, statusFact } from "./status.ts";

export const theme = z.enum(THEMES);
export const stage = z.enum(STAGES);
export const assignmentRole = z.enum(ASSIGNMENT_ROLES);

export const passage = z.object({ source: z.string(), section: z.string(), paragraph: z.int().min(1) });

export const slip = z.object({ from: calendarDate, to: calendarDate, reason: z.string() });
export const schedule = z.object({
  originalDue: calendarDate.nullable(),
  currentDue: calendarDate.nullable(),
  slips: listOf(slip),
});

export const assignment = z.object({
  agency: agencyId,
  role: assignmentRole,
  basis,
  mainContact: seatId.nullable(),
  alternateContact: seatId.nullable(),
});

export const milestone = z.object({
  id: milestoneId,
  title: z.string(),
  startsOn: calendarDate.nullable(),
  schedule,
  doneOn: calendarDate.nullable(),
  note: z.string().nullable(),
  basis,
});

export const filedEvidence = z.object({
  agency: agencyId,
  evidence,
  note: z.string().nullable(),
  filedAt: instant,
  by: author,
});

export const recommendation = z.object({
  id: recommendationId,
  key: recommendationKey,
  title: z.string(),
  statement: z.string(),
  theme,
  instrument: z.string(),
  passages: listOf(passage),
  issued: z.object({ on: calendarDate, precision: datePrecision }),
  technologies: listOf(technologyId),
  stages: listOf(stage),
  partners: listOf(countryCode),
  forums: listOf(forumId),
  buildsOn: listOf(collaborationId),
  externalActors: listOf(z.string()),
});

/** Everything that is decided on. */
export const recommendationRecord = z.object({
  recommendation,
  assignments: listOf(assignment),
  schedule,
  milestones: listOf(milestone),
  dependsOn: listOf(recommendationKey),
  evidence: listOf(filedEvidence),
  facts: listOf(statusFact),
});

/** One accepted change, as the history keeps it. */
export const recordChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("facts-stated"), facts: listOf(statusFact) }),
  z.object({ kind: z.literal("evidence-filed"), filed: filedEvidence }),
  z.object({ kind: z.literal("due-date-changed"), schedule }),
  z.object({ kind: z.literal("milestone-added"), milestone }),
  z.object({ kind: z.literal("milestone-changed"), milestone }),
  z.object({
    kind: z.literal("contact-changed"),
    agency: agencyId,
    mainContact: seatId.nullable(),
    alternateContact: seatId.nullable(),
  }),
  z.object({ kind: z.literal("dependency-added"), prerequisite: recommendationKey, reason: z.string() }),
  z.object({ kind: z.literal("dependency-removed"), prerequisite: recommendationKey, reason: z.string() }),
]);

/** A change with its author by name, and the version of the record once it was applied. */
export const recordedChange = z.object({
  version: z.int(),
  at: instant,
  by: author,
  personName: z.string(),
  seatTitle: z.string().nullable(),
  change: recordChange,
});
export type RecordedChange = z.output<typeof recordedChange>;
