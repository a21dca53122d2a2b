import type { MARKING_CODES } from "@entente/contract";
import type { TRPCError } from "@trpc/server";

/** The transport codes of what a marking is refused with. */
export const MARKING_TRPC_CODE = {
  "category-on-unclassified": "BAD_REQUEST",
  "control-on-unclassified": "BAD_REQUEST",
  "controls-exclusive": "BAD_REQUEST",
  "privilege-category-missing": "BAD_REQUEST",
  "release-list-empty": "BAD_REQUEST",
  "release-lists-overlap": "BAD_REQUEST",
  "dissemination-list-missing": "BAD_REQUEST",
  "dissemination-list-unexpected": "BAD_REQUEST",
  "designator-not-listed": "BAD_REQUEST",
  "release-name-unknown": "BAD_REQUEST",
  "public-carries-no-mark": "BAD_REQUEST",
  "recipient-unknown": "BAD_REQUEST",
  "recipient-ambiguous": "BAD_REQUEST",
  "not-designating-agency": "FORBIDDEN",
  "marking-derived": "CONFLICT",
  "marking-unchanged": "CONFLICT",
  "marking-reason-missing": "BAD_REQUEST",
  "decider-is-requester": "FORBIDDEN",
} as const satisfies Record<keyof typeof MARKING_CODES, TRPCError["code"]>;
