import {
  type FiledEvidence,
  implementationOf,
  type Milestone,
  positionOf,
  presentStatus,
  type RecommendationId,
  type RecommendationRecord,
  type StatusFact,
} from "@entente/domain";
import type { InferInsertModel } from "drizzle-orm";
import type { assignments, evidence, milestones } from "../schema/index.ts";

export type AssignmentRow = Required<InferInsertModel<typeof assignments>>;
export type MilestoneRow = Required<InferInsertModel<typeof milestones>>;
export type EvidenceRow = Required<InferInsertModel<typeof evidence>>;

/** Each agency's share as it stands. */
export function assignmentRows(record: RecommendationRecord): readonly AssignmentRow[] {
  const status = presentStatus(record.facts);
  return record.assignments.map((assignment) => ({
    recommendationId: record.recommendation.id,
    ...assignment,
    position: positionOf(status, assignment.agency),
    implementation: implementationOf(status, assignment.agency),
    implementationSince: status.implementations.get(assignment.agency)?.since.on ?? null,
  }));
}

export function milestoneRow(recommendationId: RecommendationId, milestone: Milestone): MilestoneRow {
  const { schedule, ...rest } = milestone;
  return { recommendationId, ...rest, ...schedule };
}

/** The evidence that a fact carries, filed by its author's agency. */
export function evidenceOfFact(recommendationId: RecommendationId, fact: StatusFact): readonly EvidenceRow[] {
  return fact.evidence.map((piece) =>
    evidenceRow(recommendationId, {
      agency: fact.by.agency,
      evidence: piece,
      note: null,
      filedAt: fact.recordedAt,
      by: fact.by,
    }),
  );
}

export function evidenceRow(recommendationId: RecommendationId, filed: FiledEvidence): EvidenceRow {
  const { evidence: piece, agency, note, filedAt } = filed;
  return {
    recommendationId,
    id: piece.id,
    agency,
    kind: piece.kind,
    title: piece.title,
    locator: piece.kind === "citation" ? piece.locator : null,
    sha256: piece.kind === "document" ? piece.sha256 : null,
    dated: piece.dated,
    note,
    filedAt,
  };
}

/** All evidence of a record; a piece that several facts carry counts once. */
export function evidenceRows(record: RecommendationRecord): readonly EvidenceRow[] {
  const { id } = record.recommendation;
  const rows = [
    ...record.facts.flatMap((fact) => evidenceOfFact(id, fact)),
    ...record.evidence.map((filed) => evidenceRow(id, filed)),
  ];
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
