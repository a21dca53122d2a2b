import type { Health, HealthFinding } from "./health.ts";

/**
 * The same health `days` later, as long as that day lies before `reviewOn`: nothing is added, waiting times grow.
 * Cheaper than deciding anew, for lists of records whose health was kept on an earlier day.
 */
export function agedHealth(health: Health, days: number): Health {
  if (days === 0) return health;
  return { ...health, findings: health.findings.map((finding) => agedFinding(finding, days)) };
}

function agedFinding(finding: HealthFinding, days: number): HealthFinding {
  switch (finding.kind) {
    case "overdue":
    case "stale":
    case "unresolved":
    case "awaiting-clearance":
    case "claimed-unverified":
      return { ...finding, days: finding.days + days };
    case "slipped":
    case "blocked":
    case "vacant":
    case "disputed":
      return finding;
  }
}
