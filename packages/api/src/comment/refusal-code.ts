import type { COMMENT_CODES } from "@entente/contract";
import type { TRPCError } from "@trpc/server";

/** How refusals of comments travel. */
export const COMMENT_TRPC_CODE = {
  "country-not-released": "BAD_REQUEST",
  "own-country-missing": "BAD_REQUEST",
  "mention-out-of-sight": "BAD_REQUEST",
  "comment-of-another": "FORBIDDEN",
  "comment-withdrawn": "CONFLICT",
  "comment-unchanged": "BAD_REQUEST",
} as const satisfies Record<keyof typeof COMMENT_CODES, TRPCError["code"]>;
