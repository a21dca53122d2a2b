import type { AgencyId, CalendarDate, HealthFinding } from "@entente/domain";
import { distanceFrom, formatDate, formatDays } from "./dates.ts";
import { formatCount } from "./numbers.ts";
import { listOf } from "./sentence.ts";

/** What is wrong, with its figures, said of the lead: "NIST owes it since 4 May 2026, 6 months ago". */
export function findingWords(finding: HealthFinding, lead: AgencyId, today: CalendarDate): string {
  const from = (date: CalendarDate) => `${formatDate(date)}, ${distanceFrom(today, date)}`;
  switch (finding.kind) {
    case "overdue":
      return finding.milestone === null
        ? `${lead} owes it since ${from(finding.due)}`
        : `The milestone “${finding.milestone}” is overdue since ${from(finding.due)}`;
    case "slipped": {
      const what = finding.milestone === null ? "The due date" : `The milestone “${finding.milestone}”`;
      return `${what} was moved ${timesOf(finding.count)}, by ${formatDays(finding.days)} in all`;
    }
    case "stale":
      return finding.lastReportOn === null
        ? `${lead} owes an update: nothing was ever reported`
        : `${lead} owes an update: nothing was reported since ${from(finding.lastReportOn)}`;
    case "unresolved":
      return `${lead} owes an agreed action since ${from(finding.due)}`;
    case "blocked":
      return `Waits for ${listOf(finding.by)}`;
    case "vacant":
      return finding.seat === null
        ? `${lead} has named no main contact`
        : `${lead}'s main contact is a seat that nobody holds`;
    case "awaiting-clearance":
      return `An answer to its clearance is owed since ${from(finding.suspense)}`;
    case "disputed":
      return `What was found is disputed since ${from(finding.since)}`;
    case "claimed-unverified":
      return `${lead}'s claim of ${from(finding.claimedOn)}, waits for a finding`;
  }
}

function timesOf(count: number): string {
  return count === 1 ? "once" : `${formatCount(count)} times`;
}
