import type { AgencyId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import { later } from "../time.ts";
import type { ImplementationFact, VerificationFact } from "./fact.ts";
import { implementationOf, presentStatus, type Status } from "./history.ts";
import { isAssigned, leadOf, type RecommendationRecord } from "./record.ts";
import {
  checkOpen,
  type ReasonMissing,
  type Statement,
  type StatementRefusal,
  statedAfter,
  type TransitionNotAllowed,
} from "./statement.ts";
import { IMPLEMENTATIONS, type Implementation, isClaim, type Verification } from "./status.ts";

const NEXT_IMPLEMENTATIONS = {
  "not-started": ["planned", "in-progress", "declined"],
  planned: ["in-progress", "not-started", "declined"],
  "in-progress": ["planned", "partially-implemented", "implemented", "declined"],
  "partially-implemented": ["in-progress", "implemented", "declined"],
  implemented: ["in-progress"],
  declined: ["planned"],
} as const satisfies Record<Implementation, readonly Implementation[]>;

export interface EvidenceMissing {
  readonly code: "evidence-missing";
  readonly to: Implementation;
}
export interface AgencyNotAssigned {
  readonly code: "agency-not-assigned";
  readonly agency: AgencyId;
  readonly assigned: readonly AgencyId[];
}
export type ReportRefusal = StatementRefusal | TransitionNotAllowed | EvidenceMissing | AgencyNotAssigned;

export interface Report extends Statement {
  readonly agency: AgencyId;
  readonly to: Implementation;
}

/** What the report adds to the history: the claim, and for the lead what follows for verification. */
export interface Reported {
  readonly facts: readonly [ImplementationFact] | readonly [ImplementationFact, VerificationFact];
}

/** The values that a share may move to from here. */
export function nextImplementations(from: Implementation): readonly Implementation[] {
  return NEXT_IMPLEMENTATIONS[from];
}

/** Whether the move needs a reason: a step back, a withdrawn claim or a refusal. */
export function needsReason(from: Implementation, to: Implementation): boolean {
  return (
    to === "declined" || from === "declined" || IMPLEMENTATIONS.indexOf(to) < IMPLEMENTATIONS.indexOf(from)
  );
}

/**
 * Decides whether an agency may report this of its share, and returns the facts to append if it may.
 *
 * Repeating the present value is a progress note and is allowed with a reason (the narrative); it restarts the
 * staleness clock. A claim by the lead submits its evidence for verification; withdrawing it takes that back, and
 * disputes the finding `addressed` if it was already given. Any other finding agrees with a withdrawal and stands.
 *
 * Fails with `recommendation-closed`; `agency-not-assigned`; `transition-not-allowed`, with the values that are
 * allowed; `reason-missing` for a step back, a withdrawal, a refusal and a progress note; `evidence-missing` for a
 * claim; `evidence-unusable`; `change-out-of-order`.
 *
 * @example
 * ```ts
 * import { reportImplementation } from "@entente/domain";
 * import { record, report } from "./chip-1.ts"; // nothing stated yet; NIST reports on 4 May 2024, with a reason
 *
 * const planned = reportImplementation(record, { ...report, to: "planned" });
 * if (planned.ok) console.log(planned.value.facts.map(({ from, to }) => `${from} → ${to}`).join()); // → not-started → planned
 *
 * const implemented = reportImplementation(record, { ...report, to: "implemented" });
 * if (!implemented.ok && implemented.error.code === "transition-not-allowed")
 *   console.log(implemented.error.allowed.join(", ")); // → planned, in-progress, declined
 * ```
 */
export function reportImplementation(
  record: RecommendationRecord,
  report: Report,
): Result<Reported, ReportRefusal> {
  const status = presentStatus(record.facts);
  const open = checkOpen(status);
  if (!open.ok) return open;

  const { agency, to } = report;
  if (!isAssigned(record.assignments, agency)) {
    return err({
      code: "agency-not-assigned",
      agency,
      assigned: record.assignments.map((share) => share.agency),
    });
  }

  const from = implementationOf(status, agency);
  const isNote = from === to;
  if (!isNote && !nextImplementations(from).includes(to)) {
    return err({
      code: "transition-not-allowed",
      fact: "implementation",
      from,
      to,
      allowed: nextImplementations(from),
    });
  }
  if ((isNote || needsReason(from, to)) && isBlank(report.reason)) return reasonMissing(from, to);
  if (!isNote && isClaim(to) && report.evidence.length === 0) return err({ code: "evidence-missing", to });

  const stated = statedAfter(report, status.implementations.get(agency)?.last);
  if (!stated.ok) return stated;

  const claim: ImplementationFact = { ...stated.value, kind: "implementation", agency, from, to };
  const isLead = leadOf(record.assignments).agency === agency;
  const verification = isLead && !isNote ? verificationAfter(claim, status) : null;
  return ok({ facts: verification === null ? [claim] : [claim, verification] });
}

function reasonMissing(from: string, to: string): { readonly ok: false; readonly error: ReasonMissing } {
  return err({ code: "reason-missing", from, to });
}

/** The change of verification that follows from what the lead now claims, if any. */
function verificationAfter(claim: ImplementationFact, status: Status): VerificationFact | null {
  const { value: from, since } = status.verification;
  const to = consequence(claim, from);
  if (to === from) return null;
  const { recordedAt, by, basis, reason, evidence } = claim;
  const on = since === null ? claim.on : later(claim.on, since.on);
  return { kind: "verification", from, to, on, recordedAt, by, basis, reason, evidence };
}

function consequence(claim: ImplementationFact, verification: Verification): Verification {
  if (isClaim(claim.to)) return verification === "disputed" ? "disputed" : "evidence-submitted";
  if (!isClaim(claim.from)) return verification;
  if (verification === "evidence-submitted") return "not-assessed";
  return verification === "addressed" ? "disputed" : verification;
}
