import type { POOLING_CODES } from "@entente/contract";
import type { TRPCError } from "@trpc/server";

/** The transport codes of what data holdings are refused with. */
export const POOLING_TRPC_CODE = {
  "holding-field-missing": "BAD_REQUEST",
  "holding-size-invalid": "BAD_REQUEST",
  "population-repeated": "BAD_REQUEST",
} as const satisfies Record<keyof typeof POOLING_CODES, TRPCError["code"]>;
