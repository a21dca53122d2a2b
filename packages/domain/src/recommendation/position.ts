import type { AgencyId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { PositionFact } from "./fact.ts";
import { positionOf, presentStatus } from "./history.ts";
import type { AgencyNotAssigned } from "./implementation.ts";
import { isAssigned, type RecommendationRecord } from "./record.ts";
import {
  checkOpen,
  type Statement,
  type StatementRefusal,
  statedAfter,
  type TransitionNotAllowed,
} from "./statement.ts";
import { POSITIONS, type Position } from "./status.ts";

export type PositionRefusal = StatementRefusal | TransitionNotAllowed | AgencyNotAssigned;

export interface PositionAnswer extends Statement {
  readonly agency: AgencyId;
  readonly to: Position;
}

/** The answers an agency may give from here: any but the one it gave, and never back to `not-given`. */
export function nextPositions(from: Position): readonly Position[] {
  return POSITIONS.filter((position) => position !== "not-given" && position !== from);
}

/**
 * Decides whether an addressed agency may answer so, and returns the fact to append if it may.
 *
 * Fails with `recommendation-closed`; `agency-not-assigned`; `transition-not-allowed`; `reason-missing` when the
 * agency does not fully concur or changes an earlier answer; `evidence-unusable`; `change-out-of-order`.
 */
export function givePosition(
  record: RecommendationRecord,
  answer: PositionAnswer,
): Result<PositionFact, PositionRefusal> {
  const status = presentStatus(record.facts);
  const open = checkOpen(status);
  if (!open.ok) return open;

  const { agency, to } = answer;
  if (!isAssigned(record.assignments, agency)) {
    return err({
      code: "agency-not-assigned",
      agency,
      assigned: record.assignments.map((share) => share.agency),
    });
  }

  const from = positionOf(status, agency);
  const allowed = nextPositions(from);
  if (!allowed.includes(to))
    return err({ code: "transition-not-allowed", fact: "position", from, to, allowed });
  const isPlainConcurrence = from === "not-given" && to === "concur";
  if (!isPlainConcurrence && isBlank(answer.reason)) return err({ code: "reason-missing", from, to });

  const stated = statedAfter(answer, status.positions.get(agency)?.since);
  return stated.ok ? ok({ ...stated.value, kind: "position", agency, from, to }) : stated;
}
