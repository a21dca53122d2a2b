import type { NotFound } from "@entente/contract";
import {
  checkRecordOpen,
  err,
  type Milestone,
  type MilestoneId,
  ok,
  type RecommendationClosed,
  type RecommendationRecord,
  type RecordChange,
  type Result,
} from "@entente/domain";

/** The change that replaces one milestone of an open record by what is decided of it. */
export function milestoneChanged<E>(
  record: RecommendationRecord,
  id: MilestoneId,
  decide: (milestone: Milestone) => Result<Milestone, E>,
): Result<RecordChange, E | NotFound | RecommendationClosed> {
  const open = checkRecordOpen(record);
  if (!open.ok) return open;
  const milestone = record.milestones.find((known) => known.id === id);
  if (milestone === undefined) return err({ code: "not-found", kind: "milestone", value: id });
  const decided = decide(milestone);
  return decided.ok ? ok({ kind: "milestone-changed", milestone: decided.value }) : decided;
}
