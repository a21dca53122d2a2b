import type { AgencyId, RecommendationKey, SeatId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import type { StatusFact } from "./fact.ts";
import type { FiledEvidence, Milestone, RecommendationRecord } from "./record.ts";
import type { Schedule } from "./schedule.ts";

export const CHANGE_KINDS = [
  "facts-stated",
  "evidence-filed",
  "due-date-changed",
  "milestone-added",
  "milestone-changed",
  "contact-changed",
  "dependency-added",
  "dependency-removed",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One accepted change of a record, as it is appended to its history. */
export type RecordChange =
  | { readonly kind: "facts-stated"; readonly facts: readonly StatusFact[] }
  | { readonly kind: "evidence-filed"; readonly filed: FiledEvidence }
  | { readonly kind: "due-date-changed"; readonly schedule: Schedule }
  | { readonly kind: "milestone-added"; readonly milestone: Milestone }
  | { readonly kind: "milestone-changed"; readonly milestone: Milestone }
  | {
      readonly kind: "contact-changed";
      readonly agency: AgencyId;
      readonly mainContact: SeatId | null;
      readonly alternateContact: SeatId | null;
    }
  | { readonly kind: "dependency-added"; readonly prerequisite: RecommendationKey; readonly reason: string }
  | {
      readonly kind: "dependency-removed";
      readonly prerequisite: RecommendationKey;
      readonly reason: string;
    };

/** The record with the change applied; the given record is not altered. */
export function afterChange(record: RecommendationRecord, change: RecordChange): RecommendationRecord {
  switch (change.kind) {
    case "facts-stated":
      return { ...record, facts: [...record.facts, ...change.facts] };
    case "evidence-filed":
      return { ...record, evidence: [...record.evidence, change.filed] };
    case "due-date-changed":
      return { ...record, schedule: change.schedule };
    case "milestone-added":
      return { ...record, milestones: [...record.milestones, change.milestone] };
    case "milestone-changed": {
      const { milestone } = change;
      return {
        ...record,
        milestones: record.milestones.map((old) => (old.id === milestone.id ? milestone : old)),
      };
    }
    case "contact-changed": {
      const { agency, mainContact, alternateContact } = change;
      const contacts = { mainContact, alternateContact };
      const assignments = record.assignments.map((old) =>
        old.agency === agency ? { ...old, ...contacts } : old,
      );
      return { ...record, assignments };
    }
    case "dependency-added":
      return {
        ...record,
        dependsOn: [...new Set([...record.dependsOn, change.prerequisite])].toSorted(compareText),
      };
    case "dependency-removed":
      return { ...record, dependsOn: record.dependsOn.filter((key) => key !== change.prerequisite) };
  }
}

/** The present record, rebuilt from the one first registered and every change since, oldest first. */
export function recordAfter(
  registered: RecommendationRecord,
  changes: readonly RecordChange[],
): RecommendationRecord {
  return changes.reduce(afterChange, registered);
}

/** Names a part of a record that one person can change without disturbing another, such as `share:NIST`. */
export type RecordPart = string;

export const PART = {
  share: (agency: AgencyId): RecordPart => `share:${agency}`,
  position: (agency: AgencyId): RecordPart => `position:${agency}`,
  contact: (agency: AgencyId): RecordPart => `contact:${agency}`,
  milestone: (milestone: Milestone["id"]): RecordPart => `milestone:${milestone}`,
  resolution: "resolution",
  verification: "verification",
  closure: "closure",
  dueDate: "due-date",
  dependencies: "dependencies",
} as const;

/** The parts that a change alters; filing evidence and adding a milestone alter nothing that was there. */
export function partsOf(change: RecordChange): readonly RecordPart[] {
  switch (change.kind) {
    case "facts-stated":
      return change.facts.map(partOfFact);
    case "evidence-filed":
    case "milestone-added":
      return [];
    case "due-date-changed":
      return [PART.dueDate];
    case "milestone-changed":
      return [PART.milestone(change.milestone.id)];
    case "contact-changed":
      return [PART.contact(change.agency)];
    case "dependency-added":
    case "dependency-removed":
      return [PART.dependencies];
  }
}

function partOfFact(fact: StatusFact): RecordPart {
  if (fact.kind === "implementation") return PART.share(fact.agency);
  if (fact.kind === "position") return PART.position(fact.agency);
  return fact.kind;
}

/**
 * The changes made since somebody looked that bear on what they are about to change. Closing the record bears on
 * everything and everything bears on closing it; a colleague's report on another agency's share does not bear on one's
 * own.
 */
export function conflictingChanges<C extends { readonly change: RecordChange }>(
  since: readonly C[],
  intended: readonly RecordPart[],
): readonly C[] {
  if (intended.includes(PART.closure)) return since;
  const parts = new Set<RecordPart>([...intended, PART.closure]);
  return since.filter(({ change }) => partsOf(change).some((part) => parts.has(part)));
}
