import {
  type CalendarDate,
  type CommitmentKey,
  dateOf,
  earlier,
  HEALTH_LABELS,
  type Health,
  healthFactsOf,
  type Instant,
  implementationOf,
  isBlocking,
  isShareOpen,
  leadOf,
  positionOf,
  presentStatus,
  type RecommendationKey,
  type RecommendationRecord,
  type StatusFact,
  type Verification,
} from "@entente/domain";
import type { InferInsertModel } from "drizzle-orm";
import type { OwnHealthFacts, recommendations } from "../schema/index.ts";
import { facetsWithHealth, pairsWithHealth, statusFacets, statusPairs } from "./facets-of-record.ts";

/** The row of a record without its marking, and the words of its updates, which go into the search vector only. */
export type RecordRow = Required<
  Omit<InferInsertModel<typeof recommendations>, "fts" | "designation" | "audience">
> & {
  readonly updates: string;
};

/** What the row holds beside the record: its version, its clocks and what others have to do with it. */
export interface RowFrame {
  readonly version: number;
  readonly registeredAt: Instant;
  readonly updatedAt: Instant;
  readonly historyFrom: CalendarDate;
  readonly historyTo: CalendarDate;
  readonly waitingDependents: number;
}

/** Sorts after every date that can be set. */
export const NEVER_DUE = "9999-12-31" as CalendarDate;

const TO_JUDGE: readonly Verification[] = ["evidence-submitted", "disputed", "addressed"];
const KEY_DIGITS = 8;

/** The row as it stands for this record, in the order of its table. `updates` are words to be added to the search. */
export function rowOfRecord(
  record: RecommendationRecord,
  health: Health,
  frame: RowFrame,
  updates: string,
): RecordRow {
  const { recommendation, assignments, schedule } = record;
  const status = presentStatus(record.facts);
  const lead = leadOf(assignments);
  const facts = ownHealthFacts(record);
  const agencies = assignments.map(({ agency }) => agency);
  const claims = agencies.map((agency) => implementationOf(status, agency));
  const nextMilestoneDue = earliestOf(
    record.milestones
      .filter(({ doneOn }) => doneOn === null)
      .map((milestone) => milestone.schedule.currentDue),
  );
  const isOpen = status.closure.value === "open";
  const isJudged = isOpen && TO_JUDGE.includes(status.verification.value);
  const blocks = isBlocking(record);
  const endedOn = status.closure.since?.on ?? null;

  return {
    id: recommendation.id,
    key: recommendation.key,
    version: frame.version,
    title: recommendation.title,
    statement: recommendation.statement,
    theme: recommendation.theme,
    technologies: recommendation.technologies,
    partners: recommendation.partners,
    forums: recommendation.forums,
    lead: lead.agency,
    supporting: agencies.filter((agency) => agency !== lead.agency),
    leadContact: lead.mainContact,
    position: positionOf(status, lead.agency),
    resolution: status.resolution.value,
    implementation: implementationOf(status, lead.agency),
    sharesImplemented: claims.filter((claim) => claim === "implemented").length,
    shares: claims.length,
    sharesOpen: claims.filter(isShareOpen).length,
    verification: status.verification.value,
    toJudgeSince: isJudged ? (facts.leadClaim.since ?? status.verification.since?.on ?? null) : null,
    closure: status.closure.value,
    isBlocking: blocks,
    doneOn: blocks ? null : isOpen ? facts.leadClaim.since : endedOn,
    waitingDependents: frame.waitingDependents,
    originalDue: schedule.originalDue,
    currentDue: schedule.currentDue,
    nextMilestoneDue,
    lastReportOn: facts.lastReportOn,
    pressingDue: earlier(schedule.currentDue ?? NEVER_DUE, nextMilestoneDue ?? NEVER_DUE),
    health: health.label,
    findings: health.findings,
    reviewOn: health.reviewOn,
    healthFacts: facts,
    registeredAt: frame.registeredAt,
    updatedAt: frame.updatedAt,
    historyFrom: frame.historyFrom,
    historyTo: frame.historyTo,
    facets: [...facetsWithHealth(statusFacets(record, status), health)],
    pairs: [...pairsWithHealth(statusPairs(record, status), agencies, health)],
    dueSort: schedule.currentDue ?? NEVER_DUE,
    keySort: keySortOf(recommendation.key),
    healthSort: healthSortOf(health, schedule.currentDue),
    updates,
  };
}

/** The facts of health that the record itself holds. */
export function ownHealthFacts(record: RecommendationRecord): OwnHealthFacts {
  const alone = { openDependencies: [], isLeadContactHeld: false, clearanceSuspense: null };
  const {
    openDependencies: _,
    leadContact: __,
    clearanceSuspense: ___,
    ...own
  } = healthFactsOf(record, alone);
  return own;
}

/** Worst first, and within one label the earliest due date first. */
export function healthSortOf(health: Health, currentDue: CalendarDate | null): string {
  return `${HEALTH_LABELS.indexOf(health.label)}|${currentDue ?? NEVER_DUE}`;
}

/** The first day of the month, UTC. */
export function monthOf(moment: Instant): CalendarDate {
  return `${dateOf(moment).slice(0, 7)}-01` as CalendarDate;
}

/** What people wrote in these facts, for full-text search. */
export function wordsOf(facts: readonly StatusFact[]): string {
  const words = facts.flatMap((fact) => [
    fact.reason ?? "",
    fact.kind === "resolution" ? (fact.agreedAction ?? "") : "",
  ]);
  return words.filter((text) => text !== "").join("\n");
}

/** The key with its number made to sort by size. */
export function keySortOf(key: RecommendationKey | CommitmentKey): string {
  const hyphen = key.lastIndexOf("-");
  return `${key.slice(0, hyphen)}-${key.slice(hyphen + 1).padStart(KEY_DIGITS, "0")}`;
}

function earliestOf(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null;
}
