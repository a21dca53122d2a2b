import type { AgencyId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { VerificationFact } from "./fact.ts";
import { presentStatus } from "./history.ts";
import { isAssigned, type RecommendationRecord } from "./record.ts";
import {
  checkOpen,
  type Statement,
  type StatementRefusal,
  statedAfter,
  type TransitionNotAllowed,
} from "./statement.ts";
import { VERDICTS, type Verdict, type Verification } from "./status.ts";

/** A person of an assigned agency may not judge or close the agency's own work. */
export interface VerifierNotIndependent {
  readonly code: "verifier-not-independent";
  readonly agency: AgencyId;
  readonly assigned: readonly AgencyId[];
}
export type VerificationRefusal = StatementRefusal | TransitionNotAllowed | VerifierNotIndependent;

export interface Finding extends Statement {
  readonly to: Verdict;
}

/** The findings a verifier may give from here: none until the lead has submitted evidence. */
export function nextVerdicts(from: Verification): readonly Verdict[] {
  return from === "not-assessed" ? [] : VERDICTS.filter((verdict) => verdict !== from);
}

/** Nothing when the agency has no share of the work; fails with `verifier-not-independent`. */
export function checkIndependence(
  record: RecommendationRecord,
  agency: AgencyId,
): Result<void, VerifierNotIndependent> {
  if (!isAssigned(record.assignments, agency)) return ok(undefined);
  const assigned = record.assignments.map((share) => share.agency);
  return err({ code: "verifier-not-independent", agency, assigned });
}

/**
 * Decides whether the finding may be given, and returns the fact to append if it may.
 *
 * Fails with `recommendation-closed`; `verifier-not-independent`; `transition-not-allowed`, with the findings that are
 * allowed (none before the lead has claimed a result); `reason-missing` for every finding but a first `addressed`;
 * `evidence-unusable`; `change-out-of-order`.
 */
export function verify(
  record: RecommendationRecord,
  finding: Finding,
): Result<VerificationFact, VerificationRefusal> {
  const status = presentStatus(record.facts);
  const open = checkOpen(status);
  if (!open.ok) return open;
  const independent = checkIndependence(record, finding.by.agency);
  if (!independent.ok) return independent;

  const { value: from, since } = status.verification;
  const { to } = finding;
  const allowed = nextVerdicts(from);
  if (!allowed.includes(to))
    return err({ code: "transition-not-allowed", fact: "verification", from, to, allowed });
  const isPlainConfirmation = from === "evidence-submitted" && to === "addressed";
  if (!isPlainConfirmation && isBlank(finding.reason)) return err({ code: "reason-missing", from, to });

  const stated = statedAfter(finding, since);
  return stated.ok ? ok({ ...stated.value, kind: "verification", from, to }) : stated;
}

/**
 * Decides whether an assigned agency may dispute what stands, and returns the fact to append if it may.
 *
 * Fails with `recommendation-closed`; `transition-not-allowed` when it is already disputed; `reason-missing`;
 * `evidence-unusable`; `change-out-of-order`.
 */
export function dispute(
  record: RecommendationRecord,
  objection: Statement,
): Result<VerificationFact, StatementRefusal | TransitionNotAllowed> {
  const status = presentStatus(record.facts);
  const open = checkOpen(status);
  if (!open.ok) return open;

  const { value: from, since } = status.verification;
  const to = "disputed";
  if (from === to)
    return err({ code: "transition-not-allowed", fact: "verification", from, to, allowed: [] });
  if (isBlank(objection.reason)) return err({ code: "reason-missing", from, to });

  const stated = statedAfter(objection, since);
  return stated.ok ? ok({ ...stated.value, kind: "verification", from, to }) : stated;
}
