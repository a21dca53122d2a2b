import type { Author } from "../author.ts";
import { checkAllEvidence, type Evidence, type EvidenceUnusable } from "../evidence.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { Basis } from "../source.ts";
import { type CalendarDate, dateOf, type Instant } from "../time.ts";
import type { StatusFact } from "./fact.ts";
import { type ChangeOutOfOrder, checkOrder, type Status } from "./history.ts";
import type { Closure } from "./status.ts";

/** What every request to state a fact carries: when it became so, who says it, why, and on what evidence. */
export interface Statement {
  readonly on: CalendarDate;
  readonly recordedAt: Instant;
  readonly by: Author;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly basis: Basis;
}

export interface RecommendationClosed {
  readonly code: "recommendation-closed";
  readonly closure: Closure;
  readonly since: CalendarDate | null;
}
export interface ReasonMissing {
  readonly code: "reason-missing";
  readonly from: string;
  readonly to: string;
}
export interface TransitionNotAllowed {
  readonly code: "transition-not-allowed";
  readonly fact: StatusFact["kind"];
  readonly from: string;
  readonly to: string;
  readonly allowed: readonly string[];
}
export type StatementRefusal = RecommendationClosed | ReasonMissing | ChangeOutOfOrder | EvidenceUnusable;

/** The parts that all facts share, checked: fails with `change-out-of-order` or `evidence-unusable`. */
export function statedAfter(
  statement: Statement,
  previous: StatusFact | null | undefined,
): Result<
  Omit<Statement, "reason"> & { readonly reason: string | null },
  ChangeOutOfOrder | EvidenceUnusable
> {
  const ordered = checkOrder(statement.on, previous, statement.recordedAt);
  if (!ordered.ok) return ordered;
  const evidence = checkAllEvidence(statement.evidence, dateOf(statement.recordedAt));
  if (!evidence.ok) return evidence;
  const { on, recordedAt, by, basis } = statement;
  const reason = isBlank(statement.reason) ? null : statement.reason.trim();
  return ok({ on, recordedAt, by, basis, reason, evidence: evidence.value });
}

/** Nothing when the record is open; fails with `recommendation-closed`. */
export function checkOpen(status: Status): Result<void, RecommendationClosed> {
  const { value, since } = status.closure;
  if (value === "open") return ok(undefined);
  return err({ code: "recommendation-closed", closure: value, since: since?.on ?? null });
}
