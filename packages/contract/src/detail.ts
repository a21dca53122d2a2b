import { ACTS, IMPLEMENTATIONS, VERDICTS } from "@entente/domain";
import { z } from "zod";
import { agencyId, calendarDate, instant, recommendationKey, version } from "./id.ts";
import { listOf } from "./list-of.ts";
import { shownMarking } from "./marking.ts";
import { passage, recommendationRecord, recordedChange } from "./record.ts";
import { heldSeat } from "./reference.ts";
import { refusal } from "./refusal.ts";
import {
  closure,
  health,
  healthLabel,
  implementation,
  position,
  resolution,
  statusFact,
  verification,
} from "./status.ts";

/** Most changes that a record's page shows; the total is stated beside them. */
export const HISTORY_LIMIT = 200;
/** Most recommendations drawn around one. */
export const NEIGHBORHOOD_LIMIT = 40;

export const recommendationGetInput = z.strictObject({ key: recommendationKey });

const since = statusFact.nullable();
/** The five facts side by side, each with the fact that set it. */
export const presentStatus = z.object({
  positions: listOf(z.object({ agency: agencyId, value: position, since })),
  resolution: z.object({ value: resolution, since }),
  implementations: listOf(z.object({ agency: agencyId, value: implementation, since })),
  verification: z.object({ value: verification, since }),
  closure: z.object({ value: closure, since }),
});

export const progress = z.object({
  implemented: z.int(),
  partiallyImplemented: z.int(),
  declined: z.int(),
  remaining: z.int(),
  shares: z.int(),
  milestonesDone: z.int(),
  milestones: z.int(),
  fraction: z.number().min(0).max(1).nullable(),
});

/** A recommendation in the dependency graph with its forecast; the forecast is absent for finished work. */
export const dependencyNode = z.object({
  key: recommendationKey,
  title: z.string(),
  isOpen: z.boolean(),
  health: healthLabel,
  due: calendarDate.nullable(),
  forecast: z
    .object({
      earliestStart: calendarDate,
      earliestCompletion: calendarDate,
      isLowerBound: z.boolean(),
      waitsFor: recommendationKey.nullable(),
      conflict: z.object({ due: calendarDate, days: z.int() }).nullable(),
    })
    .nullable(),
});

export const dependencies = z.object({
  nodes: listOf(dependencyNode),
  edges: listOf(z.object({ dependent: recommendationKey, prerequisite: recommendationKey })),
  criticalPath: listOf(recommendationKey),
  unlocksDirectly: listOf(recommendationKey),
  unlocksAll: listOf(recommendationKey),
  isCut: z.boolean(),
});

/** What this person may do with this record now, and for everything else why not. */
export const permitted = z.object({
  acts: listOf(z.object({ act: z.enum(ACTS), refusal: refusal.nullable() })),
  reports: listOf(
    z.object({
      agency: agencyId,
      from: implementation,
      next: listOf(
        z.object({ to: z.enum(IMPLEMENTATIONS), needsReason: z.boolean(), needsEvidence: z.boolean() }),
      ),
    }),
  ),
  verdicts: listOf(z.enum(VERDICTS)),
  /** Why the record cannot be closed as implemented yet; absent when it can. */
  implementedObstacle: refusal.nullable(),
});

export const recommendationGetOutput = z.object({
  record: recommendationRecord,
  version,
  registeredAt: instant,
  updatedAt: instant,
  asOf: instant,
  resolutionDue: calendarDate,
  health,
  status: presentStatus,
  progress,
  passages: listOf(passage.extend({ quote: z.string().nullable() })),
  seats: listOf(heldSeat),
  dependencies,
  history: listOf(recordedChange),
  historyTotal: z.int().min(0),
  /** Of the record and of those around it that are named. */
  marking: shownMarking,
  permitted,
});
export type RecommendationGetOutput = z.output<typeof recommendationGetOutput>;
