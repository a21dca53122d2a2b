import type { AgencyId, RecommendationKey } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { addDays, type CalendarDate, daysBetween } from "../time.ts";
import { DEFAULT_HEALTH_SETTINGS, type HealthSettings } from "./health.ts";
import { resolutionDueOf } from "./resolution.ts";
import {
  type Closure,
  type Implementation,
  isShareOpen,
  type Position,
  type Resolution,
  type Verification,
} from "./status.ts";

/** Why a recommendation is on a desk, in the order in which the desk shows them. */
export const DESK_REASONS = [
  "due",
  "overdue",
  "stale",
  "to-verify",
  "to-settle",
  "to-close",
  "to-resolve",
  "position-owed",
  "contact-vacant",
] as const;
export type DeskReason = (typeof DESK_REASONS)[number];

/** What a desk is kept for: reporting a share, answering for an agency, judging claims, or the picture of all. */
export const DESK_DUTIES = ["report", "coordinate", "verify", "oversee"] as const;
export type DeskDuty = (typeof DESK_DUTIES)[number];

/** How far ahead a due date counts as due, in days. Our setting (decisions/0002). */
export const DESK_HORIZON_DAYS = 30;

/** All that decides whether a recommendation belongs on the desk of somebody at `agency`. */
export interface DeskCandidate {
  readonly key: RecommendationKey;
  readonly issuedOn: CalendarDate;
  readonly lead: AgencyId;
  readonly closure: Closure;
  readonly resolution: Resolution;
  readonly verification: Verification;
  /** The day of the lead's present claim; absent when it has said nothing. */
  readonly leadClaimOn: CalendarDate | null;
  readonly sharesOpen: number;
  /** What the desk's own agency says; absent when it has no share. */
  readonly ownShare: {
    readonly implementation: Implementation;
    readonly reportedOn: CalendarDate | null;
    readonly position: Position;
    readonly isMainContactHeld: boolean;
  } | null;
  readonly lastReportOn: CalendarDate | null;
  /** The current due date and those of open milestones; `milestone` is absent for the recommendation's own. */
  readonly dates: readonly { readonly due: CalendarDate; readonly milestone: string | null }[];
}

/** One reason with the day it is about and how many days lie between that day and today; negative when it is ahead. */
export interface DeskEntry {
  readonly reason: DeskReason;
  readonly on: CalendarDate | null;
  readonly days: number | null;
  readonly milestone: string | null;
}

/** A recommendation on the desk with every reason for it, most pressing first. */
export interface DeskItem {
  readonly key: RecommendationKey;
  readonly entries: readonly DeskEntry[];
}

/**
 * The desk: what is due, overdue, stale or waiting, in that order, each recommendation once under its first reason.
 * Within a reason the longest wait comes first, then the key.
 */
export function deskOf(
  duty: DeskDuty,
  agency: AgencyId,
  candidates: readonly DeskCandidate[],
  today: CalendarDate,
  settings: HealthSettings = DEFAULT_HEALTH_SETTINGS,
): readonly DeskItem[] {
  const items: PlacedItem[] = [];
  for (const candidate of candidates) {
    if (candidate.closure !== "open") continue;
    const entries = entriesOf(duty, agency, candidate, today, settings);
    const [first] = entries;
    if (first !== undefined) items.push({ first, item: { key: candidate.key, entries } });
  }
  return items.toSorted(byUrgency).map(({ item }) => item);
}

function entriesOf(
  duty: DeskDuty,
  agency: AgencyId,
  candidate: DeskCandidate,
  today: CalendarDate,
  settings: HealthSettings,
): readonly DeskEntry[] {
  const entries =
    duty === "verify"
      ? verifierEntries(candidate, today)
      : ownerEntries(duty, agency, candidate, today, settings);
  return entries.toSorted(byReason);
}

function ownerEntries(
  duty: Exclude<DeskDuty, "verify">,
  agency: AgencyId,
  candidate: DeskCandidate,
  today: CalendarDate,
  settings: HealthSettings,
): readonly DeskEntry[] {
  const { ownShare } = candidate;
  const isOwed =
    duty === "oversee" ? candidate.sharesOpen > 0 : ownShare !== null && isShareOpen(ownShare.implementation);
  const entries: DeskEntry[] = [];
  if (isOwed) {
    for (const { due, milestone } of candidate.dates) {
      if (due < today) entries.push(entry("overdue", due, today, milestone));
      else if (due <= addDays(today, DESK_HORIZON_DAYS)) entries.push(entry("due", due, today, milestone));
    }
    const quietSince =
      (duty === "oversee" ? candidate.lastReportOn : ownShare?.reportedOn) ?? candidate.issuedOn;
    if (daysBetween(quietSince, today) > settings.staleDays) entries.push(entry("stale", quietSince, today));
  }
  if (duty === "oversee" && candidate.verification === "disputed") {
    entries.push(entry("to-settle", candidate.leadClaimOn, today));
  }
  if (duty === "coordinate" && ownShare !== null) {
    const resolutionDue = resolutionDueOf(candidate.issuedOn);
    const isLead = candidate.lead === agency;
    if (isOwed && isLead && candidate.resolution === "unresolved")
      entries.push(entry("to-resolve", resolutionDue, today));
    if (ownShare.position === "not-given") entries.push(entry("position-owed", resolutionDue, today));
    if (!ownShare.isMainContactHeld) entries.push(entry("contact-vacant", null, today));
  }
  return entries;
}

/** Nothing where the desk's own agency has a share: whoever owes the work does not judge it. */
function verifierEntries(candidate: DeskCandidate, today: CalendarDate): readonly DeskEntry[] {
  const { verification, leadClaimOn, sharesOpen, ownShare } = candidate;
  if (ownShare !== null) return [];
  if (verification === "evidence-submitted") return [entry("to-verify", leadClaimOn, today)];
  if (verification === "disputed") return [entry("to-settle", leadClaimOn, today)];
  if (verification === "addressed" && sharesOpen === 0) return [entry("to-close", leadClaimOn, today)];
  return [];
}

function entry(
  reason: DeskReason,
  on: CalendarDate | null,
  today: CalendarDate,
  milestone: string | null = null,
): DeskEntry {
  return { reason, on, days: on === null ? null : daysBetween(on, today), milestone };
}

function byReason(a: DeskEntry, b: DeskEntry): number {
  return DESK_REASONS.indexOf(a.reason) - DESK_REASONS.indexOf(b.reason) || (b.days ?? 0) - (a.days ?? 0);
}

interface PlacedItem {
  readonly first: DeskEntry;
  readonly item: DeskItem;
}

function byUrgency(a: PlacedItem, b: PlacedItem): number {
  return byReason(a.first, b.first) || compareText(a.item.key, b.item.key);
}
