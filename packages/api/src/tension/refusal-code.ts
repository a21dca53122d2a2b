import type { TENSION_CODES } from "@entente/contract";
import type { TRPCError } from "@trpc/server";

/** The transport codes of what tensions and rivalries are refused with. */
export const TENSION_TRPC_CODE = {
  "tension-statement-missing": "BAD_REQUEST",
  "tension-source-missing": "BAD_REQUEST",
  "tension-policy-unnamed": "BAD_REQUEST",
  "tension-without-recommendation": "BAD_REQUEST",
  "tension-with-itself": "BAD_REQUEST",
  "tension-repeated": "CONFLICT",
  "rivalry-level-invalid": "BAD_REQUEST",
  "rivalry-with-itself": "BAD_REQUEST",
  "rivalry-reason-missing": "BAD_REQUEST",
  "rivalry-source-missing": "BAD_REQUEST",
} as const satisfies Record<keyof typeof TENSION_CODES, TRPCError["code"]>;
