import {
  BASES,
  CLOSURES,
  DATE_PRECISIONS,
  HEALTH_LABELS,
  IMPLEMENTATIONS,
  POSITIONS,
  RESOLUTIONS,
  VERIFICATIONS,
} from "@entente/domain";
import { z } from "zod";
import { agencyId, calendarDate, evidenceId, instant, personId, recommendationKey, seatId } from "./id.ts";
import { listOf } from "./list-of.ts";

export const position = z.enum(POSITIONS);
export const resolution = z.enum(RESOLUTIONS);
export const implementation = z.enum(IMPLEMENTATIONS);
export const verification = z.enum(VERIFICATIONS);
export const closure = z.enum(CLOSURES);
export const healthLabel = z.enum(HEALTH_LABELS);
export const basis = z.enum(BASES);
export const datePrecision = z.enum(DATE_PRECISIONS);

const count = z.int().min(0);
const days = z.int();

export const healthFinding = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("overdue"), due: calendarDate, days, milestone: z.string().nullable() }),
  z.object({ kind: z.literal("slipped"), count, days, milestone: z.string().nullable() }),
  z.object({ kind: z.literal("stale"), lastReportOn: calendarDate.nullable(), days }),
  z.object({ kind: z.literal("unresolved"), due: calendarDate, days }),
  z.object({ kind: z.literal("blocked"), by: listOf(recommendationKey) }),
  z.object({ kind: z.literal("vacant"), seat: seatId.nullable() }),
  z.object({ kind: z.literal("awaiting-clearance"), suspense: calendarDate, days }),
  z.object({ kind: z.literal("disputed"), since: calendarDate }),
  z.object({ kind: z.literal("claimed-unverified"), claimedOn: calendarDate, days }),
]);

/** Label, findings with their figures, and the day on which waiting alone changes them. */
export const health = z.object({
  label: healthLabel,
  findings: listOf(healthFinding),
  reviewOn: calendarDate.nullable(),
});

export const author = z.object({ person: personId, seat: seatId.nullable(), agency: agencyId });

export const evidence = z.discriminatedUnion("kind", [
  z.object({
    id: evidenceId,
    kind: z.literal("citation"),
    title: z.string(),
    locator: z.string(),
    dated: calendarDate,
  }),
  z.object({
    id: evidenceId,
    kind: z.literal("document"),
    title: z.string(),
    sha256: z.string(),
    dated: calendarDate,
  }),
]);

const stated = {
  on: calendarDate,
  recordedAt: instant,
  by: author,
  reason: z.string().nullable(),
  evidence: listOf(evidence),
  basis,
};

/** One appended statement about status. */
export const statusFact = z.discriminatedUnion("kind", [
  z.object({ ...stated, kind: z.literal("position"), agency: agencyId, from: position, to: position }),
  z.object({
    ...stated,
    kind: z.literal("resolution"),
    from: resolution,
    to: resolution,
    agreedAction: z.string().nullable(),
    official: z.string().nullable(),
  }),
  z.object({
    ...stated,
    kind: z.literal("implementation"),
    agency: agencyId,
    from: implementation,
    to: implementation,
  }),
  z.object({ ...stated, kind: z.literal("verification"), from: verification, to: verification }),
  z.object({
    ...stated,
    kind: z.literal("closure"),
    from: closure,
    to: closure,
    approvedBy: z.string().nullable(),
    successor: recommendationKey.nullable(),
  }),
]);
