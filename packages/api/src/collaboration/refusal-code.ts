import type { COLLABORATION_CODES } from "@entente/contract";
import type { TRPCError } from "@trpc/server";

/** The transport codes of what a new collaboration is refused with. */
export const COLLABORATION_TRPC_CODE = {
  "collaboration-alone": "BAD_REQUEST",
  "collaboration-ahead": "BAD_REQUEST",
  "collaboration-taken": "CONFLICT",
  "collaboration-name-unusable": "BAD_REQUEST",
} as const satisfies Record<keyof typeof COLLABORATION_CODES, TRPCError["code"]>;
