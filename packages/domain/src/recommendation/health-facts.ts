import type { RecommendationKey } from "../id.ts";
import type { CalendarDate } from "../time.ts";
import type { HealthFacts } from "./health.ts";
import { implementationOf, presentStatus } from "./history.ts";
import { leadOf, type RecommendationRecord } from "./record.ts";

/** What health needs to know from outside the record. */
export interface HealthSurroundings {
  readonly openDependencies: readonly RecommendationKey[];
  readonly isLeadContactHeld: boolean;
  readonly clearanceSuspense: CalendarDate | null;
}

/** The facts on which the health of this record depends. */
export function healthFactsOf(record: RecommendationRecord, surroundings: HealthSurroundings): HealthFacts {
  const status = presentStatus(record.facts);
  const lead = leadOf(record.assignments);
  const reports = record.facts.filter(({ kind }) => kind === "implementation").map(({ on }) => on);
  return {
    issuedOn: record.recommendation.issued.on,
    closure: status.closure.value,
    resolution: status.resolution.value,
    verification: { value: status.verification.value, since: status.verification.since?.on ?? null },
    leadClaim: {
      value: implementationOf(status, lead.agency),
      since: status.implementations.get(lead.agency)?.since.on ?? null,
    },
    lastReportOn: reports.toSorted().at(-1) ?? null,
    schedule: record.schedule,
    milestones: record.milestones,
    openDependencies: surroundings.openDependencies,
    leadContact: {
      seat: lead.mainContact,
      isHeld: lead.mainContact !== null && surroundings.isLeadContactHeld,
    },
    clearanceSuspense: surroundings.clearanceSuspense,
  };
}

/** Whether others still have to wait for this record: it is neither closed nor claimed as implemented by its lead. */
export function isBlocking(record: RecommendationRecord): boolean {
  const status = presentStatus(record.facts);
  const claim = implementationOf(status, leadOf(record.assignments).agency);
  return status.closure.value === "open" && claim !== "implemented";
}
