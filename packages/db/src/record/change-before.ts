import { partsOf, type RecommendationRecord, type RecordChange } from "@entente/domain";

/** The parts that a change is about, as they were before it; absent when there was nothing before. */
export function changeBefore(record: RecommendationRecord, change: RecordChange): unknown {
  switch (change.kind) {
    case "facts-stated": {
      const parts = partsOf(change);
      return change.facts.map(({ from }, index) => ({ part: parts[index], value: from }));
    }
    case "evidence-filed":
    case "milestone-added":
      return null;
    case "due-date-changed":
      return record.schedule;
    case "milestone-changed":
      return record.milestones.find(({ id }) => id === change.milestone.id) ?? null;
    case "contact-changed":
      return record.assignments.find(({ agency }) => agency === change.agency) ?? null;
    case "dependency-added":
    case "dependency-removed":
      return record.dependsOn;
  }
}
