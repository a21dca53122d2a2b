import type { AgencyId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import { addMonths, type CalendarDate } from "../time.ts";
import type { ResolutionFact } from "./fact.ts";
import { presentStatus } from "./history.ts";
import { leadOf, type RecommendationRecord } from "./record.ts";
import {
  checkOpen,
  type Statement,
  type StatementRefusal,
  statedAfter,
  type TransitionNotAllowed,
} from "./statement.ts";
import { RESOLUTIONS, type Resolution, type Verification } from "./status.ts";

/** Months after issue by which a recommendation must be resolved. Source: OMB Circular A-50 (1982), section 8.a(2). */
export const RESOLUTION_MONTHS = 6;

export interface AgreedActionMissing {
  readonly code: "agreed-action-missing";
  readonly field: "agreedAction" | "official";
}
/** Somebody other than the lead resolves only what the lead and the verifier disagree on. */
export interface FollowUpNotDue {
  readonly code: "follow-up-not-due";
  readonly agency: AgencyId;
  readonly lead: AgencyId;
  readonly verification: Verification;
}
export type ResolutionRefusal =
  | StatementRefusal
  | TransitionNotAllowed
  | AgreedActionMissing
  | FollowUpNotDue;

export interface Agreement extends Statement {
  readonly to: Resolution;
  readonly agreedAction: string;
  readonly official: string;
}

/** The day by which a resolution is due. */
export function resolutionDueOf(issuedOn: CalendarDate): CalendarDate {
  return addMonths(issuedOn, RESOLUTION_MONTHS);
}

/**
 * Nothing when this agency is the one to resolve now: the lead, or the follow-up official's while the verification is
 * disputed. Fails with `follow-up-not-due`.
 */
export function checkResolver(record: RecommendationRecord, agency: AgencyId): Result<void, FollowUpNotDue> {
  const lead = leadOf(record.assignments).agency;
  const verification = presentStatus(record.facts).verification.value;
  if (agency === lead || verification === "disputed") return ok(undefined);
  return err({ code: "follow-up-not-due", agency, lead, verification });
}

/**
 * Decides whether the recommendation may be resolved so, or its resolution withdrawn.
 *
 * Resolving again replaces the agreed action. Fails with `recommendation-closed`; `follow-up-not-due` when the author's
 * agency does not lead and nothing is disputed; `transition-not-allowed` when there
 * is nothing to withdraw; `agreed-action-missing` when the action or its official is blank; `reason-missing` for a
 * withdrawal or a replacement; `evidence-unusable`; `change-out-of-order`.
 */
export function resolve(
  record: RecommendationRecord,
  agreement: Agreement,
): Result<ResolutionFact, ResolutionRefusal> {
  const status = presentStatus(record.facts);
  const open = checkOpen(status);
  if (!open.ok) return open;
  const resolver = checkResolver(record, agreement.by.agency);
  if (!resolver.ok) return resolver;

  const { value: from, since } = status.resolution;
  const { to } = agreement;
  if (from === "unresolved" && to === "unresolved") {
    const allowed = RESOLUTIONS.filter((resolution) => resolution !== from);
    return err({ code: "transition-not-allowed", fact: "resolution", from, to, allowed });
  }
  if (to === "resolved" && isBlank(agreement.agreedAction))
    return err({ code: "agreed-action-missing", field: "agreedAction" });
  if (to === "resolved" && isBlank(agreement.official))
    return err({ code: "agreed-action-missing", field: "official" });
  if (from === "resolved" && isBlank(agreement.reason)) return err({ code: "reason-missing", from, to });

  const stated = statedAfter(agreement, since);
  if (!stated.ok) return stated;
  const agreed =
    to === "resolved"
      ? { agreedAction: agreement.agreedAction.trim(), official: agreement.official.trim() }
      : { agreedAction: null, official: null };
  return ok({ ...stated.value, kind: "resolution", from, to, ...agreed });
}
