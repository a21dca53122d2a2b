import { type HealthFacts, NOT_SCHEDULED } from "../recommendation/index.ts";
import { day, MAIN_SEAT } from "./record-builder.ts";

/** Facts of a recommendation issued on 4 May 2024 with which nothing is wrong on that day. */
export function healthFactsWith(parts: Partial<HealthFacts> = {}): HealthFacts {
  return {
    issuedOn: day("2024-05-04"),
    closure: "open",
    resolution: "unresolved",
    verification: { value: "not-assessed", since: null },
    leadClaim: { value: "not-started", since: null },
    lastReportOn: null,
    schedule: NOT_SCHEDULED,
    milestones: [],
    openDependencies: [],
    leadContact: { seat: MAIN_SEAT, isHeld: true },
    clearanceSuspense: null,
    ...parts,
  };
}
