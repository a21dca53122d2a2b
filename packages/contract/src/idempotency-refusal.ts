import type { Instant } from "@entente/domain";

/** The key was sent before with another input, so one of the two is a mistake; nothing was changed now. */
export interface IdempotencyKeyReused {
  readonly code: "idempotency-key-reused";
  readonly procedure: string;
  readonly key: string;
}

/** The change was made before under this key, and what was answered is not kept; nothing was changed now. */
export interface SubmittedBefore {
  readonly code: "submitted-before";
  readonly procedure: string;
  readonly at: Instant;
}

/** Why a change that was sent with a key is not answered. */
export type IdempotencyRefusal = IdempotencyKeyReused | SubmittedBefore;

/** Their codes. */
export const IDEMPOTENCY_CODES = {
  "idempotency-key-reused": true,
  "submitted-before": true,
} as const satisfies Record<IdempotencyRefusal["code"], true>;
