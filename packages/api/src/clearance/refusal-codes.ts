import type { ClearanceRefusalCode } from "@entente/contract";
import type { TRPCError } from "@trpc/server";

/** How refusals of clearances travel. */
export const CLEARANCE_TRPC_CODE = {
  "call-unusable": "BAD_REQUEST",
  "text-too-long": "BAD_REQUEST",
  "required-office-missing": "BAD_REQUEST",
  "convener-asked": "BAD_REQUEST",
  "suspense-not-passed": "CONFLICT",
  "round-running": "CONFLICT",
  "round-ended": "CONFLICT",
  "text-already-cleared": "CONFLICT",
  "text-unchanged": "BAD_REQUEST",
  "office-only-informed": "CONFLICT",
  "office-already-asked": "CONFLICT",
  "answer-not-allowed": "CONFLICT",
  "comment-missing": "BAD_REQUEST",
  "comment-misplaced": "BAD_REQUEST",
  "comment-unknown": "BAD_REQUEST",
  "comment-not-in-state": "CONFLICT",
  "resolver-not-allowed": "FORBIDDEN",
  "non-concurrence-missing": "CONFLICT",
  "elevation-not-allowed": "CONFLICT",
  "nothing-to-elevate": "CONFLICT",
  "not-elevated": "CONFLICT",
  "nothing-to-settle": "CONFLICT",
  "level-not-top": "CONFLICT",
  "nobody-opposes": "CONFLICT",
} as const satisfies Record<ClearanceRefusalCode, TRPCError["code"]>;
