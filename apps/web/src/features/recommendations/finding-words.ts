import type { Health, HealthFinding } from "@entente/domain";
import { formatDays } from "../../lib/dates.ts";
import { formatNumber } from "../../lib/numbers.ts";
import { listOf } from "../../lib/sentence.ts";

const KEYS_NAMED = 2;

/** What is wrong, with its figures: "98 days overdue". */
export function findingWords(finding: HealthFinding): string {
  switch (finding.kind) {
    case "overdue":
      return `${finding.milestone === null ? "" : "a step is "}${formatNumber(finding.days, "day")} overdue`;
    case "slipped":
      return `${finding.milestone === null ? "due date" : "a step"} moved by ${formatNumber(finding.days, "day")}`;
    case "stale":
      return finding.lastReportOn === null ? "no report yet" : `no report for ${formatDays(finding.days)}`;
    case "unresolved":
      return `no agreed action, ${formatDays(finding.days)} past the limit`;
    case "blocked":
      return `waits for ${keysNamed(finding.by)}`;
    case "vacant":
      return finding.seat === null ? "lead names no contact" : "lead's contact seat is vacant";
    case "awaiting-clearance":
      return `clearance ${formatNumber(finding.days, "day")} overdue`;
    case "disputed":
      return "finding is disputed";
    case "claimed-unverified":
      return `claimed ${formatDays(finding.days)} ago, not verified`;
  }
}

/** The worst finding with the longest delay; absent when nothing is wrong. */
export function worstFinding({ findings }: Health): HealthFinding | null {
  const [first] = findings;
  if (first === undefined || !("days" in first)) return first ?? null;
  const alike = findings.filter((finding) => finding.kind === first.kind);
  return alike.reduce((worst, finding) => (daysOf(finding) > daysOf(worst) ? finding : worst), first);
}

/** The worst finding in words and how many there are beside it; `null` when nothing is wrong. */
export function healthReason(health: Health): string | null {
  const worst = worstFinding(health);
  if (worst === null) return null;
  const others = health.findings.length - 1;
  return others === 0 ? findingWords(worst) : `${findingWords(worst)}, and ${others} more`;
}

function daysOf(finding: HealthFinding): number {
  return "days" in finding ? finding.days : 0;
}

function keysNamed(keys: readonly string[]): string {
  const named = keys.slice(0, KEYS_NAMED);
  const others = keys.length - named.length;
  return listOf(others === 0 ? named : [...named, `${others} more`]);
}
