import type { Refusal, RefusalCode } from "@entente/contract";
import type { Result } from "@entente/domain";
import { TRPCError } from "@trpc/server";

/** The only place where a domain code meets a transport code. */
const TRPC_CODE = {
  "role-not-allowed": "FORBIDDEN",
  "agency-not-allowed": "FORBIDDEN",
  "verifier-not-independent": "FORBIDDEN",
  "follow-up-not-due": "CONFLICT",
  "recommendation-closed": "CONFLICT",
  "transition-not-allowed": "CONFLICT",
  "change-out-of-order": "CONFLICT",
  "changed-meanwhile": "CONFLICT",
  "version-unknown": "CONFLICT",
  "verification-missing": "CONFLICT",
  "shares-open": "CONFLICT",
  "milestone-done": "CONFLICT",
  "dependency-cycle": "CONFLICT",
  "dependency-unchanged": "CONFLICT",
  "due-date-unchanged": "CONFLICT",
  "reason-missing": "BAD_REQUEST",
  "evidence-missing": "BAD_REQUEST",
  "evidence-unusable": "BAD_REQUEST",
  "agency-not-assigned": "BAD_REQUEST",
  "agreed-action-missing": "BAD_REQUEST",
  "approval-missing": "BAD_REQUEST",
  "successor-invalid": "BAD_REQUEST",
  "due-date-in-past": "BAD_REQUEST",
  "slip-reason-missing": "BAD_REQUEST",
  "period-backwards": "BAD_REQUEST",
  "done-in-future": "BAD_REQUEST",
  "seat-not-of-agency": "BAD_REQUEST",
  "criterion-repeated": "BAD_REQUEST",
  "weight-missing": "BAD_REQUEST",
  "weight-unknown": "BAD_REQUEST",
  "weight-not-finite": "BAD_REQUEST",
  "weight-negative": "BAD_REQUEST",
  "weights-all-zero": "BAD_REQUEST",
  "swing-above-maximum": "BAD_REQUEST",
  "measure-not-finite": "BAD_REQUEST",
  "too-many-alternatives": "BAD_REQUEST",
  "alternative-repeated": "BAD_REQUEST",
  "rating-repeated": "BAD_REQUEST",
  "weight-set-repeated": "BAD_REQUEST",
  "weights-not-stated": "CONFLICT",
  "draws-out-of-range": "BAD_REQUEST",
  "seed-out-of-range": "BAD_REQUEST",
  "index-without-criteria": "BAD_REQUEST",
  "setting-out-of-range": "BAD_REQUEST",
  "obstacle-reversed": "BAD_REQUEST",
  "scale-not-finite": "BAD_REQUEST",
  "scale-without-width": "BAD_REQUEST",
  "scale-extrapolates": "BAD_REQUEST",
  "value-point-outside-scale": "BAD_REQUEST",
  "value-point-repeated": "BAD_REQUEST",
  "value-end-misplaced": "BAD_REQUEST",
  "values-not-monotone": "BAD_REQUEST",
  "rating-criterion-unknown": "BAD_REQUEST",
  "band-not-rated": "BAD_REQUEST",
  "technology-unknown": "BAD_REQUEST",
  "rated-value-off-scale": "BAD_REQUEST",
  "rated-value-contradictory": "BAD_REQUEST",
  "holder-unknown": "BAD_REQUEST",
  "holder-repeated": "BAD_REQUEST",
  "issue-unknown": "BAD_REQUEST",
  "stance-kind-mismatched": "BAD_REQUEST",
  "stance-option-unknown": "BAD_REQUEST",
  "stance-off-range": "BAD_REQUEST",
  "stance-source-missing": "BAD_REQUEST",
  "stance-repeated": "CONFLICT",
  "day-ahead": "BAD_REQUEST",
  "issue-repeated": "BAD_REQUEST",
  "issue-weight-not-finite": "BAD_REQUEST",
  "issue-weight-negative": "BAD_REQUEST",
  "issue-weights-all-zero": "BAD_REQUEST",
  "options-too-few": "BAD_REQUEST",
  "option-repeated": "BAD_REQUEST",
  "option-distances-misshapen": "BAD_REQUEST",
  "option-distance-out-of-range": "BAD_REQUEST",
  "option-distance-to-itself": "BAD_REQUEST",
  "option-distances-asymmetric": "BAD_REQUEST",
  "issue-range-not-finite": "BAD_REQUEST",
  "issue-range-without-width": "BAD_REQUEST",
  "issue-step-invalid": "BAD_REQUEST",
  "change-repeated": "BAD_REQUEST",
  "change-not-linked": "CONFLICT",
  "change-count-invalid": "BAD_REQUEST",
  "bloc-empty": "BAD_REQUEST",
  "bloc-member-repeated": "BAD_REQUEST",
  "entry-changed-meanwhile": "CONFLICT",
  "nothing-to-withdraw": "CONFLICT",
  "inputs-changed": "CONFLICT",
  "requirement-unknown": "BAD_REQUEST",
  "capability-level-invalid": "BAD_REQUEST",
  "capability-in-future": "BAD_REQUEST",
  "capability-counted-elsewhere": "BAD_REQUEST",
  "figure-not-coded": "BAD_REQUEST",
  "level-not-of-figure": "BAD_REQUEST",
  "candidate-repeated": "BAD_REQUEST",
  "requirement-repeated": "BAD_REQUEST",
  "requirement-invalid": "BAD_REQUEST",
  "capability-misshapen": "BAD_REQUEST",
  "capability-out-of-scale": "BAD_REQUEST",
  "alignment-maximum-invalid": "BAD_REQUEST",
  "alignment-misshapen": "BAD_REQUEST",
  "alignment-out-of-range": "BAD_REQUEST",
  "alignment-asymmetric": "BAD_REQUEST",
  "candidate-unknown": "BAD_REQUEST",
  "candidate-incompatible-with-itself": "BAD_REQUEST",
  "size-maximum-invalid": "BAD_REQUEST",
  "member-rules-contradict": "BAD_REQUEST",
  "search-limit-invalid": "BAD_REQUEST",
  "member-repeated": "BAD_REQUEST",
  "overlap-setting-invalid": "BAD_REQUEST",
  "proposal-breaks-rules": "BAD_REQUEST",
  "duplicate-reason-missing": "BAD_REQUEST",
  "agency-repeated": "BAD_REQUEST",
  "country-unknown": "BAD_REQUEST",
  "not-found": "NOT_FOUND",
} as const satisfies Record<RefusalCode, TRPCError["code"]>;

/** Carries the refusal itself to the error formatter. */
export class RefusalCause extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = "RefusalCause";
    this.refusal = refusal;
  }
}

/** The error that tells the client this refusal, with its facts. */
export function refusalError(refusal: Refusal): TRPCError {
  return new TRPCError({
    code: TRPC_CODE[refusal.code],
    message: refusal.code,
    cause: new RefusalCause(refusal),
  });
}

/** The value, or the refusal as an error of the transport. */
export function orRefuse<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw refusalError(result.error);
}
