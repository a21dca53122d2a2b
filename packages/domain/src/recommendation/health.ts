import type { RecommendationKey, SeatId } from "../id.ts";
import { addDays, type CalendarDate, daysBetween } from "../time.ts";
import type { Milestone } from "./record.ts";
import { resolutionDueOf } from "./resolution.ts";
import { daysSlipped, type Schedule } from "./schedule.ts";
import type { Closure, Implementation, Resolution, Verification } from "./status.ts";
import { isClaim } from "./status.ts";

/** Labels from worst to best; `closed` stands outside the order. */
export const HEALTH_LABELS = ["late", "at-risk", "on-track", "not-scheduled", "closed"] as const;
export type HealthLabel = (typeof HEALTH_LABELS)[number];

export const FINDING_KINDS = [
  "overdue",
  "slipped",
  "stale",
  "unresolved",
  "blocked",
  "vacant",
  "awaiting-clearance",
  "disputed",
  "claimed-unverified",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One thing that is wrong, with its figures. Days are whole calendar days. */
export type HealthFinding =
  | {
      readonly kind: "overdue";
      readonly due: CalendarDate;
      readonly days: number;
      readonly milestone: string | null;
    }
  | {
      readonly kind: "slipped";
      readonly count: number;
      readonly days: number;
      readonly milestone: string | null;
    }
  | { readonly kind: "stale"; readonly lastReportOn: CalendarDate | null; readonly days: number }
  | { readonly kind: "unresolved"; readonly due: CalendarDate; readonly days: number }
  | { readonly kind: "blocked"; readonly by: readonly RecommendationKey[] }
  | { readonly kind: "vacant"; readonly seat: SeatId | null }
  | { readonly kind: "awaiting-clearance"; readonly suspense: CalendarDate; readonly days: number }
  | { readonly kind: "disputed"; readonly since: CalendarDate }
  | { readonly kind: "claimed-unverified"; readonly claimedOn: CalendarDate; readonly days: number };

/** A missed date makes a recommendation late; every other finding puts it at risk. */
export const FINDING_LABEL = {
  overdue: "late",
  slipped: "at-risk",
  stale: "at-risk",
  unresolved: "at-risk",
  blocked: "at-risk",
  vacant: "at-risk",
  "awaiting-clearance": "at-risk",
  disputed: "at-risk",
  "claimed-unverified": "at-risk",
} as const satisfies Record<FindingKind, HealthLabel>;

/** Waiting times in days before a finding appears. */
export interface HealthSettings {
  readonly staleDays: number;
  readonly unverifiedDays: number;
}

/** Our setting, not the brief's: a quarter without a report, two months without a finding (decisions/0002). */
export const DEFAULT_HEALTH_SETTINGS: HealthSettings = { staleDays: 90, unverifiedDays: 60 };

/** All that health depends on, as plain facts. */
export interface HealthFacts {
  readonly issuedOn: CalendarDate;
  readonly closure: Closure;
  readonly resolution: Resolution;
  readonly verification: { readonly value: Verification; readonly since: CalendarDate | null };
  /** What the lead claims, and since when. */
  readonly leadClaim: { readonly value: Implementation; readonly since: CalendarDate | null };
  /** The last report by any assigned agency; absent when none ever came. */
  readonly lastReportOn: CalendarDate | null;
  readonly schedule: Schedule;
  readonly milestones: readonly Pick<Milestone, "title" | "schedule" | "doneOn">[];
  /** Recommendations that this one depends on and that are neither closed nor claimed as implemented. */
  readonly openDependencies: readonly RecommendationKey[];
  /** The lead's main contact: its seat if named, and whether somebody holds it. */
  readonly leadContact: { readonly seat: SeatId | null; readonly isHeld: boolean };
  /** The oldest clearance suspense without an answer, if a round is open. */
  readonly clearanceSuspense: CalendarDate | null;
}

export interface Health {
  readonly label: HealthLabel;
  /** In the order of `FINDING_KINDS`. */
  readonly findings: readonly HealthFinding[];
  /** The first day on which a finding is added if nobody does anything; absent when none ever is. Figures grow daily. */
  readonly reviewOn: CalendarDate | null;
}

/**
 * How a recommendation stands today: the worst of its findings, each with its figures.
 *
 * Without a finding it is on track when a due date is set, here or on an open milestone, and not scheduled when none
 * is. A closed record has no findings. What the lead claims as implemented is no longer overdue, slipped, stale,
 * unresolved or blocked: it waits for its verifier, not for its agency. A lead that declined still owes an ending.
 *
 * @example
 * ```ts
 * import { type CalendarDate, healthOn, parseCalendarDate } from "@entente/domain";
 *
 * function day(text: string): CalendarDate {
 *   const parsed = parseCalendarDate(text);
 *   if (!parsed.ok) throw new Error(parsed.error.expected);
 *   return parsed.value;
 * }
 * const due = day("2024-06-01");
 * const health = healthOn(day("2024-06-03"), {
 *   issuedOn: day("2024-05-04"),
 *   closure: "open",
 *   resolution: "resolved",
 *   verification: { value: "not-assessed", since: null },
 *   leadClaim: { value: "in-progress", since: day("2024-05-10") },
 *   lastReportOn: day("2024-05-10"),
 *   schedule: { originalDue: due, currentDue: due, slips: [] },
 *   milestones: [],
 *   openDependencies: [],
 *   leadContact: { seat: null, isHeld: true },
 *   clearanceSuspense: null,
 * });
 * console.log(health.label, health.findings.map(({ kind }) => kind).join(", ")); // → late overdue
 * console.log(health.reviewOn); // → 2024-08-09
 * ```
 */
export function healthOn(
  today: CalendarDate,
  facts: HealthFacts,
  settings: HealthSettings = DEFAULT_HEALTH_SETTINGS,
): Health {
  if (facts.closure !== "open") return { label: "closed", findings: [], reviewOn: null };
  const findings = findingsOn(today, facts, settings);
  const label = labelOf(findings, facts);
  return { label, findings, reviewOn: reviewAfter(today, findings, facts, settings) };
}

function findingsOn(
  today: CalendarDate,
  facts: HealthFacts,
  settings: HealthSettings,
): readonly HealthFinding[] {
  const isDone = facts.leadClaim.value === "implemented";
  const openMilestones = facts.milestones.filter(({ doneOn }) => doneOn === null);
  const schedules = [
    ...(isDone ? [] : [{ schedule: facts.schedule, milestone: null }]),
    ...openMilestones.map(({ schedule, title }) => ({ schedule, milestone: title })),
  ];
  const findings: HealthFinding[] = [];

  for (const { schedule, milestone } of schedules) {
    const due = schedule.currentDue;
    if (due !== null && due < today)
      findings.push({ kind: "overdue", due, days: daysBetween(due, today), milestone });
  }
  for (const { schedule, milestone } of schedules) {
    const days = daysSlipped(schedule) ?? 0;
    if (days > 0) findings.push({ kind: "slipped", count: schedule.slips.length, days, milestone });
  }

  if (!isDone) {
    const quietSince = facts.lastReportOn ?? facts.issuedOn;
    const quietDays = daysBetween(quietSince, today);
    if (quietDays > settings.staleDays)
      findings.push({ kind: "stale", lastReportOn: facts.lastReportOn, days: quietDays });

    const resolutionDue = resolutionDueOf(facts.issuedOn);
    if (facts.resolution === "unresolved" && resolutionDue < today) {
      findings.push({ kind: "unresolved", due: resolutionDue, days: daysBetween(resolutionDue, today) });
    }
    if (facts.openDependencies.length > 0) findings.push({ kind: "blocked", by: facts.openDependencies });
  }

  if (!facts.leadContact.isHeld) findings.push({ kind: "vacant", seat: facts.leadContact.seat });
  const suspense = facts.clearanceSuspense;
  if (suspense !== null && suspense < today) {
    findings.push({ kind: "awaiting-clearance", suspense, days: daysBetween(suspense, today) });
  }
  if (facts.verification.value === "disputed" && facts.verification.since !== null) {
    findings.push({ kind: "disputed", since: facts.verification.since });
  }
  const claimedOn = unverifiedClaim(facts);
  if (claimedOn !== null && daysBetween(claimedOn, today) > settings.unverifiedDays) {
    findings.push({ kind: "claimed-unverified", claimedOn, days: daysBetween(claimedOn, today) });
  }
  return findings;
}

function labelOf(findings: readonly HealthFinding[], facts: HealthFacts): HealthLabel {
  const worst = HEALTH_LABELS.find((label) => findings.some(({ kind }) => FINDING_LABEL[kind] === label));
  if (worst !== undefined) return worst;
  const dates = [
    facts.schedule,
    ...facts.milestones.filter(({ doneOn }) => doneOn === null).map(({ schedule }) => schedule),
  ];
  return dates.some(({ currentDue }) => currentDue !== null) ? "on-track" : "not-scheduled";
}

/** The day of the lead's claim while no verifier has judged it; absent otherwise. */
function unverifiedClaim({ leadClaim, verification }: HealthFacts): CalendarDate | null {
  const isJudged = verification.value !== "not-assessed" && verification.value !== "evidence-submitted";
  return isClaim(leadClaim.value) && !isJudged ? leadClaim.since : null;
}

/** The first day after today on which waiting alone brings a new finding; waiting never takes one away. */
function reviewAfter(
  today: CalendarDate,
  findings: readonly HealthFinding[],
  facts: HealthFacts,
  settings: HealthSettings,
): CalendarDate | null {
  const claimedOn = unverifiedClaim(facts);
  const deadlines = [
    facts.schedule.currentDue,
    ...facts.milestones.filter(({ doneOn }) => doneOn === null).map(({ schedule }) => schedule.currentDue),
    addDays(facts.lastReportOn ?? facts.issuedOn, settings.staleDays),
    resolutionDueOf(facts.issuedOn),
    facts.clearanceSuspense,
    claimedOn === null ? null : addDays(claimedOn, settings.unverifiedDays),
  ];
  const upcoming = deadlines
    .filter((day) => day !== null)
    .map((day) => addDays(day, 1))
    .filter((day) => day > today);
  const bringsFinding = (day: CalendarDate) => findingsOn(day, facts, settings).length > findings.length;
  return upcoming.toSorted().find(bringsFinding) ?? null;
}
