import type { COMMITMENT_CODES } from "@entente/contract";
import type { TRPCError } from "@trpc/server";

/** The transport codes of what commitments, accounts and links are refused with. */
export const COMMITMENT_TRPC_CODE = {
  "commitment-text-missing": "BAD_REQUEST",
  "commitment-source-unusable": "BAD_REQUEST",
  "obligations-missing": "BAD_REQUEST",
  "obligation-repeated": "BAD_REQUEST",
  "due-before-commitment": "BAD_REQUEST",
  "country-outside-forum": "BAD_REQUEST",
  "commitment-ahead": "BAD_REQUEST",
  "commitment-key-taken": "CONFLICT",
  "speaker-owes": "BAD_REQUEST",
  "obligation-unknown": "BAD_REQUEST",
  "account-not-independent": "FORBIDDEN",
  "account-reason-missing": "BAD_REQUEST",
  "account-evidence-missing": "BAD_REQUEST",
  "account-out-of-order": "CONFLICT",
  "obligation-due-unchanged": "CONFLICT",
  "due-reason-missing": "BAD_REQUEST",
  "link-unchanged": "CONFLICT",
  "link-reason-missing": "BAD_REQUEST",
} as const satisfies Record<keyof typeof COMMITMENT_CODES, TRPCError["code"]>;
