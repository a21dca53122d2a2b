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
