import type { COLLABORATION_CODES } from "@entente/contract";
import type { TRPCError } from "@trpc/server";

/** The transport codes of what collaborations are refused with. */
export const COLLABORATION_TRPC_CODE = {
  "collaboration-alone": "BAD_REQUEST",
  "collaboration-ahead": "BAD_REQUEST",
  "collaboration-taken": "CONFLICT",
  "collaboration-name-unusable": "BAD_REQUEST",
  "collaboration-ended": "CONFLICT",
  "collaboration-end-early": "BAD_REQUEST",
  "collaboration-end-ahead": "BAD_REQUEST",
  "collaboration-still-runs": "BAD_REQUEST",
  "collaboration-unchanged": "BAD_REQUEST",
  "collaboration-emptied": "BAD_REQUEST",
} as const satisfies Record<keyof typeof COLLABORATION_CODES, TRPCError["code"]>;
