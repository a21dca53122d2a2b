import { type CalendarDate, daysBetween } from "../time.ts";
import type { Health, HealthFinding } from "./health.ts";

/**
 * Health that was decided on an earlier day, with its waiting times counted to `today`. It equals deciding anew as long
 * as `today` lies before `reviewOn`: until then nothing is added. For lists of records whose health is kept.
 */
export function healthAsOf(health: Health, issuedOn: CalendarDate, today: CalendarDate): Health {
  return { ...health, findings: health.findings.map((finding) => findingAsOf(finding, issuedOn, today)) };
}

function findingAsOf(finding: HealthFinding, issuedOn: CalendarDate, today: CalendarDate): HealthFinding {
  switch (finding.kind) {
    case "overdue":
    case "unresolved":
      return { ...finding, days: daysBetween(finding.due, today) };
    case "stale":
      return { ...finding, days: daysBetween(finding.lastReportOn ?? issuedOn, today) };
    case "awaiting-clearance":
      return { ...finding, days: daysBetween(finding.suspense, today) };
    case "claimed-unverified":
      return { ...finding, days: daysBetween(finding.claimedOn, today) };
    case "slipped":
    case "blocked":
    case "vacant":
    case "disputed":
      return finding;
  }
}
