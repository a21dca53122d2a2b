import type { AgencyId, RecommendationKey } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { ClosureFact, StatusFact } from "./fact.ts";
import { implementationOf, presentStatus, type Status } from "./history.ts";
import type { RecommendationRecord } from "./record.ts";
import {
  checkOpen,
  type Statement,
  type StatementRefusal,
  statedAfter,
  type TransitionNotAllowed,
} from "./statement.ts";
import { type Ending, type Implementation, isShareOpen, type Verification } from "./status.ts";
import { checkIndependence, type VerifierNotIndependent } from "./verification.ts";

/** Closed–implemented needs the finding `addressed`. */
export interface VerificationMissing {
  readonly code: "verification-missing";
  readonly verification: Verification;
  readonly needed: "addressed";
}
/** Closed–implemented leaves no share open. */
export interface SharesOpen {
  readonly code: "shares-open";
  readonly open: readonly { readonly agency: AgencyId; readonly implementation: Implementation }[];
}
export interface ApprovalMissing {
  readonly code: "approval-missing";
  readonly to: Ending;
}
export interface SuccessorInvalid {
  readonly code: "successor-invalid";
  readonly successor: RecommendationKey | null;
  readonly expected: string;
}
export type ClosureRefusal =
  | StatementRefusal
  | TransitionNotAllowed
  | VerifierNotIndependent
  | VerificationMissing
  | SharesOpen
  | ApprovalMissing
  | SuccessorInvalid;

export interface ClosureRequest extends Statement {
  readonly to: Ending;
  /** Official who approved ending without implementation; needed for `closed-not-implemented` only. */
  readonly approvedBy: string;
  /** Recommendation that takes over; needed for `closed-superseded` only, and known to exist. */
  readonly successor: RecommendationKey | null;
}

/**
 * Decides whether the record may be closed so, and returns the fact to append if it may.
 *
 * Fails with `recommendation-closed`; `verifier-not-independent`; for closed–implemented `verification-missing` unless
 * the finding is `addressed`, and `shares-open` while an agency's share is neither implemented nor declined; for
 * closed–not implemented `reason-missing` and `approval-missing`; for closed–superseded `successor-invalid`;
 * `evidence-unusable`; `change-out-of-order`.
 */
export function close(
  record: RecommendationRecord,
  request: ClosureRequest,
): Result<ClosureFact, ClosureRefusal> {
  const open = checkOpen(presentStatus(record.facts));
  if (!open.ok) return open;
  const independent = checkIndependence(record, request.by.agency);
  if (!independent.ok) return independent;

  const allowed = checkEnding(record, request);
  if (!allowed.ok) return allowed;
  const stated = statedAfter(request, latestOf(record.facts));
  if (!stated.ok) return stated;
  const { to } = request;
  const approvedBy = to === "closed-not-implemented" ? request.approvedBy.trim() : null;
  const successor = to === "closed-superseded" ? request.successor : null;
  return ok({ ...stated.value, kind: "closure", from: "open", to, approvedBy, successor });
}

/**
 * Decides whether a closed record may be opened again.
 *
 * Fails with `transition-not-allowed` when it is open; `verifier-not-independent`; `reason-missing`;
 * `evidence-unusable`; `change-out-of-order`.
 */
export function reopen(
  record: RecommendationRecord,
  request: Statement,
): Result<ClosureFact, ClosureRefusal> {
  const { value: from, since } = presentStatus(record.facts).closure;
  if (from === "open")
    return err({ code: "transition-not-allowed", fact: "closure", from, to: "open", allowed: [] });
  const independent = checkIndependence(record, request.by.agency);
  if (!independent.ok) return independent;
  if (isBlank(request.reason)) return err({ code: "reason-missing", from, to: "open" });

  const stated = statedAfter(request, since);
  return stated.ok
    ? ok({ ...stated.value, kind: "closure", from, to: "open", approvedBy: null, successor: null })
    : stated;
}

/**
 * Nothing when the record could be closed as implemented; fails with `verification-missing` unless the finding is
 * `addressed`, then with `shares-open` while an agency's share is neither implemented nor declined.
 */
export function checkImplemented(
  record: RecommendationRecord,
): Result<void, VerificationMissing | SharesOpen> {
  const status = presentStatus(record.facts);
  const verification = status.verification.value;
  if (verification !== "addressed")
    return err({ code: "verification-missing", verification, needed: "addressed" });
  const open = openShares(record, status);
  return open.length === 0 ? ok(undefined) : err({ code: "shares-open", open });
}

/** The agencies whose share is neither implemented nor declined. */
export function openShares(record: RecommendationRecord, status: Status): SharesOpen["open"] {
  return record.assignments
    .map(({ agency }) => ({ agency, implementation: implementationOf(status, agency) }))
    .filter(({ implementation }) => isShareOpen(implementation));
}

function checkEnding(record: RecommendationRecord, request: ClosureRequest): Result<void, ClosureRefusal> {
  const { to, successor } = request;
  if (to === "closed-implemented") return checkImplemented(record);
  if (to === "closed-not-implemented") {
    if (isBlank(request.reason)) return err({ code: "reason-missing", from: "open", to });
    return isBlank(request.approvedBy) ? err({ code: "approval-missing", to }) : ok(undefined);
  }
  const isOther = successor !== null && successor !== record.recommendation.key;
  return isOther
    ? ok(undefined)
    : err({ code: "successor-invalid", successor, expected: "another recommendation" });
}

/** The fact with the last day: closing ends the record, so it comes after everything that was stated. */
function latestOf(facts: readonly StatusFact[]): StatusFact | null {
  return facts.reduce<StatusFact | null>(
    (last, fact) => (last !== null && last.on > fact.on ? last : fact),
    null,
  );
}
